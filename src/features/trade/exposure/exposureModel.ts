import type { CountryFile } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Source } from '../../../bundle/schemas/manifest';
import { revenueChange } from '../../../domain/trade/priceShockEffect';
import type { Commodity } from '../../../domain/trade/priceShock';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import { withoutDust } from '../../../figure/chartCsv';
import { numberSources, type NumberedSource } from '../../../figure/chartModel';
import { LEAST_USD, type Exposure, type ExposureBase } from './exposureBase';
import type { FigureTable } from '../../../figure/figureTable';
import { originOf, fullValues, seriesOf } from '../../../facts/trade/tradeContext';

/** What the exposures of a country are read from. */
export type ExposureContext = {
  readonly file: CountryFile;
  readonly trade: CountryTrade;
  /** `tradeYears` of the atlas. */
  readonly years: readonly number[];
  readonly manifest: readonly Source[];
  readonly i18n: LateI18n<'tradeDetail'>;
};

/** A figure that is itself a table. */
export type ExposureModel = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
};

/** The fall the title speaks of, percent: a round one, so that countries can be compared. */
const EXAMPLE_PCT = 30;

/** What the country sells to China of the commodities of the bench in the base year, and what a fall of the first would cost. */
export function exposureModel(base: ExposureBase, context: ExposureContext): ExposureModel {
  const { file, trade, years, manifest, i18n } = context;
  const words = i18n.words.tradeDetail.exposure;
  const wholes = wholesOf(file, trade, years, base.year);
  const ids = [...new Set([...base.exposures.map(({ source }) => source), ...wholes.sources])];
  return {
    id: 'exposure',
    title: titleOf(base, wholes, i18n),
    subtitle: words.subtitle(base.year),
    notes: notesOf(base, wholes, context),
    sources: numberSources(ids, manifest),
    table: tableOf(base, wholes, ids, i18n),
  };
}

function titleOf(
  { exposures }: ExposureBase,
  { all }: Wholes,
  { words, format }: LateI18n<'tradeDetail'>,
): string {
  const [largest] = exposures;
  if (!largest) return words.tradeDetail.exposure.find.none;
  const { commodity, valueUsd } = largest;
  const loss = -revenueChange({ valueUsd, factor: 1 - EXAMPLE_PCT / 100 });
  const share = partPct(valueUsd, all) === null ? null : partPct(loss, all);
  return words.tradeDetail.exposure.find.fall(
    commodity,
    format.percent(EXAMPLE_PCT),
    format.usd(loss),
    share === null ? null : format.percent(share, 1),
  );
}

const sharesOf = (valueUsd: number, { china, all, gdp }: Wholes): (number | null)[] =>
  [china, all, gdp].map((whole) => partPct(valueUsd, whole));

function notesOf(base: ExposureBase, wholes: Wholes, { i18n, manifest }: ExposureContext): string[] {
  const { words, format } = i18n;
  const said = words.tradeDetail.exposure;
  const names = (ids: readonly Commodity[]) => format.list(ids.map((id) => said.inside[id]));
  const least = format.usd(LEAST_USD);
  const isDashed = base.exposures.some(({ valueUsd }) => sharesOf(valueUsd, wholes).includes(null));
  return [
    ...(base.why === 'usual' ? [said.yearUsual(base.year)] : []),
    ...base.exposures.map((each) =>
      said.part(
        said.names[each.commodity],
        goodsOf(each, i18n),
        originOf(each.source, each.basis, false, manifest, i18n),
      ),
    ),
    ...(base.exposures.some(({ basis }) => basis === 'mirror') ? [said.mirror] : []),
    ...(base.small.length > 0 ? [said.small(names(base.small), least)] : []),
    ...(base.without.length > 0 ? [said.withoutFigure(names(base.without), base.year)] : []),
    ...(isDashed ? [said.shareMissing] : []),
  ];
}

