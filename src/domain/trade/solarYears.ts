import { monthAt } from '../months';

/** Months of a year that are compared, both ends counted, from 1 for January. */
export type MonthSpan = { readonly year: number; readonly months: number };

/**
 * Sum over the first months of a year. In: a series by month from `firstMonth` on, null = no record. Out: in the unit of
 * the series; null where no month of the span has a record, or the series does not hold the whole span.
 */
export function spanSum(
  values: readonly (number | null)[],
  firstMonth: string,
  { year, months }: MonthSpan,
): number | null {
  const inSpan = values.flatMap((value, i) => {
    const at = monthAt(firstMonth, i);
    return at.year === year && at.month <= months ? [value] : [];
  });
  if (inSpan.length < months) return null;
  const recorded = inSpan.filter((value) => value !== null);
  return recorded.length === 0 ? null : recorded.reduce((sum, value) => sum + value, 0);
}

/** The last year of which the series holds all twelve months, and the months of a year after it. Null without a whole year. */
export function lastSpans(
  length: number,
  firstMonth: string,
): { whole: number; rest: MonthSpan | null } | null {
  const last = monthAt(firstMonth, length - 1);
  const whole = last.month === 12 ? last.year : last.year - 1;
  const first = monthAt(firstMonth, 0);
  if (length < 1 || whole < (first.month === 1 ? first.year : first.year + 1)) return null;
  return { whole, rest: last.month === 12 ? null : { year: last.year, months: last.month } };
}

/** How two sums compare: by a percentage up to twice as much, by a factor from there on, or not to speak of. */
export type Change =
  | { kind: 'none' }
  | { kind: 'same' }
  | { kind: 'more' | 'less'; pct: number }
  | { kind: 'times'; factor: number };

/** In: two sums in one unit, the later first. Out: the change; `none` where there is nothing to compare with. */
export function changeOf(now: number, before: number | null): Change {
  if (before === null || before <= 0) return { kind: 'none' };
  const factor = now / before;
  if (factor >= 2) return { kind: 'times', factor };
  const pct = (factor - 1) * 100;
  if (Math.abs(pct) < 0.5) return { kind: 'same' };
  return pct > 0 ? { kind: 'more', pct } : { kind: 'less', pct: -pct };
}
