import type { Basis } from '../../src/bundle/schemas/country';
import type { Iso3 } from '../../src/domain/iso3';
import type { Flow, Partner } from '../../src/domain/trade/partners';

/** Goods of one product that `iso3` sold to or bought from the partner in a year, as one source has it. */
export type ProductFlow = {
  iso3: Iso3;
  year: number;
  partner: Partner;
  flow: Flow;
  /** Level and digits: "hs6 120190", "hs4 2603", "hs2 12", "section 05"; as the source has it, not renamed. */
  code: string;
  /** Current US$. */
  valueUsd: number;
  /** Metric tonnes; null = the source has none. */
  tonnes: number | null;
  basis: Basis;
  /** Id of the source in data/sources.json. */
  source: string;
};

/** The largest products of a flow, and the flow as a whole by the same source and report. */
export type ProductList = {
  iso3: Iso3;
  year: number;
  partner: Partner;
  flow: Flow;
  basis: Basis;
  source: string;
  totalUsd: number;
  /** Largest first. */
  top: readonly { code: string; valueUsd: number }[];
};

/** A row of a sheet that ranks the products of a flow; `ranked` is null for a row of another kind of sheet. */
export type RankedFlow = ProductFlow & {
  ranked: { rank: number; /** Fraction of what the sheet takes for the whole flow. */ share: number } | null;
  sheets: readonly string[];
};
