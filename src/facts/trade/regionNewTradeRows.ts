import type { RegionNewTrade } from '../../bundle/schemas/regionNewTrade';
import type { Iso3 } from '../../domain/iso3';
import { chinaShareOf, isDominant, SMALL_IMPORTS_USD } from '../../domain/trade/newTradeShare';
import type { NewTradeProduct } from '../../domain/trade/newTradeProducts';
import { DASH } from '../../i18n/dash';
import type { LateI18n } from '../../i18n/lateWords';
import { newTradeShareText } from './newTradeFindings';
import type { Source } from '../../bundle/schemas/manifest';
import { lastSpans } from '../../domain/trade/solarYears';
import { numberSources, type ChartModel } from '../../figure/chartModel';
import { powerText } from './newTradePower';
import { solarCharts } from './newTradeSolar';

/** One country's imports of the good in the year shown, as written; shares stand with their bar. */
export type RegionNewTradeRow = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly sharePct: number | null;
  readonly share: string;
  /** US$ million, as written. */
  readonly china: string;
  readonly world: string;
  /** US$, for the file and the sums; null where China's part is not known. */
  readonly fromChinaUsd: number | null;
  readonly fromWorldUsd: number;
  readonly dominant: boolean;
  /** Imports so small that single deliveries can turn the share. */
  readonly small: boolean;
};

/**
 * The countries with a figure, China's largest share first; small importers after all others, in the same order, then
 * those without a share. In: current US$. `nameOf` gives a country's name by ISO3.
 */
export function regionNewTradeRows(
  file: RegionNewTrade,
  product: NewTradeProduct,
  year: number,
  nameOf: (iso3: string) => string,
  i18n: LateI18n<'tradeDetail'>,
): RegionNewTradeRow[] {
  const rows = file.imports
    .filter((row) => row.year === year && row.product === product)
    .map(({ iso3, fromChinaUsd, fromWorldUsd }): RegionNewTradeRow => {
      const { pct } = chinaShareOf({ fromChinaUsd, fromWorldUsd });
      return {
        iso3,
        name: nameOf(iso3),
        sharePct: pct,
        share: pct === null ? DASH : newTradeShareText(pct, i18n),
        china: fromChinaUsd === null ? DASH : inMillions(fromChinaUsd, i18n),
        world: inMillions(fromWorldUsd, i18n),
        fromChinaUsd,
        fromWorldUsd,
        dominant: isDominant(pct),
        small: fromWorldUsd < SMALL_IMPORTS_USD,
      };
    });
  const rank = (row: RegionNewTradeRow) => (row.small ? 0 : 200) + (row.sharePct ?? -1);
  return rows.sort((a, b) => rank(b) - rank(a) || b.fromWorldUsd - a.fromWorldUsd);
}

/** The latest year up to the chosen one in which any country has a figure of the good; null without one. */
export function shownYear(
  file: RegionNewTrade,
  product: NewTradeProduct,
  chosen: number | null,
): number | null {
  const years = file.imports.flatMap(({ year, product: good }) =>
    good === product && (chosen === null || year <= chosen) ? [year] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** US$ as millions with two figures or more: 1,442; 26; 3.2; 0.19; a thousand dollars is the least that is told apart. */
function inMillions(usd: number, { format }: LateI18n<'tradeDetail'>): string {
  const million = usd / 1e6;
  const digits = million >= 10 || million === 0 ? 0 : million >= 1 ? 1 : million >= 0.1 ? 2 : 3;
  return format.number(million, digits);
}

/** So many countries are named as the largest. */
const NAMED = 5;

/** China's exports of solar goods to the countries of the atlas by month, with the largest of the last whole year. */
export function regionSolarCharts(
  { solar, sources }: RegionNewTrade,
  nameOf: (iso3: string) => string,
  countries: number,
  manifest: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): ChartModel[] {
  const { words, format } = i18n;
  const { newTrade } = words.tradeDetail;
  const year = lastSpans(solar.series[0]?.valueUsd.length ?? 0, solar.firstMonth)?.whole;
  const inYear = solar.byCountry.filter((row) => row.year === year);
  const largest = (of: 'valueUsd' | 'megawatts', text: (value: number) => string) =>
    format.list(
      [...inYear]
        .sort((a, b) => b[of] - a[of])
        .slice(0, NAMED)
        .map((row) => newTrade.region.part(nameOf(row.iso3), text(row[of]))),
    );
  const used = numberSources(
    sources.filter((id) => id.startsWith('ember')),
    manifest,
  );
  const charts = solarCharts(solar, 'region-solar', used, i18n);
  return charts.map((chart, i) => ({
    ...chart,
    notes: [
      newTrade.region.solarCountries(countries),
      ...(year === undefined || inYear.length === 0
        ? []
        : [
            newTrade.solar.largest(
              year,
              i === 0
                ? largest('megawatts', (megawatts) => powerText(megawatts, i18n))
                : largest('valueUsd', format.usd),
            ),
          ]),
      ...chart.notes,
    ],
  }));
}
