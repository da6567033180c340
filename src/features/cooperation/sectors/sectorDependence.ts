import { placeName } from '../../../facts/countryNames';
import type { Atlas } from '../../../bundle/schemas/atlas';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Source } from '../../../bundle/schemas/manifest';
import type { RegionNewTrade } from '../../../bundle/schemas/regionNewTrade';
import type { SectorId } from '../../../domain/sectors';
import type { NewTradeProduct } from '../../../domain/trade/newTradeProducts';
import { chinaShareOf, type NewTradeImports } from '../../../domain/trade/newTradeShare';
import type { LateI18n } from '../../../i18n/lateWords';
import { numberSources, type ChartModel } from '../../../figure/chartModel';
import { importCharts, importsOfProduct, shownRow } from '../../../facts/trade/newTradeImports';
import { newTradeShareText } from '../../../facts/trade/newTradeFindings';
import { lithiumChart } from '../../../facts/trade/newTradeLithium';
import { solarCharts } from '../../../facts/trade/newTradeSolar';
import { rankingFinding } from '../../../facts/trade/regionNewTradeModel';
import { regionNewTradeRows, shownYear, regionSolarCharts } from '../../../facts/trade/regionNewTradeRows';
import { shareTable, type ShareTable } from './sectorShareTable';

type I18n = LateI18n<'cooperation' | 'tradeDetail'>;

/** The goods each sector has figures on. Solar goods have no total of imports, lithium is what is sold to China. */
export const GOODS_OF: Partial<Readonly<Record<SectorId, readonly NewTradeProduct[]>>> = {
  ev: ['electric-cars', 'plug-in-hybrids', 'electric-buses', 'batteries'],
  minerals: ['lithium-carbonate', 'lithium-hydroxide'],
};

export const hasDependence = (sector: SectorId): boolean => sector === 'renewables' || sector in GOODS_OF;

export type SectorDependenceModel = {
  readonly tables: readonly ShareTable[];
  readonly charts: readonly ChartModel[];
  /** Said where nothing is known. */
  readonly absent: string | null;
};

/** What a share is made of, US$; only the whole where the part is not known. */
function amounts({ fromChinaUsd, fromWorldUsd }: NewTradeImports, { words, format }: I18n): string {
  const { ofWorld, ofUnknown } = words.cooperation.sector.dependence;
  const world = format.usd(fromWorldUsd);
  return fromChinaUsd === null ? ofUnknown(world) : ofWorld(format.usd(fromChinaUsd), world);
}

/** China's share of a country's imports of the goods of a sector; solar goods by month; lithium sold to China. */
export function countryDependence(
  file: CountryTrade,
  country: string,
  sector: SectorId,
  year: number | null,
  manifest: readonly Source[],
  i18n: I18n,
): SectorDependenceModel {
  const { dependence } = i18n.words.cooperation.sector;
  if (sector === 'renewables') {
    const source = file.sources[file.solar.source];
    const charts =
      source === undefined
        ? []
        : solarCharts(file.solar, 'sector-solar', numberSources([source], manifest), i18n).slice(0, 1);
    return {
      tables: [],
      charts,
      absent: charts.length === 0 ? i18n.words.tradeDetail.newTrade.solar.none : null,
    };
  }
  const goods = GOODS_OF[sector] ?? [];
  if (sector === 'minerals') {
    const charts = goods.flatMap((good) => lithiumChart(file, good, country, year, manifest, i18n) ?? []);
    return { tables: [], charts, absent: charts.length === 0 ? dependence.lithiumNone : null };
  }
  const tables = countryTable(file, goods, year, manifest, i18n);
  const charts = goods
    .slice(0, 1)
    .flatMap((good) => importCharts(file, good, year, manifest, i18n).slice(-1));
  return { tables, charts, absent: tables.length === 0 ? dependence.unknown : null };
}

function countryTable(
  file: CountryTrade,
  goods: readonly NewTradeProduct[],
  year: number | null,
  manifest: readonly Source[],
  i18n: I18n,
): ShareTable[] {
  const { dependence } = i18n.words.cooperation.sector;
  const { product } = i18n.words.tradeDetail.newTrade;
  const rows = goods.flatMap((good) => {
    const row = shownRow(importsOfProduct(file, good), year);
    if (!row) return [];
    const { pct } = chinaShareOf(row);
    return [
      {
        id: good,
        iso3: null,
        name: product[good],
        sharePct: pct,
        share: pct === null ? dependence.noShare : newTradeShareText(pct, i18n),
        detail: `${amounts(row, i18n)}, ${row.year}`,
      },
    ];
  });
  if (rows.length === 0) return [];
  const source = file.sources[file.newTrade[0]?.source ?? -1];
  return [
    shareTable(
      {
        id: 'dependence-goods',
        title: dependence.tableTitle,
        subtitle: i18n.words.tradeDetail.newTrade.notes.cif,
        head: dependence.goods,
        rows,
        sources: numberSources(source === undefined ? [] : [source], manifest),
      },
      i18n,
    ),
  ];
}

