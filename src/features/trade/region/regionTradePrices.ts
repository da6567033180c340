import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Manifest } from '../../../bundle/schemas/manifest';
import type { Prices } from '../../../bundle/schemas/prices';
import type { Commodity } from '../../../domain/trade/priceShock';
import { yearlyMeans } from '../../../domain/trade/yearlyMeans';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  numberSources,
  tableOf,
  tickDigits,
  zeroBasedTicks,
  type ChartLine,
  type ChartModel,
} from '../../../figure/chartModel';
import { trimEnds } from '../../../facts/trade/tradeContext';

/** What the region sells China by the shipload and has monthly prices for; lithium has yearly ones, and only lately. */
const DRAWN = ['soybeans', 'copper', 'iron-ore', 'crude'] as const satisfies readonly Commodity[];
const TONES = { soybeans: 'one', copper: 'two', 'iron-ore': 'three', crude: 'four' } as const;

/** As in the World Bank's own price indices. */
const USUAL_BASE = 2010;
/** So many of the four prices below the year before make a year of falling prices. */
const MOST_OF_FOUR = 3;

type Series = readonly (number | null)[];
type Named = { readonly id: string; readonly values: Series };

/** World prices of the great commodities beside the region's exports to China, as indices on one scale. */
export function regionTradePrices(
  prices: Prices,
  atlas: Atlas,
  year: number | null,
  manifest: Manifest | null,
  i18n: LateI18n<'tradeDetail'>,
): ChartModel {
  const said = i18n.words.tradeDetail.region.prices;
  const years = atlas.tradeYears;
  const exports: Named = { id: 'exports', values: regionExports(atlas) };
  const commodities = DRAWN.flatMap((id): Named[] => {
    const means = meansOf(prices, id);
    return means === null ? [] : [{ id, values: years.map((each) => means.get(each) ?? null) }];
  });
  const all = [exports, ...commodities];
  const base = baseOf(all, years);
  const drawn =
    base === null ? [] : all.map(({ id, values }) => ({ id, values: toIndex(values, years.indexOf(base)) }));
  const lines = trimEnds(drawn.map(({ id, values }) => lineOf(id, values, years, i18n)));
  const ticks = zeroBasedTicks(drawn.flatMap(({ values }) => values.filter((value) => value !== null)));
  const digits = tickDigits(ticks);
  const ids = [
    ...new Set(prices.series.filter(({ commodity }) => isDrawn(commodity)).map(({ source }) => source)),
    ...(manifest?.outputs.find((output) => output.path === 'tables/trade.csv')?.sources ?? []),
  ];
  return {
    id: 'region-prices',
    kind: 'lines',
    title: base === null ? said.none : titleOf(exports.values, commodities, years, i18n),
    subtitle: base === null ? said.unitNone : said.unit(base),
    years,
    lines,
    ticks: ticks.map((value) => ({ value, text: i18n.format.number(value, digits) })),
    selectedYear: year !== null && years.includes(year) ? year : null,
    breaks: [],
    notes: [said.rule, said.means],
    sources: numberSources(ids, manifest?.sources ?? []),
    table: tableOf(years, lines, i18n),
  };
}

const isDrawn = (commodity: Commodity): boolean => (DRAWN as readonly Commodity[]).includes(commodity);

const regionExports = (atlas: Atlas): Series =>
  atlas.region.series.find(({ partner, flow }) => partner === 'CHN' && flow === 'export')?.valueUsdMillion ??
  atlas.tradeYears.map(() => null);

function meansOf(prices: Prices, commodity: Commodity): Map<number, number> | null {
  const found = prices.series.find((series) => series.commodity === commodity && series.step === 'month');
  return found ? yearlyMeans(found.first, found.prices) : null;
}

/** The usual base, or the first year in which every line has a figure; null when there is none or nothing to compare. */
function baseOf(all: readonly Named[], years: readonly number[]): number | null {
  if (all.length < 2) return null;
  const whole = years.filter((_, i) => all.every(({ values }) => (values[i] ?? 0) > 0));
  return whole.find((year) => year === USUAL_BASE) ?? whole[0] ?? null;
}

function toIndex(values: Series, baseAt: number): Series {
  const base = values[baseAt] ?? null;
  return values.map((value) => (value === null || base === null ? null : (value / base) * 100));
}

function lineOf(
  id: string,
  values: Series,
  years: readonly number[],
  i18n: LateI18n<'tradeDetail'>,
): ChartLine {
  const said = i18n.words.tradeDetail.region.prices;
  const commodity = DRAWN.find((candidate) => candidate === id);
  const lastAt = values.findLastIndex((value) => value !== null);
  const last = values[lastAt] ?? null;
  const short = commodity ? said.short[commodity] : said.exportsShort;
  return {
    id,
    tone: commodity ? TONES[commodity] : 'china',
    label: commodity ? said.names[commodity] : said.exports,
    end: last === null ? null : { text: `${short} ${i18n.format.number(last)}`, year: String(years[lastAt]) },
    points: years.map((year, i) => {
      const value = values[i] ?? null;
      const text = value === null ? DASH : i18n.format.number(value, 1);
      return { year, value, text, partial: false, source: null, basis: null };
    }),
  };
}

/** In how many of the years of falling prices exports fell too: what the two have in common, without a claim about cause. */
function titleOf(
  exports: Series,
  commodities: readonly Named[],
  years: readonly number[],
  { words }: LateI18n<'tradeDetail'>,
): string {
  const said = words.tradeDetail.region.prices;
  const change = (values: Series, i: number): number | null => {
    const [now, before] = [values[i] ?? null, values[i - 1] ?? null];
    return now === null || before === null ? null : now - before;
  };
  const compared = years.flatMap((year, i) => {
    const sold = change(exports, i);
    const moves = commodities.map(({ values }) => change(values, i));
    if (sold === null || moves.length < DRAWN.length || moves.includes(null)) return [];
    const falls = moves.filter((move) => (move ?? 0) < 0).length;
    return [{ year, pricesFell: falls >= MOST_OF_FOUR, exportsFell: sold < 0 }];
  });
  const [first, last] = [compared[0], compared.at(-1)];
  if (!first || !last) return said.none;
  const fallen = compared.filter(({ pricesFell }) => pricesFell);
  if (fallen.length === 0) return said.noFall(first.year, last.year);
  const both = fallen.filter(({ exportsFell }) => exportsFell).length;
  return said.fell(both, fallen.length, first.year, last.year);
}
