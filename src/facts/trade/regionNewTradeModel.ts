import type { Atlas } from '../../bundle/schemas/atlas';
import type { Source } from '../../bundle/schemas/manifest';
import type { RegionNewTrade } from '../../bundle/schemas/regionNewTrade';
import {
  NEW_TRADE_PRODUCTS,
  type NewTradeProduct,
  NEW_TRADE_CODES,
} from '../../domain/trade/newTradeProducts';
import { DOMINANT_PCT, SMALL_IMPORTS_USD, chinaShareOf } from '../../domain/trade/newTradeShare';
import type { LateI18n } from '../../i18n/lateWords';
import type { ViewState } from '../../view-state/viewState';
import { numberSources, type ChartModel, type NumberedSource } from '../../figure/chartModel';
import type { FigureTable } from '../../figure/figureTable';
import {
  regionNewTradeRows,
  shownYear,
  type RegionNewTradeRow,
  regionSolarCharts,
} from './regionNewTradeRows';
import { newTradeShareText } from './newTradeFindings';

type I18n = LateI18n<'tradeDetail'>;

export type RegionNewTradeModel = {
  readonly heading: string;
  readonly products: readonly { readonly id: NewTradeProduct; readonly label: string }[];
  readonly yearNote: string | null;
  /** China's share by country, as a table with bars. */
  readonly ranking: {
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
    readonly columns: readonly string[];
    readonly rows: readonly RegionNewTradeRow[];
    readonly smallRows: readonly RegionNewTradeRow[];
    readonly smallHead: string;
    readonly notes: readonly string[];
    readonly sources: readonly NumberedSource[];
    readonly table: FigureTable;
  };
  readonly solarHeading: string;
  readonly solar: readonly ChartModel[];
};

/** The countries compared by China's share of their imports of a good, and the region's solar goods by month. */
export function regionNewTradeModel(
  file: RegionNewTrade,
  atlas: Atlas,
  view: Pick<ViewState, 'year'> & { readonly product: NewTradeProduct },
  manifest: readonly Source[],
  i18n: I18n,
): RegionNewTradeModel {
  const { words, lang } = i18n;
  const { newTrade } = words.tradeDetail;
  const { product } = view;
  const upTo = shownYear(file, product, view.year) ?? shownYear(file, product, null) ?? 0;
  const names = new Map<string, string>(atlas.countries.map(({ iso3, names: of }) => [iso3, of[lang]]));
  const nameOf = (iso3: string) => names.get(iso3) ?? iso3;
  const rows = regionNewTradeRows(file, product, upTo, nameOf, i18n);
  const goods = newTrade.goods[product];
  const columns = [
    newTrade.region.country,
    newTrade.chinaShare,
    newTrade.region.fromChina(newTrade.region.million),
    newTrade.region.fromWorld(newTrade.region.million),
  ];
  return {
    heading: newTrade.regionHeading,
    products: NEW_TRADE_PRODUCTS.map((id) => ({ id, label: newTrade.product[id] })),
    yearNote: view.year !== null && view.year !== upTo ? words.trade.noFiguresFor(view.year, upTo) : null,
    ranking: {
      id: `region-new-trade-${product}-${upTo}`,
      title: rankingFinding(rows, product, upTo, i18n),
      subtitle: newTrade.region.subtitle(goods, upTo),
      columns,
      rows: rows.filter(({ small }) => !small),
      smallRows: rows.filter(({ small }) => small),
      smallHead: newTrade.region.smallHead(i18n.format.usd(SMALL_IMPORTS_USD)),
      notes: rankingNotes(
        file,
        rows,
        product,
        upTo,
        nameOf,
        atlas.countries.map(({ iso3 }) => iso3),
        i18n,
      ),
      sources: numberSources(
        file.sources.filter((id) => id.startsWith('comtrade')),
        manifest,
      ),
      table: {
        columns,
        rows: rows.map(({ name, share, china, world }) => ({ head: name, cells: [share, china, world] })),
        csv: {
          columns: [
            'iso3',
            newTrade.region.country,
            `${newTrade.chinaShare}, %`,
            newTrade.region.fromChina('US$'),
            newTrade.region.fromWorld('US$'),
          ],
          rows: rows.map((row) => [row.iso3, row.name, row.sharePct, row.fromChinaUsd, row.fromWorldUsd]),
        },
      },
    },
    solarHeading: newTrade.region.solarHeading,
    solar: regionSolarCharts(file, nameOf, atlas.countries.length, manifest, i18n),
  };
}

