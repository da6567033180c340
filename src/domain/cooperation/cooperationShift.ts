import type { YearSpan } from './records';
import type { SectorGroup } from '../sectors';

/** Groups from the bottom of a bar to its top: what trade was, what carries both, what the offer adds, and the rest. */
export const SHIFT_GROUPS = [
  'commodities',
  'infrastructure',
  'offer',
  'other',
] as const satisfies readonly SectorGroup[];

/** Records of one measure in one year and group. An amount is 0 where `withAmount` is. */
export type ShiftRow = {
  readonly year: number;
  readonly group: SectorGroup;
  readonly records: number;
  readonly withAmount: number;
  readonly amountUsdMillion: number;
};

/** What a measure adds up: US$, or records, whether they have an amount or not. */
export type Weight = 'amount' | 'records';

type Cell = Pick<ShiftRow, 'records' | 'withAmount' | 'amountUsdMillion'>;

/** Records of one measure in a span of years, by group and together. */
export type Split = { readonly all: Cell; readonly by: Readonly<Record<SectorGroup, Cell>> };

export const PERIOD_YEARS = 5;
const EMPTY: Cell = { records: 0, withAmount: 0, amountUsdMillion: 0 };

const added = (a: Cell, b: Cell): Cell => ({
  records: a.records + b.records,
  withAmount: a.withAmount + b.withAmount,
  amountUsdMillion: a.amountUsdMillion + b.amountUsdMillion,
});

/** Sums the rows of one measure whose year lies in the span. Rows of different sources or dollars may not be mixed. */
export function splitOf(rows: readonly ShiftRow[], span: YearSpan): Split {
  const by = { commodities: EMPTY, infrastructure: EMPTY, offer: EMPTY, other: EMPTY };
  for (const row of rows)
    if (row.year >= span.from && row.year <= span.to) by[row.group] = added(by[row.group], row);
  return { all: SHIFT_GROUPS.reduce((sum, group) => added(sum, by[group]), EMPTY), by };
}

/** `all`: everything, "other" included. `classified`: commodities, infrastructure and the offer only. */
export type Whole = 'all' | 'classified';

/** What a split adds up to in the whole asked for. */
export const wholeOf = ({ all, by }: Split, whole: Whole): Cell =>
  whole === 'all' ? all : added(added(by.commodities, by.infrastructure), by.offer);

const weightOf = (cell: Cell, weight: Weight): number =>
  weight === 'amount' ? cell.amountUsdMillion : cell.records;

/**
 * A group's part of the whole, percent.
 * Out: 0-100; null where the whole is nothing, or only records without an amount: that is not a share of zero.
 */
export function sharePct(split: Split, group: SectorGroup, weight: Weight, whole: Whole): number | null {
  const total = weightOf(wholeOf(split, whole), weight);
  return total > 0 ? (weightOf(split.by[group], weight) / total) * 100 : null;
}

/** Five years, as far as a source covers them. */
export type Period = YearSpan & {
  /** First year of the five, a multiple of five. */
  readonly start: number;
  /** Whether the source covers all five years. */
  readonly isFull: boolean;
};

const startOf = (year: number): number => Math.floor(year / PERIOD_YEARS) * PERIOD_YEARS;

const startsIn = ({ from, to }: YearSpan): number[] => {
  const first = startOf(from);
  const count = Math.max(0, (startOf(to) - first) / PERIOD_YEARS + 1);
  return Array.from({ length: count }, (_, i) => first + i * PERIOD_YEARS);
};

/**
 * The five-year periods (2000-2004, 2005-2009 …) that `shown` touches, each cut to it.
 * In: the years to show, and the years the source covers. A period is full when it lies in both.
 */
export const periodsOf = (shown: YearSpan, covered: YearSpan): Period[] =>
  startsIn(shown).map((start) => {
    const end = start + PERIOD_YEARS - 1;
    const within = (span: YearSpan): boolean => span.from <= start && span.to >= end;
    return {
      start,
      from: Math.max(start, shown.from),
      to: Math.min(end, shown.to),
      isFull: within(shown) && within(covered),
    };
  });

/** `long`: the earlier half of a source's full periods against the later. `lately`: the last full one against the one before. */
export const SHIFT_SPANS = ['long', 'lately'] as const;
export type ShiftSpan = (typeof SHIFT_SPANS)[number];

/**
 * The two spans of years to compare in a source. Of an odd number of full periods the middle one is left out of `long`.
 * Out: the earlier and the later, of as many years; null with fewer than two full periods.
 */
export function comparedSpans(covered: YearSpan, span: ShiftSpan): readonly [YearSpan, YearSpan] | null {
  const full = periodsOf(covered, covered).filter((period) => period.isFull);
  const each = span === 'long' ? Math.floor(full.length / 2) : 1;
  const late = full.length - each;
  const early = span === 'long' ? 0 : late - 1;
  const [first, second] = [full[early], full[late]];
  if (full.length < 2 || !first || !second) return null;
  const spanFrom = ({ start }: Period): YearSpan => ({ from: start, to: start + each * PERIOD_YEARS - 1 });
  return [spanFrom(first), spanFrom(second)];
}
