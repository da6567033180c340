import type { Basis } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import { COMMODITIES, type Commodity } from '../../../domain/trade/priceShock';
import type { LateI18n } from '../../../i18n/lateWords';
import type { Loss } from '../../../facts/fileFailure';

/** Less than so much a year is no exposure worth a control: it is named and left out. US$. */
export const LEAST_USD = 1e6;

/** From so many of the last years on record the usual base year is taken. */
const RECENT_YEARS = 3;

/** What a country sells to China of one commodity in the base year, current US$. */
export type Exposure = {
  readonly commodity: Commodity;
  readonly valueUsd: number;
  readonly basis: Basis;
  /** Id in the manifest. */
  readonly source: string;
  readonly codes: readonly string[];
};

export type ExposureBase = {
  readonly year: number;
  /** `missing`: the reader chose another year, which has no figure. */
  readonly why: 'chosen' | 'usual' | 'missing';
  /** Largest first, each at least `LEAST_USD`. */
  readonly exposures: readonly Exposure[];
  /** Below `LEAST_USD`. */
  readonly small: readonly Commodity[];
  /** No source has a figure for the year. */
  readonly without: readonly Commodity[];
};

/**
 * The base year and what is sold in it: the chosen year where anything of `LEAST_USD` is on record for it; else, of the
 * last three years on record, the latest of those with the most commodities. `none` where nothing is ever on record,
 * `small` where nothing ever reaches `LEAST_USD`.
 */
export function exposureBase(trade: CountryTrade, chosen: number | null): ExposureBase | 'none' | 'small' {
  if (trade.exposures.length === 0) return 'none';
  const large = trade.exposures.filter(({ valueUsd }) => valueUsd >= LEAST_USD);
  if (large.length === 0) return 'small';
  const last = Math.max(...large.map(({ year }) => year));
  const count = (year: number) => large.filter((row) => row.year === year).length;
  if (chosen !== null && count(chosen) > 0) return baseOf(trade, chosen, 'chosen');
  const recent = Array.from({ length: RECENT_YEARS }, (_, at) => last - at);
  const most = Math.max(...recent.map(count));
  const usual = recent.find((year) => count(year) === most) ?? last;
  return baseOf(trade, usual, chosen === null ? 'usual' : 'missing');
}

function baseOf(trade: CountryTrade, year: number, why: ExposureBase['why']): ExposureBase {
  const rows = trade.exposures
    .filter((row) => row.year === year)
    .map(({ commodity, valueUsd, basis, source, codes }) => ({
      commodity,
      valueUsd,
      basis,
      source: trade.sources[source] ?? '',
      codes,
    }));
  return {
    year,
    why,
    exposures: rows
      .filter(({ valueUsd }) => valueUsd >= LEAST_USD)
      .sort((a, b) => b.valueUsd - a.valueUsd || (a.commodity < b.commodity ? -1 : 1)),
    small: rows.filter(({ valueUsd }) => valueUsd < LEAST_USD).map(({ commodity }) => commodity),
    without: COMMODITIES.filter((id) => !rows.some(({ commodity }) => commodity === id)),
  };
}

/** What is lost with the file of world prices. */
export function lossOfPrices({ words }: LateI18n<'tradeDetail'>): Loss {
  const { failed, failedStill } = words.tradeDetail.exposure;
  return { title: failed, still: failedStill };
}
