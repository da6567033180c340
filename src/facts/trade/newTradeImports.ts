import type { CountryTrade } from '../../bundle/schemas/countryTrade';
import type { Source } from '../../bundle/schemas/manifest';
import { NEW_TRADE_CODES, type NewTradeProduct } from '../../domain/trade/newTradeProducts';
import { chinaShareOf, SMALL_IMPORTS_USD } from '../../domain/trade/newTradeShare';
import type { LateI18n } from '../../i18n/lateWords';
import { numberSources, yearRanges, type ChartModel } from '../../figure/chartModel';
import { partsChart, shareOfImportsChart } from './newTradeCharts';
import { importsFinding, shareFindingOf, type NewTradeYear } from './newTradeFindings';

type I18n = LateI18n<'tradeDetail'>;

/** The years the source covers. */
export const NEW_TRADE_YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;

/** A product's imports by year, in order of time. */
export const importsOfProduct = (file: CountryTrade, product: NewTradeProduct): NewTradeYear[] =>
  file.newTrade
    .filter((row) => row.product === product)
    .map(({ year, fromChinaUsd, fromWorldUsd }) => ({ year, fromChinaUsd, fromWorldUsd }))
    .sort((a, b) => a.year - b.year);

/** The year the words speak of: the chosen one when it has a figure, else the latest that has. */
export const shownRow = (rows: readonly NewTradeYear[], year: number | null): NewTradeYear | undefined =>
  rows.find((row) => row.year === year) ?? rows.at(-1);

function importNotes(
  rows: readonly NewTradeYear[],
  shown: NewTradeYear | undefined,
  product: NewTradeProduct,
  { words, format }: I18n,
): string[] {
  const { notes, goods } = words.tradeDetail.newTrade;
  const missing = NEW_TRADE_YEARS.filter((year) => !rows.some((row) => row.year === year));
  const scope = rows.filter((row) => chinaShareOf(row).reason === 'scope-differs').map(({ year }) => year);
  return [
    ...(missing.length > 0 ? [notes.absent(goods[product], yearRanges(missing))] : []),
    ...(scope.length > 0 ? [notes.scope(yearRanges(scope))] : []),
    ...(rows.some((row) => row.fromChinaUsd === 0) ? [notes.zero] : []),
    ...(shown && shown.fromWorldUsd < SMALL_IMPORTS_USD && chinaShareOf(shown).pct !== null
      ? [notes.small(format.usd(shown.fromWorldUsd), shown.year)]
      : []),
    ...(product === 'plug-in-hybrids' ? [notes.hybrids] : []),
    notes.codes(format.list(NEW_TRADE_CODES[product])),
    notes.cif,
  ];
}

/** Imports of one good by year, China against all others in US$, and China's share of them. Empty without a figure. */
export function importCharts(
  file: CountryTrade,
  product: NewTradeProduct,
  year: number | null,
  manifest: readonly Source[],
  i18n: I18n,
): ChartModel[] {
  const rows = importsOfProduct(file, product);
  const sourceIndex = file.newTrade.find((row) => row.product === product)?.source;
  const id = sourceIndex === undefined ? undefined : file.sources[sourceIndex];
  if (rows.length === 0 || id === undefined) return [];
  const { unit, goods, fromChina, fromOthers } = i18n.words.tradeDetail.newTrade;
  const shown = shownRow(rows, year);
  const common = {
    years: NEW_TRADE_YEARS,
    rows,
    basis: 'reporter',
    selectedYear: year,
    sources: numberSources([id], manifest),
  } as const;
  return [
    partsChart(
      {
        ...common,
        id: `new-trade-${product}`,
        title: importsFinding(shown, product, i18n),
        notes: importNotes(rows, shown, product, i18n),
      },
      { part: fromChina, others: fromOthers, unit: (money) => unit.imports(goods[product], money) },
      ['china', 'rest'],
      i18n,
    ),
    shareOfImportsChart(
      { ...common, id: `new-trade-${product}-share`, title: shareFindingOf(rows, i18n), notes: [] },
      goods[product],
      i18n,
    ),
  ];
}
