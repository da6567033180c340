import type { Iso3 } from '../../src/domain/iso3';
import type { StanceClass } from '../../src/domain/stanceClass';
import { moved, type DraftEffect, type StanceChange } from './draftEffect';

/** What a draft would change, in lines: "Panama 2025: cautious stays; guardedness 50 -> 54". */
export function draftText(effect: DraftEffect, nameOf: (iso3: Iso3) => string): string[] {
  const { countries, changes, contextRows, latestDate } = effect;
  const still = countries.filter((iso3) => !changes.some((change) => change.iso3 === iso3));
  return [
    ...changes.map((change) => changeLine(change, nameOf(change.iso3), latestDate.after)),
    ...still.map((iso3) => `${nameOf(iso3)}: no class and no axis changes in any year`),
    ...contextRows.map((id) => `${id}: a context code, told on the page but counted in no class`),
    ...(latestDate.before === latestDate.after
      ? []
      : [
          `The latest date moves from ${latestDate.before} to ${latestDate.after}: ` +
            'all countries are scored on that day, and what fades has faded a little more',
        ]),
  ];
}

function changeLine({ date, year, before, after }: StanceChange, name: string, latest: string): string {
  const when = date === latest ? `${year} (latest, ${date})` : String(year);
  const cls =
    before.stanceClass === after.stanceClass
      ? `${className(before.stanceClass)} stays`
      : `${className(before.stanceClass)} -> ${className(after.stanceClass)}`;
  const axes = (['engagement', 'guardedness'] as const)
    .filter((axis) => moved(before[axis], after[axis]))
    .map((axis) => `${axis} ${pointsText(before[axis], after[axis])}`);
  return `${name} ${when}: ${[cls, ...axes].join('; ')}`;
}

const className = (stanceClass: StanceClass): string =>
  stanceClass === 'eager-guarded' ? 'eager, but guarded' : stanceClass.replaceAll('-', ' ');

/** Whole points where they tell the two apart, else one decimal; no axis under the gate. */
function pointsText(before: number | null, after: number | null): string {
  const same = before !== null && after !== null && Math.round(before) === Math.round(after);
  const text = (points: number | null): string => (points === null ? 'none' : points.toFixed(same ? 1 : 0));
  return `${text(before)} -> ${text(after)}`;
}
