import type { Atlas } from '../../bundle/schemas/atlas';
import type { Source } from '../../bundle/schemas/manifest';
import type { RegionNewTrade } from '../../bundle/schemas/regionNewTrade';
import { NEW_TRADE_PRODUCTS, type NewTradeProduct } from '../../domain/trade/newTradeProducts';
import { DOMINANT_PCT, SMALL_IMPORTS_USD } from '../../domain/trade/newTradeShare';
import type { LateI18n } from '../../i18n/lateWords';
import type { ViewState } from '../../view-state/viewState';
import { numberSources, type ChartModel, type NumberedSource } from '../../figure/chartModel';
import type { FigureTable } from '../../figure/figureTable';
import { rankingNotes } from './regionNewTradeNotes';
import { regionNewTradeRows, shownYear, type RegionNewTradeRow } from './regionNewTradeRows';
import { regionSolarCharts } from './regionNewTradeSolar';

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
