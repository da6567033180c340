import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import { asIso3, type Iso3 } from '../../../domain/iso3';
import { beyondCommodities, byClassUsd, type CommodityPeriod } from '../../../domain/trade/techMix';
import type { LateI18n } from '../../../i18n/lateWords';
import { yearRanges } from '../../../figure/chartModel';
import { longestList } from '../../../facts/trade/compositionSeries';

/** The countries whose exports to China a source itemises by single product; a test holds this to the files. */
export const ITEMISED_IN_TRADE: readonly Iso3[] = ['BRA', 'MEX'].flatMap((code) => asIso3(code) ?? []);

/** How raw commodities fare in a country's exports to China, or why that cannot be told; null where no source itemises them. */
export function rawCommodities(trade: CountryTrade) {
  const series = longestList(trade, 'export');
  if (!series || series.level !== 'hs6') return null;
  const classOf = (code: string) => trade.products[code]?.class ?? null;
  return beyondCommodities(
    series.years.map(({ year, totalUsd, parts }) => ({
      year,
      totalUsd,
      byClass: byClassUsd(parts, classOf),
    })),
  );
}

/** The same as a sentence that names the country. */
export function shiftTradeText(
  name: string,
  trade: CountryTrade,
  { words, format }: LateI18n<'cooperation'>,
): string {
  const texts = words.cooperation.shift.trade;
  const result = rawCommodities(trade);
  if (!result || result.kind === 'few-years') return texts.unknown(name);
  const { kind, first, last } = result;
  if (kind === 'little-classified') {
    const least = Math.min(first.leastClassifiedPct, last.leastClassifiedPct);
    return texts.littleClassified(name, format.percent(least));
  }
  const share = ({ commodityPct }: CommodityPeriod): string => format.percent(commodityPct);
  return texts[kind](name, share(first), yearRanges(first.years), share(last), yearRanges(last.years));
}
