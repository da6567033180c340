import type { RegionTradeFile } from '../bundle/schemas/regionTrade';
import type { Iso3 } from '../domain/iso3';

export type RegionCountry = RegionTradeFile['countries'][number];
type Flows = RegionCountry['CHN'];

/** The three trade years of the synthetic atlas. */
const YEARS = 3;
const flat = (million: number): number[] => Array.from({ length: YEARS }, () => million);
const both = (million: number): Flows => ({ export: flat(million), import: flat(million) });

/** A synthetic country of `trade/region.json`, as the file has it, over the years of `makeAtlas`: a tenth of trade with China, a fifth with the United States. */
export const makeRegionCountry = (iso3: Iso3, changes: Partial<RegionCountry> = {}): RegionCountry => ({
  iso3,
  CHN: both(10),
  USA: both(20),
  WLD: both(100),
  partialExportYears: { CHN: [], USA: [] },
  gdpUsdMillion: flat(1000),
  populationThousand: flat(1),
  places: [],
  ...changes,
});

/** Flows with the same exports in every year. */
export const exportsOf = (million: number | null): Flows => ({
  export: Array.from({ length: YEARS }, () => million),
  import: flat(10),
});
