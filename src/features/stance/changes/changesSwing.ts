import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import type { StanceClass } from '../../../domain/stanceClass';
import type { LateI18n } from '../../../i18n/lateWords';
import type { FigureTable } from '../../../figure/figureTable';
import { comparedYears, type ComparedYears } from './changesYears';
import { insideSentence } from '../../../facts/countryNames';
import { signedPoints } from '../../../facts/stance/evidenceNames';
import { stanceRecordOf, type StanceRecord } from '../../../facts/stance/stanceRecord';

export type SwingRow = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly from: StanceClass;
  readonly to: StanceClass;
  /** "eager → cautious", or that it stays; and the same to be spoken. */
  readonly classText: string;
  readonly spoken: string;
  /** Change of each axis in points; null where recognition changed, for then one of the years has no axes. */
  readonly engagement: string | null;
  readonly guardedness: string | null;
  readonly isGateMove: boolean;
};

export type SwingModel = {
  readonly years: ComparedYears;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | null;
  readonly rows: readonly SwingRow[];
  readonly table: FigureTable;
};

type Swing = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly from: StanceRecord;
  readonly to: StanceRecord;
  readonly engagement: number | null;
  readonly guardedness: number | null;
  /** Points moved on the plane of the two axes, `Infinity` for a change of recognition. */
  readonly distance: number;
};

/** The atlas carries axes with one decimal: a smaller move is none. */
const LEAST_DISTANCE = 0.05;

/**
 * Who moved most between the compared year and the shown one. Out: the countries with a class from the axes in at least
 * one of the years that have moved at all; those whose recognition changed first, then by the Euclidean distance between
 * the two points (engagement, guardedness), in points.
 */
export function swingModel(
  atlas: Atlas,
  view: { readonly year: number | null; readonly from: number | null },
  i18n: LateI18n<'changes'>,
): SwingModel {
  const { words, format } = i18n;
  const text = words.changes.swing;
  const years = comparedYears(atlas, view, i18n);
  const { swings, gated } = swingsOf(atlas, years, i18n);
  return {
    years,
    title: titleOf(swings[0], years, i18n),
    subtitle: text.subtitle(format.date(years.fromDate), format.date(years.toDate)),
    note: gated > 0 ? text.gated(format.number(gated), gated === 1) : null,
    rows: swings.map((swing) => rowOf(swing, i18n)),
    table: tableOf(swings, years, i18n),
  };
}

function swingsOf(
  atlas: Atlas,
  years: ComparedYears,
  { lang }: LateI18n<'changes'>,
): { swings: readonly Swing[]; gated: number } {
  const collator = new Intl.Collator(lang);
  const all = atlas.countries.flatMap((country): Swing[] => {
    const { iso3 } = country;
    const from = years.from === null ? null : stanceRecordOf(atlas, iso3, years.from);
    const to = stanceRecordOf(atlas, iso3, years.to);
    if (!from || !to) return [];
    const difference = (axis: 'engagement' | 'guardedness'): number | null =>
      from[axis] && to[axis] ? to[axis].value - from[axis].value : null;
    const [engagement, guardedness] = [difference('engagement'), difference('guardedness')];
    const distance =
      engagement !== null && guardedness !== null
        ? Math.hypot(engagement, guardedness)
        : from.stanceClass === to.stanceClass
          ? Number.NaN
          : Infinity;
    return [{ iso3, name: country.names[lang], from, to, engagement, guardedness, distance }];
  });
  return {
    swings: all
      .filter(({ distance }) => distance >= LEAST_DISTANCE)
      .sort((a, b) =>
        a.distance === b.distance ? collator.compare(a.name, b.name) : b.distance - a.distance,
      ),
    gated: all.filter(({ distance }) => Number.isNaN(distance)).length,
  };
}

function titleOf(first: Swing | undefined, years: ComparedYears, { words }: LateI18n<'changes'>): string {
  const { changes, terms } = words;
  if (years.from === null) return changes.noEarlier(String(years.to));
  const since = String(years.from);
  if (!first) return changes.swing.none(since);
  const [before, after] = [first.from, first.to].map((r) => insideSentence(terms.classes[r.stanceClass]));
  return before === after
    ? changes.swing.titleSame(first.name, after ?? '', since)
    : changes.swing.title(first.name, before ?? '', after ?? '', since);
}

function rowOf(
  { iso3, name, from, to, engagement, guardedness }: Swing,
  i18n: LateI18n<'changes'>,
): SwingRow {
  const { words, format } = i18n;
  const text = words.changes.swing;
  const [before, after] = [from, to].map((r) => insideSentence(words.terms.classes[r.stanceClass]));
  const stays = from.stanceClass === to.stanceClass;
  const points = (value: number | null): string | null =>
    value === null ? null : signedPoints(value, format, 0);
  return {
    iso3,
    name,
    from: from.stanceClass,
    to: to.stanceClass,
    classText: stays ? text.staysIn(after ?? '') : text.fromTo(before ?? '', after ?? ''),
    spoken: stays ? text.staysIn(after ?? '') : text.fromToSpoken(before ?? '', after ?? ''),
    engagement: points(engagement),
    guardedness: points(guardedness),
    isGateMove: engagement === null,
  };
}

function tableOf(
  swings: readonly Swing[],
  years: ComparedYears,
  { words, format }: LateI18n<'changes'>,
): FigureTable {
  const { table, gateMove } = words.changes.swing;
  const { classes } = words.terms;
  const points = (value: number | null): string => (value === null ? '–' : signedPoints(value, format));
  const columns = [
    table.country,
    table.from(String(years.from ?? years.to)),
    table.to(String(years.to)),
    table.engagement,
    table.guardedness,
    table.distance,
  ];
  return {
    columns,
    rows: swings.map((swing) => ({
      head: swing.name,
      cells: [
        classes[swing.from.stanceClass],
        classes[swing.to.stanceClass],
        points(swing.engagement),
        points(swing.guardedness),
        Number.isFinite(swing.distance) ? format.number(swing.distance, 1) : gateMove,
      ],
    })),
    csv: {
      columns,
      rows: swings.map((swing) => [
        swing.name,
        classes[swing.from.stanceClass],
        classes[swing.to.stanceClass],
        swing.engagement,
        swing.guardedness,
        Number.isFinite(swing.distance) ? swing.distance : gateMove,
      ]),
    },
  };
}
