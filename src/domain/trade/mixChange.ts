import { codesBefore, isEnded } from './hsEditions';
import { isSpecified, type Part } from './productMix';

/** Largest products of a flow in one year and the whole flow, current US$. */
export type ListedYear = {
  readonly year: number;
  readonly totalUsd: number;
  readonly parts: readonly Part[];
};

/**
 * A product's mean share of a flow over some years, percent. `low` counts years in which it is not listed as zero, `high`
 * as the smallest share listed that year, which an unlisted product cannot exceed.
 */
export type PeriodShare = { readonly low: number; readonly high: number; readonly listedIn: number };

export type ProductChange = {
  readonly code: string;
  readonly first: PeriodShare;
  readonly last: PeriodShare;
  /** Percentage points that are certain: 0 where the ranges of the two periods touch, or only the code changed. */
  readonly certainPoints: number;
};

type MixChange = {
  readonly firstYears: readonly number[];
  readonly lastYears: readonly number[];
  readonly products: readonly ProductChange[];
};

/** Years averaged at either end, where both ends have them without sharing any. */
const MEAN_YEARS = 3;

function periodShare(code: string, years: readonly ListedYear[]): PeriodShare {
  let [low, high, listedIn] = [0, 0, 0];
  for (const { parts, totalUsd } of years) {
    const part = parts.find((candidate) => candidate.code === code);
    const smallest = Math.min(...parts.map(({ valueUsd }) => valueUsd));
    if (part) listedIn += 1;
    low += ((part?.valueUsd ?? 0) / totalUsd) * 100;
    high += ((part?.valueUsd ?? smallest) / totalUsd) * 100;
  }
  return { low: low / years.length, high: high / years.length, listedIn };
}

/**
 * What came instead of what: mean shares of products in the first and the last years of lists from one source.
 * In: years of lists (largest products of the flow, none larger left out), ascending, one a year, totals above zero. Out:
 * shares in percent and changes in percentage points, the largest certain rise first; `null` below two years. The mean is
 * of three years, or of one where there are fewer than six. Never throws.
 */
export function mixChange(years: readonly ListedYear[]): MixChange | null {
  const listed = years.filter(({ parts, totalUsd }) => parts.length > 0 && totalUsd > 0);
  if (listed.length < 2) return null;
  const n = listed.length >= 2 * MEAN_YEARS ? MEAN_YEARS : 1;
  const [first, last] = [listed.slice(0, n), listed.slice(-n)];
  const codes = new Set(
    [...first, ...last].flatMap(({ parts }) => parts.filter(isSpecified).map((p) => p.code)),
  );
  const products = [...codes].map((code): ProductChange => {
    const [before, after] = [periodShare(code, first), periodShare(code, last)];
    const rise = Math.max(0, after.low - before.high);
    const fall = isEnded(code) ? 0 : Math.max(0, before.low - after.high);
    const stoodElsewhere =
      before.listedIn === 0 &&
      first.some((year) => year.parts.some((part) => codesBefore(code).includes(part.code)));
    return { code, first: before, last: after, certainPoints: stoodElsewhere ? 0 : rise - fall };
  });
  const middle = ({ first: f, last: l }: ProductChange) => l.low + l.high - f.low - f.high;
  products.sort(
    (a, b) => b.certainPoints - a.certainPoints || middle(b) - middle(a) || (a.code < b.code ? -1 : 1),
  );
  const yearsOf = (period: readonly ListedYear[]) => period.map(({ year }) => year);
  return { firstYears: yearsOf(first), lastYears: yearsOf(last), products };
}
