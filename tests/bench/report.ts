import { FIGURES, type Figure, type Figures } from './measure';

/** Upper limits of the ratio to the floor, or absolute ones, on the phone profile (docs: performance budgets). */
const BUDGETS: Partial<Record<Figure, string>> = {
  mapPainted: 'x 1.15',
  firstClick: 'x 1.25',
  clickToPanel: 'x 1.3',
  filter: 'x 1.5',
  yearStep: 'x 1.5',
  hoverName: 'x 1.2',
  deepLink: 'x 1.3',
  blockingTime: '60',
  longestTask: '50',
  bytesUntilMap: '90',
  heapMb: '8',
};

type Spread = { readonly median: number; readonly min: number; readonly max: number };

export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

const figure = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 1 : 0);
const cell = (spread: Spread | null): string =>
  spread === null ? '-' : `${figure(spread.median)} (${figure(spread.min)}-${figure(spread.max)})`;

/** A Markdown table: per figure the median (min-max) of the floor and of the site, and the ratio of the medians. */
export function reportTable(floor: readonly Figures[], site: readonly Figures[]): string {
  const rows = (Object.keys(FIGURES) as Figure[]).map((id) => {
    const valuesOf = (rounds: readonly Figures[]): number[] =>
      rounds.map((round) => round[id]).filter((value) => value !== undefined);
    const [below, above] = [spreadOf(valuesOf(floor)), spreadOf(valuesOf(site))];
    const ratio = below && above && below.median > 0 ? (above.median / below.median).toFixed(2) : '-';
    return `| ${FIGURES[id]} | ${cell(below)} | ${cell(above)} | ${ratio} | ${BUDGETS[id] ?? '-'} |`;
  });
  return ['| what | floor | Vaivén | ratio | budget |', '|---|---|---|---|---|', ...rows].join('\n');
}
