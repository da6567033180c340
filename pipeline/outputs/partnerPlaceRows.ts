import { placeAmong } from '../../src/domain/trade/places';
import type { Facts } from '../facts';
import type { CsvCell } from '../lib/csvText';
import { FACTBOOK } from '../sources/factbookPartners';

/** One row a named partner, largest first within country, flow and year. */
export const partnerPlaceRows = ({ partnerLists }: Facts): CsvCell[][] =>
  partnerLists.flatMap(({ iso3, flow, year, partners }) =>
    partners.map(([code, pct]) => [iso3, year, flow, code, pct, placeAmong(partners, code), FACTBOOK]),
  );