/** The goods summed, by their codes: "copper ores (HS 2603) and refined copper (HS 7403)". */
function goodsOf({ codes }: Exposure, { words, format }: LateI18n<'tradeDetail'>): string {
  const goods: Readonly<Record<string, string>> = words.tradeDetail.exposure.goods;
  const named = codes.map((code) => {
    const digits = code.slice(code.indexOf(' ') + 1);
    return goods[digits] ?? goods[digits.slice(0, 4)] ?? code;
  });
  return format.list([...new Set(named)]);
}

function tableOf(
  { exposures }: ExposureBase,
  wholes: Wholes,
  ids: readonly string[],
  { words, format }: LateI18n<'tradeDetail'>,
): FigureTable {
  const said = words.tradeDetail.exposure;
  const { commodity, value, ofChina, ofAll, ofGdp } = said.columns;
  const total = exposures.reduce((sum, { valueUsd }) => sum + valueUsd, 0);
  const lines = [
    ...exposures.map((each) => ({ head: said.names[each.commodity], valueUsd: each.valueUsd, each })),
    ...(exposures.length > 1 ? [{ head: said.together, valueUsd: total, each: null }] : []),
  ];
  const shares = [ofChina, ofAll, ofGdp];
  return {
    columns: [commodity, value, ...shares],
    rows: lines.map(({ head, valueUsd }) => ({
      head,
      cells: [
        format.usd(valueUsd),
        ...sharesOf(valueUsd, wholes).map((pct) => (pct === null ? DASH : format.percent(pct, 1))),
      ],
    })),
    csv: {
      columns: [
        commodity,
        said.csv.valueUsd,
        ...shares.map((share) => `${share}, %`),
        said.csv.source,
        said.csv.basis,
        said.csv.codes,
      ],
      rows: lines.map(({ head, valueUsd, each }) => [
        head,
        valueUsd,
        ...sharesOf(valueUsd, wholes).map((pct) => pct && withoutDust(pct)),
        each ? ids.indexOf(each.source) + 1 : null,
        each ? words.trade.basis[each.basis] : null,
        each ? each.codes.join(' + ') : null,
      ]),
      sourceColumns: [5],
    },
  };
}

/** What exposures are a part of, in one year, current US$; null = not reported, or reported in part only. */
export type Wholes = {
  readonly china: number | null;
  readonly all: number | null;
  readonly gdp: number | null;
  /** Ids in the manifest of where they come from. */
  readonly sources: readonly string[];
};

const WORLD_BANK = 'wb-wdi';

/** Exports to China, all exports and GDP of the year. `years` is what the series are aligned to. */
export function wholesOf(
  file: CountryFile,
  trade: CountryTrade,
  years: readonly number[],
  year: number,
): Wholes {
  const at = years.indexOf(year);
  const valueOf = (partner: 'CHN' | 'WLD') => {
    const series = seriesOf(file, partner, 'export');
    const value = fullValues(series, years)[at] ?? null;
    const source = series?.source[at] ?? null;
    return { value, source: value === null || source === null ? null : (file.trade.sources[source] ?? null) };
  };
  const china = valueOf('CHN');
  const world = valueOf('WLD');
  const gdp = trade.gdpUsd[at] ?? null;
  const sources = [china.source, world.source, gdp === null ? null : WORLD_BANK];
  return {
    china: china.value,
    all: world.value,
    gdp,
    sources: [...new Set(sources.filter((id) => id !== null))],
  };
}

/**
 * A part of a whole. In: US$ both. Out: percent, 0-100; null without a whole, or with one smaller than its part, which
 * was counted in another way.
 */
export const partPct = (partUsd: number, wholeUsd: number | null): number | null =>
  wholeUsd === null || wholeUsd <= 0 || partUsd > wholeUsd ? null : (partUsd / wholeUsd) * 100;

/** The whole where a part of it can be written as a percentage; null otherwise. */
export const wholeFor = (partUsd: number, wholeUsd: number | null): number | null =>
  partPct(partUsd, wholeUsd) === null ? null : wholeUsd;
