import type { CountryFile, TradeSeries } from '../../bundle/schemas/country';
import type { Source } from '../../bundle/schemas/manifest';
import type { Flow } from '../../domain/trade/partners';
import type { Scale, TradeUnit } from '../../domain/trade/tradeUnits';
import type { LateI18n } from '../../i18n/lateWords';
import type { ChartEvent } from '../../figure/chartModel';

/** What a country's charts of trade are made from. */
export type TradeContext = {
  readonly file: CountryFile;
  /** `tradeYears` of the atlas, to which every series is aligned. */
  readonly years: readonly number[];
  readonly selectedYear: number | null;
  readonly unit: TradeUnit;
  readonly scale: Scale;
  /** Current US$ and people by `years`; empty until the file of trade in depth has come. */
  readonly gdpUsd: readonly (number | null)[];
  readonly people: readonly (number | null)[];
  readonly events: readonly ChartEvent[];
  /** Sources of the manifest; empty until it has come. */
  readonly manifest: readonly Source[];
  readonly i18n: LateI18n<'tradeDetail'>;
};

export const seriesOf = (
  file: CountryFile,
  partner: TradeSeries['partner'],
  flow: Flow,
): TradeSeries | undefined =>
  file.trade.series.find((series) => series.partner === partner && series.flow === flow);

/** Values in US$ with the partial ones left out: what shares, balances and comparisons may rest on. */
export const fullValues = (series: TradeSeries | undefined, years: readonly number[]): (number | null)[] =>
  years.map((year, i) => (series && !series.partial.includes(year) ? (series.valueUsd[i] ?? null) : null));

/** The values there are. */
export const filled = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);