/** The countries compared: China's share of imports of a good, solar goods received, or lithium sold to China. */
export function regionDependence(
  file: RegionNewTrade,
  atlas: Atlas,
  sector: SectorId,
  year: number | null,
  manifest: readonly Source[],
  i18n: I18n,
): SectorDependenceModel {
  const nameOf = (iso3: string) => placeName(atlas, iso3, i18n.lang);
  if (sector === 'renewables')
    return {
      tables: [],
      charts: regionSolarCharts(file, nameOf, atlas.countries.length, manifest, i18n).slice(0, 1),
      absent: null,
    };
  const tables =
    sector === 'minerals'
      ? lithiumTables(file, year, nameOf, manifest, i18n)
      : (['electric-cars', 'batteries'] as const).flatMap((good) =>
          importsTable(file, good, year, nameOf, manifest, i18n),
        );
  return {
    tables,
    charts: [],
    absent: tables.length === 0 ? i18n.words.cooperation.sector.dependence.unknown : null,
  };
}

const tradeSources = (file: RegionNewTrade, manifest: readonly Source[]) =>
  numberSources(
    file.sources.filter((id) => id.startsWith('comtrade')),
    manifest,
  );

function importsTable(
  file: RegionNewTrade,
  good: NewTradeProduct,
  year: number | null,
  nameOf: (iso3: string) => string,
  manifest: readonly Source[],
  i18n: I18n,
): ShareTable[] {
  const { region } = i18n.words.tradeDetail.newTrade;
  const of = shownYear(file, good, year) ?? shownYear(file, good, null);
  if (of === null) return [];
  const rows = regionNewTradeRows(file, good, of, nameOf, i18n);
  return [
    shareTable(
      {
        id: `dependence-${good}`,
        title: rankingFinding(rows, good, of, i18n),
        subtitle: region.subtitle(i18n.words.tradeDetail.newTrade.goods[good], of),
        head: region.country,
        rows: rows.map((row) => ({
          id: row.iso3,
          iso3: row.iso3,
          name: row.name,
          sharePct: row.sharePct,
          share: row.share,
          detail: amounts(row, i18n),
        })),
        sources: tradeSources(file, manifest),
      },
      i18n,
    ),
  ];
}

function lithiumTables(
  file: RegionNewTrade,
  year: number | null,
  nameOf: (iso3: string) => string,
  manifest: readonly Source[],
  i18n: I18n,
): ShareTable[] {
  const { dependence } = i18n.words.cooperation.sector;
  const { goods } = i18n.words.tradeDetail.newTrade;
  return (GOODS_OF.minerals ?? []).flatMap((good) => {
    const sold = file.lithiumToChina.filter(({ product }) => product === good);
    const years = sold.map((row) => row.year);
    const shown = years.includes(year ?? -1) ? year : Math.max(...years);
    const rows = sold
      .filter((row) => row.year === shown)
      .map(({ iso3, valueUsd, worldUsd }) => ({ iso3, fromChinaUsd: valueUsd, fromWorldUsd: worldUsd }))
      .map((row) => ({ ...row, pct: chinaShareOf(row).pct }))
      .sort((a, b) => (b.pct ?? 0) - (a.pct ?? 0));
    const [first] = rows;
    if (!first || shown === null) return [];
    const share = (pct: number | null) => (pct === null ? dependence.noShare : newTradeShareText(pct, i18n));
    return [
      shareTable(
        {
          id: `dependence-${good}`,
          title: dependence.lithiumTitle(nameOf(first.iso3), share(first.pct), goods[good], shown),
          subtitle: dependence.lithiumSubtitle(goods[good], shown),
          head: dependence.table.country,
          rows: rows.map((row) => ({
            id: row.iso3,
            iso3: row.iso3,
            name: nameOf(row.iso3),
            sharePct: row.pct,
            share: share(row.pct),
            detail: amounts(row, i18n),
          })),
          sources: tradeSources(file, manifest),
        },
        i18n,
      ),
    ];
  });
}
