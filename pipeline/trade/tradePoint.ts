import type { Basis } from '../../src/bundle/schemas/country';
import type { Iso3 } from '../../src/domain/iso3';
import type { Flow } from '../../src/domain/trade/partners';

/** The partners of the tables; WLD is the world. */
export const PARTNERS = ['CHN', 'USA', 'WLD'] as const;
export type Partner = (typeof PARTNERS)[number];

/** One figure of goods trade as seen from `iso3`, in whole current US$. */
export type TradePoint = {
  iso3: Iso3;
  year: number;
  partner: Partner;
  flow: Flow;
  valueUsd: number;
  source: string;
  basis: Basis;
  /** Publisher, basis or scope differ from the previous filled year. */
  isBreak: boolean;
  /** Covers only a part of the flow: a lower bound. */
  partial: boolean;
  /** Where it stands: raw file below the raw folder and line in it. */
  rawFile: string;
  rawLine: number;
  /** Place in the list of priorities, 1 = first; null for the world, which has one source. */
  priority: number | null;
};
