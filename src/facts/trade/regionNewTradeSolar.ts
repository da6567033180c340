import type { Source } from '../../bundle/schemas/manifest';
import type { RegionNewTrade } from '../../bundle/schemas/regionNewTrade';
import { lastSpans } from '../../domain/trade/solarYears';
import type { LateI18n } from '../../i18n/lateWords';
import { numberSources, type ChartModel } from '../../figure/chartModel';
import { powerText } from './newTradePower';
import { solarCharts } from './newTradeSolar';

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
  const inYear = solar.byCountry.filter(([, of]) => of === year);
  const largest = (at: 3 | 4, text: (value: number) => string) =>
    format.list(
      [...inYear]
        .sort((a, b) => b[at] - a[at])
        .slice(0, NAMED)
        .map((row) => newTrade.region.part(nameOf(row[0]), text(row[at]))),
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
              i === 0 ? largest(4, (megawatts) => powerText(megawatts, i18n)) : largest(3, format.usd),
            ),
          ]),
      ...chart.notes,
    ],
  }));
}
