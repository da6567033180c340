import type { AtlasCountry } from '../bundle/schemas/atlas';
import type { SectorId } from '../domain/sectors';

/** Cooperation summed: `usdMillion` is null when nothing has an amount; `countries` have at least one entry. */
export type Sum = { count: number; withAmount: number; usdMillion: number | null; countries: number };
const NONE: Sum = { count: 0, withAmount: 0, usdMillion: null, countries: 0 };

/** The two kinds of deals, never added together. */
export const KINDS = ['investment', 'construction'] as const;

const plus = (a: number | null, b: number | null): number | null => (a === null ? b : a + (b ?? 0));

/** Commitments of a sector up to a year: number, how many with an amount, US$ million constant 2021. */
export function financeSum(countries: readonly AtlasCountry[], sector: SectorId | null, upTo: number): Sum {
  return countries.reduce((sum, country) => {
    const rows = country.finance.filter(([id, year]) => (sector === null || id === sector) && year <= upTo);
    return rows.reduce(
      (into, [, , count, withAmount, amount]) => ({
        ...into,
        count: into.count + count,
        withAmount: into.withAmount + withAmount,
        usdMillion: plus(into.usdMillion, amount),
      }),
      { ...sum, countries: sum.countries + (rows.length > 0 ? 1 : 0) },
    );
  }, NONE);
}

/** Deals of a sector and kind up to a year: number, US$ million nominal. Every deal of the source has an amount. */
export function dealSum(
  countries: readonly AtlasCountry[],
  sector: SectorId,
  kind: (typeof KINDS)[number],
  upTo: number,
): Sum {
  return countries.reduce((sum, country) => {
    const rows = country.deals.filter(([id, year, of]) => id === sector && of === kind && year <= upTo);
    return rows.reduce(
      (into, [, , , count, amount]) => ({
        ...into,
        count: into.count + count,
        withAmount: into.withAmount + count,
        usdMillion: plus(into.usdMillion, amount),
      }),
      { ...sum, countries: sum.countries + (rows.length > 0 ? 1 : 0) },
    );
  }, NONE);
}