/** In how many of the countries with a share China supplies more than the level of dominance. */
export function rankingFinding(
  rows: readonly RegionNewTradeRow[],
  product: NewTradeProduct,
  year: number,
  { words, format }: I18n,
): string {
  const { region, goods } = words.tradeDetail.newTrade;
  const level = format.percent(DOMINANT_PCT);
  const shares = rows.filter(({ sharePct }) => sharePct !== null).length;
  const above = rows.filter(({ dominant }) => dominant).length;
  if (shares === 0) return region.noFigures(goods[product], year);
  if (above === 0) return region.aboveNone(level, goods[product], shares, year);
  if (above === shares && shares > 1) return region.aboveAll(level, goods[product], shares, year);
  return region.above(level, goods[product], above, shares, year);
}

/** What must be known of the ranking: its sum, who stands above the level, who is missing, and how it is counted. */
export function rankingNotes(
  file: RegionNewTrade,
  rows: readonly RegionNewTradeRow[],
  product: NewTradeProduct,
  year: number,
  nameOf: (iso3: string) => string,
  countries: readonly string[],
  i18n: I18n,
): string[] {
  const { words, format } = i18n;
  const { region, notes } = words.tradeDetail.newTrade;
  const level = format.percent(DOMINANT_PCT);
  const above = (isSmall: boolean) =>
    rows.filter(({ dominant, small }) => dominant && small === isSmall).map(({ name }) => name);
  const least = format.usd(SMALL_IMPORTS_USD);
  const missing = countries.filter((iso3) => !rows.some((row) => row.iso3 === iso3)).map(nameOf);
  const sum = regionSum(rows);
  const scope = rows.filter((row) => (row.fromChinaUsd ?? 0) > row.fromWorldUsd).map(({ name }) => name);
  return [
    ...(sum
      ? [
          region.sum(
            sum.countries,
            countries.length,
            format.usd(sum.chinaUsd),
            format.usd(sum.worldUsd),
            newTradeShareText(sum.sharePct, i18n),
          ),
        ]
      : []),
    ...(above(false).length > 0 ? [region.named(level, format.list(above(false)))] : []),
    ...(above(true).length > 0 ? [region.namedSmall(level, least, format.list(above(true)))] : []),
    ...lithiumNote(file, product, year, nameOf, i18n),
    ...(rows.some(({ small }) => small) ? [region.small(least)] : []),
    ...(scope.length > 0 ? [notes.scope(format.list(scope))] : []),
    ...(missing.length > 0 ? [region.missing(year, format.list(missing))] : []),
    ...(product === 'plug-in-hybrids' ? [notes.hybrids] : []),
    notes.codes(format.list(NEW_TRADE_CODES[product])),
    notes.cif,
  ];
}

/**
 * Sums over the countries with a share: those with both figures, counted alike. In: rows of one year and good, current
 * US$. Out: current US$ and percent, 0-100; null where no country has both or nothing was imported.
 */
export function regionSum(
  rows: readonly Pick<RegionNewTradeRow, 'sharePct' | 'fromChinaUsd' | 'fromWorldUsd'>[],
): { countries: number; chinaUsd: number; worldUsd: number; sharePct: number } | null {
  const both = rows.filter(({ sharePct }) => sharePct !== null);
  const chinaUsd = both.reduce((sum, row) => sum + (row.fromChinaUsd ?? 0), 0);
  const worldUsd = both.reduce((sum, row) => sum + row.fromWorldUsd, 0);
  const { pct } = chinaShareOf({ fromChinaUsd: chinaUsd, fromWorldUsd: worldUsd });
  return pct === null ? null : { countries: both.length, chinaUsd, worldUsd, sharePct: pct };
}

function lithiumNote(
  file: RegionNewTrade,
  product: NewTradeProduct,
  year: number,
  nameOf: (iso3: string) => string,
  i18n: I18n,
): string[] {
  const { words, format } = i18n;
  const { region, goods } = words.tradeDetail.newTrade;
  const sold = file.lithiumToChina
    .filter((row) => row.year === year && row.product === product)
    .sort((a, b) => b.valueUsd - a.valueUsd);
  const [first] = sold;
  if (!first) return [];
  const parts = sold.map(({ iso3, valueUsd, worldUsd }) => {
    const { pct } = chinaShareOf({ fromChinaUsd: valueUsd, fromWorldUsd: worldUsd });
    return region.part(nameOf(iso3), pct === null ? format.usd(valueUsd) : newTradeShareText(pct, i18n));
  });
  return [region.lithium(goods[product], year, format.usd(first.worldUsd), format.list(parts))];
}
