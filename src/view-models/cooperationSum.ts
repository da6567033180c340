import type { AtlasCountry } from '../bundle/schemas/atlas';
import type { SectorId } from '../domain/sectors';

/** First year of the two cooperation sources. */
export const FINANCE_FIRST_YEAR = 2000;
export const DEALS_FIRST_YEAR = 2005;

/** Commitments or deals up to a year; `amountUsd` is null when there are some but none has an amount. */
export type CooperationSum = { readonly count: number; readonly amountUsd: number | null };

const chosen = (sectors: readonly SectorId[], sector: SectorId): boolean =>
  sectors.length === 0 || sectors.includes(sector);

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
  let quantified = 0;
  let millions = 0;
  for (const [sector, committed, commitments, withAmount, amount] of country.finance) {
    if (committed > year || !chosen(sectors, sector)) continue;
    count += commitments;
    quantified += withAmount;
    millions += amount ?? 0;
  }
  return { count, amountUsd: count > 0 && quantified === 0 ? null : millions * 1e6 };
}

/** Investments and construction contracts, summed from 2005 to `year`: number of deals and current US$. */
export function dealsUpTo(country: AtlasCountry, sectors: readonly SectorId[], year: number): CooperationSum {
  let count = 0;
  let millions = 0;
  for (const [sector, dealYear, , deals, amount] of country.deals) {
    if (dealYear > year || !chosen(sectors, sector)) continue;
    count += deals;
    millions += amount;
  }
  return { count, amountUsd: millions * 1e6 };
}
