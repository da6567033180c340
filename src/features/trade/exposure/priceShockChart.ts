import type { Prices } from '../../../bundle/schemas/prices';
import type { Source } from '../../../bundle/schemas/manifest';
import { PRESET_MONTHS, type Commodity, type PriceShock } from '../../../domain/trade/priceShock';
import { monthAfter } from '../../../domain/months';
import { extremesOf, meanOfYear } from '../../../domain/trade/priceShockPrices';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  numberSources,
  tableOf,
  tickDigits,
  zeroBasedTicks,
  type ChartEvent,
  type ChartLine,
  type ChartModel,
} from '../../../figure/chartModel';
import type { ExposureBase } from './exposureBase';
import { factorsOf, monthlyOf } from './priceBench';

type I18n = LateI18n<'tradeDetail'>;
type Series = Prices['series'][number];
type Drawn = {
  readonly commodity: Commodity;
  readonly series: Series;
  /** Mean price of the base year. */
  readonly mean: number;
  readonly factor: number | null;
};

/** Each commodity keeps its colour whatever else is drawn. */
const TONES = {
  soybeans: 'one',
  copper: 'two',
  'iron-ore': 'three',
  crude: 'four',
  lithium: 'five',
} as const;

/** Where a month stands on the axis: 2017.5 is July 2017. */
const positionOf = (month: string): number => {
  const [year, of] = month.split('-').map(Number);
  return (year ?? NaN) + ((of ?? NaN) - 1) / 12;
};

/**
 * World prices since 2000 of the commodities that are moved, or of all sold while none is, as indices on one scale:
 * the mean of the base year = 100. Null where none has monthly prices.
 */
export function priceShockChart(
  base: ExposureBase,
  prices: Prices,
  shock: PriceShock | null,
  manifest: readonly Source[],
  i18n: I18n,
): ChartModel | null {
  const said = i18n.words.tradeDetail.exposure.bench;
  const drawn = drawnOf(base, prices, shock);
  const [first] = drawn;
  if (!first) return null;
  const months = first.series.prices.map((_, at) => monthAfter(first.series.first, at));
  const years = months.map(positionOf);
  const yearTexts = months.map((month) => i18n.format.date(month));
  const lines = drawn.map((each) => lineOf(each, years, yearTexts, i18n));
  const [only] = drawn.length === 1 ? drawn : [];
  const movedTo = only?.factor ?? null;
  const levels = [
    { value: 100, text: said.chart.base(base.year) },
    ...(only && movedTo !== null
      ? [{ value: movedTo * 100, text: said.chart.movedTo(nameOf(only, i18n)) }]
      : []),
  ];
  const values = lines.flatMap((line) => line.points.flatMap(({ value }) => (value === null ? [] : [value])));
  const ticks = zeroBasedTicks([...values, ...levels.map(({ value }) => value)]);
  const digits = tickDigits(ticks);
  const table = tableOf(years, lines, i18n, yearTexts, said.chart.month);
  return {
    id: 'exposure-prices',
    kind: 'lines',
    title: titleOf(first, i18n),
    subtitle: said.chart.subtitle(base.year, yearTexts[0] ?? DASH, yearTexts.at(-1) ?? DASH),
    years,
    yearTexts,
    events: eventsOf(drawn, shock, manifest, i18n),
    levels,
    lines,
    ticks: ticks.map((value) => ({ value, text: i18n.format.number(value, digits) })),
    selectedYear: years.includes(base.year) ? base.year : null,
    breaks: [],
    notes: [said.series],
    sources: numberSources([...new Set(drawn.map(({ series }) => series.source))], manifest),
    table,
  };
}

function drawnOf(base: ExposureBase, prices: Prices, shock: PriceShock | null): Drawn[] {
  const factors = factorsOf(base, prices, shock);
  const all = base.exposures.flatMap(({ commodity }): Drawn[] => {
    const series = monthlyOf(prices, commodity);
    const mean = series ? meanOfYear(series, base.year)?.mean : undefined;
    if (!series || mean === undefined) return [];
    return [{ commodity, series, mean, factor: factors.get(commodity)?.factor ?? null }];
  });
  const moved = all.filter(({ factor }) => factor !== null);
  return moved.length > 0 ? moved : all;
}

const nameOf = ({ commodity }: Drawn, { words }: I18n): string => words.tradeDetail.exposure.names[commodity];

/** Of the largest export drawn: when its price last stood where it is moved to, or its extremes. */
function titleOf(first: Drawn, i18n: I18n): string {
  const { chart } = i18n.words.tradeDetail.exposure.bench;
  const { series, mean, factor } = first;
  const name = nameOf(first, i18n);
  if (factor !== null && factor !== 1) {
    const price = mean * factor;
    const at = series.prices.findLastIndex(
      (past) => past !== null && (factor < 1 ? past <= price : past >= price),
    );
    return at < 0 ? chart.never(name) : chart.since(name, i18n.format.date(monthAfter(series.first, at)));
  }
  const found = extremesOf(series);
  return found
    ? chart.extremes(name, i18n.format.date(found.low.month), i18n.format.date(found.high.month))
    : chart.none;
}

function lineOf(each: Drawn, years: readonly number[], yearTexts: readonly string[], i18n: I18n): ChartLine {
  const label = nameOf(each, i18n);
  const last = each.series.prices.findLastIndex((price) => price !== null);
  const index = (price: number) => (price / each.mean) * 100;
  return {
    id: each.commodity,
    tone: TONES[each.commodity],
    label,
    end:
      last < 0
        ? null
        : {
            text: `${label} ${i18n.format.number(index(each.series.prices[last] ?? NaN))}`,
            year: last === years.length - 1 ? null : (yearTexts[last] ?? null),
          },
    points: years.map((year, at) => {
      const price = each.series.prices[at] ?? null;
      const value = price === null ? null : index(price);
      const text = value === null ? DASH : i18n.format.number(value, 1);
      return { year, value, text, partial: false, source: null, basis: null };
    }),
  };
}

/** The months a shock names, as ticks on the axis; without the publisher's address there is nothing to point to. */
function eventsOf(
  drawn: readonly Drawn[],
  shock: PriceShock | null,
  manifest: readonly Source[],
  i18n: I18n,
): ChartEvent[] {
  const { chart } = i18n.words.tradeDetail.exposure.bench;
  const url = manifest.find(({ id }) => id === drawn[0]?.series.source)?.url;
  if (!shock || !url) return [];
  const event = (month: string, title: string): ChartEvent => ({
    id: `${month} ${title}`,
    x: positionOf(month),
    date: i18n.format.date(month),
    title,
    url,
  });
  if (shock.kind === 'preset') {
    const { from, to } = PRESET_MONTHS[shock.preset];
    return [event(from, chart.start), event(to, chart.end)];
  }
  return drawn.flatMap((each) => {
    const move = shock.moves[each.commodity];
    return move?.kind === 'month' && each.factor !== null
      ? [event(move.month, chart.level(nameOf(each, i18n)))]
      : [];
  });
}
