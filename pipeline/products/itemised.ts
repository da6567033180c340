import type { Basis } from '../../src/bundle/schemas/country';
import type { Iso3 } from '../../src/domain/iso3';
import { groupBy } from '../lib/groupBy';
import type { ProductFlow } from './productFlow';

/** Exports of one product to China in one year: one row a year and code, the best basis there is. */
export type ItemisedExport = {
  year: number;
  /** "hs6 120190" or "hs4 2603". A heading and its own lines can both be there: never add the two. */
  code: string;
  /** The heading of four digits the code is or belongs to: "1201", "2603". */
  heading: string;
  /** The code is all of its heading: "hs4 2603", or a heading that has one line only ("hs6 260300", "hs6 270900"). */
  wholeHeading: boolean;
  /** Current US$. */
  valueUsd: number;
  /** Metric tonnes; null = the source has none. */
  tonnes: number | null;
  basis: Basis;
  /** Id of the source. */
  source: string;
};

/**
 * In: the chosen figures of all countries. Out: those of exports to China by country, by heading or line of the
 * Harmonized System; chapters and sections are not in it. A product absent from a year is not zero: no source names it.
 */
export function itemise(chosen: readonly ProductFlow[]): Map<Iso3, ItemisedExport[]> {
  const exports = chosen.filter(
    ({ partner, flow, code }) => partner === 'CHN' && flow === 'export' && /^hs[46] /.test(code),
  );
  return new Map([...groupBy(exports, ({ iso3 }) => iso3)].map(([iso3, flows]) => [iso3, flows.map(asItem)]));
}

function asItem({ year, code, valueUsd, tonnes, basis, source }: ProductFlow): ItemisedExport {
  const digits = code.slice('hs6 '.length);
  const heading = digits.slice(0, 4);
  return { year, code, heading, wholeHeading: isWholeHeading(digits), valueUsd, tonnes, basis, source };
}

/** A heading that is not divided has one line, whose code ends in 00. */
const isWholeHeading = (digits: string): boolean => digits.length === 4 || digits.endsWith('00');
