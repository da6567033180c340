import type { CountryTrade } from '../../bundle/schemas/countryTrade';
import type { Source } from '../../bundle/schemas/manifest';
import type { NewTradeProduct } from '../../domain/trade/newTradeProducts';
import { chinaShareOf } from '../../domain/trade/newTradeShare';
import type { LateI18n } from '../../i18n/lateWords';
import { numberSources, type ChartModel } from '../../figure/chartModel';
import { partsChart } from './newTradeCharts';
import { newTradeShareText, type NewTradeYear } from './newTradeFindings';
import { NEW_TRADE_YEARS, shownRow } from './newTradeImports';

type I18n = LateI18n<'tradeDetail'>;

/** Sales of less than this a year, US$, are samples rather than trade and get no chart. */
const LEAST_USD = 1e6;

/**
 * What China imports of a kind of lithium from the country, beside what it imports from all others, as China reports it.
 * Null for other goods and for countries that sell next to none.
 */
export function lithiumChart(
  file: CountryTrade,
  product: NewTradeProduct,
  country: string,
  year: number | null,
  manifest: readonly Source[],
  i18n: I18n,
): ChartModel | null {
  const sold = file.lithiumToChina.filter((row) => row.product === product).sort((a, b) => a.year - b.year);
  const source = file.sources[sold[0]?.source ?? -1];
  if (source === undefined || !sold.some(({ valueUsd }) => valueUsd >= LEAST_USD)) return null;
  const { unit, goods, fromOthers } = i18n.words.tradeDetail.newTrade;
  const rows = sold.map((row): NewTradeYear => ({
    year: row.year,
    fromChinaUsd: row.valueUsd,
    fromWorldUsd: row.worldUsd,
  }));
  return partsChart(
    {
      id: `new-trade-${product}-to-china`,
      title: lithiumFinding(shownRow(rows, year), product, i18n),
      years: NEW_TRADE_YEARS,
      rows,
      basis: 'mirror',
      selectedYear: year,
      notes: lithiumNotes(sold, i18n),
      sources: numberSources([source], manifest),
    },
    { part: country, others: fromOthers, unit: (money) => unit.toChina(goods[product], money) },
    ['one', 'rest'],
    i18n,
  );
}

function lithiumFinding(row: NewTradeYear | undefined, product: NewTradeProduct, i18n: I18n): string {
  const { find, goods } = i18n.words.tradeDetail.newTrade;
  const pct = row ? chinaShareOf(row).pct : null;
  if (!row || pct === null) return find.none(goods[product]);
  const value = i18n.format.usd(row.fromChinaUsd ?? 0);
  return pct === 100
    ? find.toChinaAll(goods[product], row.year, value)
    : find.toChina(goods[product], row.year, value, newTradeShareText(pct, i18n));
}

function lithiumNotes(sold: CountryTrade['lithiumToChina'], { words, format }: I18n): string[] {
  const { notes } = words.tradeDetail.newTrade;
  const peak = sold.reduce((best, row) => (row.valueUsd > best.valueUsd ? row : best));
  const weighed = sold.flatMap(({ year, tonnes }) => (tonnes === null ? [] : [{ year, tonnes }]));
  const last = weighed.at(-1);
  const atPeak = weighed.find(({ year }) => year === peak.year);
  const tonnes = (value: number) => notes.tonnes(format.number(value, value < 10 ? 1 : 0));
  return [
    notes.peak(format.usd(peak.valueUsd), peak.year),
    ...(last && atPeak && last !== atPeak
      ? [notes.weight(tonnes(atPeak.tonnes), atPeak.year, tonnes(last.tonnes), last.year)]
      : []),
    notes.chinaReports,
  ];
}
