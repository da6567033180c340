import type { Basis } from '../../src/bundle/schemas/country';
import type { Verdict } from '../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../src/domain/iso3';
import type { Flow, Partner } from '../../src/domain/trade/partners';
import { byText } from '../lib/groupBy';

/** What a figure covers: the whole flow or crude oil alone. */
export const PARTS = ['whole', 'crude-oil'] as const;
export type Part = (typeof PARTS)[number];

/** How the goods are valued: with freight and insurance (CIF) or without (FOB). */
export type Valuation = 'FOB' | 'CIF' | 'mostly CIF' | 'customs value' | 'imports put on FOB';

/** One flow of one country and year, with China or the United States unless it says otherwise. */
export type Cell<P extends string = Partner> = { iso3: Iso3; year: number; partner: P; flow: Flow };

/** A figure that one source gives for a cell, in whole current US$, and where it stands. */
export type Candidate = Cell & {
  valueUsd: number;
  source: string;
  basis: Basis;
  part: Part;
  valuation: Valuation;
  /** Raw file below the raw folder and line in it; for a sum the first line summed. */
  rawFile: string;
  rawLine: number;
};

/** A candidate with its place in the list of priorities, 1 = first, and what became of it. */
export type JudgedCandidate = Candidate & { priority: number; verdict: Verdict };

export const cellKey = ({ iso3, partner, flow, year }: Cell<string>): string =>
  `${iso3} ${partner} ${flow} ${year}`;

export const byCell = (a: Cell<string>, b: Cell<string>): number => byText(cellKey(a), cellKey(b));
