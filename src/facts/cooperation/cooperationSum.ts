import { inUsd } from '../../domain/cooperation/amountUnit';
import type { DealKind } from '../../domain/measures';
import type { AtlasCountry } from '../../bundle/schemas/atlas';
import type { SectorId } from '../../domain/sectors';

/** First year of the two cooperation sources (AidData GCDF 3.0, AEI China Global Investment Tracker). */
export const FINANCE_FIRST_YEAR = 2000;
export const DEALS_FIRST_YEAR = 2005;

/**
 * Commitments or deals up to a year: how many, how many of them with an amount, and US$, which is null when there are
 * some but none has an amount. Zero of them means none recorded; whether the source could have any is asked apart.
 * In US$, unlike records and their sums (`AmountSum`): in millions the last digits of downloaded tables would change.
 */
export type CooperationSum = {
  readonly count: number;
  readonly withAmount: number;
  readonly amountUsd: number | null;
};

type InFinance = AtlasCountry & { readonly financeTotal: NonNullable<AtlasCountry['financeTotal']> };

/** Whether the finance source has the country at all: of one it lacks nothing is known, which is not none recorded. */
export const isInFinanceSource = (country: AtlasCountry): country is InFinance =>
  country.financeTotal !== null;

/** Whether the deals source covers the year: before it begins nothing is known, which is not none recorded. */
export const haveDealsBegun = (year: number): boolean => year >= DEALS_FIRST_YEAR;

const chosen = (sectors: readonly SectorId[], sector: SectorId): boolean =>
  sectors.length === 0 || sectors.includes(sector);

const sumOf = (count: number, withAmount: number, usd: number): CooperationSum => ({
  count,
  withAmount,
  amountUsd: count > 0 && withAmount === 0 ? null : usd,
});

/**
 * Development finance with a place, summed from 2000 to `year` over the chosen sectors (none chosen: all).
 * @returns commitments and US$ of 2021; zero commitments mean none recorded.
 */
export function financeUpTo(
  country: AtlasCountry,
  sectors: readonly SectorId[],
  year: number,
): CooperationSum {
  let count = 0;
  let withAmount = 0;
  let millions = 0;
  for (const cell of country.finance) {
    if (cell.year > year || !chosen(sectors, cell.sector)) continue;
    count += cell.commitments;
    withAmount += cell.withAmount;
    millions += cell.amountUsdMillion2021 ?? 0;
  }
  return sumOf(count, withAmount, inUsd(millions));
}

/**
 * Investments and construction contracts, or one kind of them, summed from 2005 to `year`: number of deals and current
 * US$. Every deal of the source has an amount.
 */
export function dealsUpTo(
  country: AtlasCountry,
  sectors: readonly SectorId[],
  year: number,
  kind?: DealKind,
): CooperationSum {
  let count = 0;
  let millions = 0;
  for (const cell of country.deals) {
    if (cell.year > year || !chosen(sectors, cell.sector) || (kind && cell.kind !== kind)) continue;
    count += cell.deals;
    millions += cell.amountUsdMillion;
  }
  return sumOf(count, count, inUsd(millions));
}

/** Sums of several countries as one, with the number of countries that have anything. */
export function together(sums: readonly CooperationSum[]): CooperationSum & { readonly countries: number } {
  const total = (of: (sum: CooperationSum) => number): number => sums.reduce((all, sum) => all + of(sum), 0);
  return {
    ...sumOf(
      total((sum) => sum.count),
      total((sum) => sum.withAmount),
      total((sum) => sum.amountUsd ?? 0),
    ),
    countries: sums.filter((sum) => sum.count > 0).length,
  };
}
