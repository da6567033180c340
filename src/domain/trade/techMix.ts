import type { Part } from './productMix';
import { TECH_CLASSES, type TechClass } from './techClasses';

/** A flow by technology class in one year: current US$ by class, and the whole flow. */
export type ClassYear = {
  readonly year: number;
  readonly totalUsd: number;
  readonly byClass: Readonly<Record<TechClass, number>>;
};

/** Sums products by class; those without one are left to the rest of the flow. In and out: current US$. */
export function byClassUsd(
  parts: readonly Part[],
  classOf: (code: string) => TechClass | null,
): Record<TechClass, number> {
  const sums: Record<TechClass, number> = { commodity: 0, 'resource-based': 0, low: 0, medium: 0, high: 0 };
  for (const { code, valueUsd } of parts) {
    const techClass = classOf(code);
    if (techClass) sums[techClass] += valueUsd;
  }
  return sums;
}

const classifiedUsd = ({ byClass }: ClassYear): number =>
  TECH_CLASSES.reduce((sum, techClass) => sum + byClass[techClass], 0);

/** Percent of the flow whose class is known, 0-100. In: one year with a total above zero. */
export const classifiedPct = (year: ClassYear): number => (classifiedUsd(year) / year.totalUsd) * 100;

/** One end of the comparison: raw commodities in percent of what is classified, and the least classified share of a year. */
export type CommodityPeriod = {
  readonly years: readonly number[];
  readonly commodityPct: number;
  readonly leastClassifiedPct: number;
};

/** Whether a flow moves beyond raw commodities, or why that cannot be told. */
export type BeyondCommodities =
  | {
      readonly kind: 'away' | 'deeper' | 'same';
      readonly first: CommodityPeriod;
      readonly last: CommodityPeriod;
    }
  | { readonly kind: 'few-years'; readonly covered: number }
  | { readonly kind: 'little-classified'; readonly first: CommodityPeriod; readonly last: CommodityPeriod };

const PERIOD_YEARS = 3;
/** Below half, what is classified does not stand for the flow. */
const ENOUGH_CLASSIFIED_PCT = 50;
/** Percentage points from which a change is called one. */
const CHANGE_POINTS = 5;

function periodOf(years: readonly ClassYear[]): CommodityPeriod {
  const shares = years.map((year) => {
    const classified = classifiedUsd(year);
    return classified > 0 ? (year.byClass.commodity / classified) * 100 : 0;
  });
  return {
    years: years.map(({ year }) => year),
    commodityPct: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    leastClassifiedPct: Math.min(...years.map(classifiedPct)),
  };
}

/**
 * Compares the mean share of raw commodities in what is classified, in the first and the last three years of one source.
 * In: years ascending, current US$, totals above zero. Out: `away` or `deeper` from five percentage points on, `same` below;
 * `few-years` below six years; `little-classified` where less than half of the flow has a class in any year compared.
 */
export function beyondCommodities(years: readonly ClassYear[]): BeyondCommodities {
  if (years.length < 2 * PERIOD_YEARS) return { kind: 'few-years', covered: years.length };
  const first = periodOf(years.slice(0, PERIOD_YEARS));
  const last = periodOf(years.slice(-PERIOD_YEARS));
  if (Math.min(first.leastClassifiedPct, last.leastClassifiedPct) < ENOUGH_CLASSIFIED_PCT)
    return { kind: 'little-classified', first, last };
  const change = last.commodityPct - first.commodityPct;
  const kind = change <= -CHANGE_POINTS ? 'away' : change >= CHANGE_POINTS ? 'deeper' : 'same';
  return { kind, first, last };
}
