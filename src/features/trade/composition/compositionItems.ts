import type { Basis } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Flow } from '../../../domain/trade/partners';
import { isSpecified, isWithin } from '../../../domain/trade/productMix';
import { DASH } from '../../../i18n/dash';
import {
  numberSources,
  tableOf,
  yearRanges,
  type ChartLine,
  type ChartModel,
} from '../../../figure/chartModel';
import {
  isAsked,
  labelsOf,
  nameAtLine,
  nameInSentence,
  type MixContext,
} from '../../../facts/trade/compositionNames';
import { PART_TONES, spanOf } from '../../../facts/trade/compositionStack';
import { moneyAxis } from '../../../figure/tradeMoneyAxis';

type ItemPoint = { readonly year: number; readonly valueUsd: number; readonly tonnes: number | null };

/** One product by year from one source on one basis: never spliced. */
export type ItemSeries = {
  readonly code: string;
  readonly basis: Basis;
  /** Index into the file's `sources`. */
  readonly source: number;
  /** Ascending. */
  readonly points: readonly ItemPoint[];
};

const PREFERRED: readonly Basis[] = ['reporter', 'mirror', 'reconciled'];

/** Of several sources on a product the first in order, among those with at least half of the years of the longest. */
function chosenOf(all: readonly ItemSeries[]): ItemSeries | undefined {
  const longest = Math.max(...all.map(({ points }) => points.length));
  return all
    .filter(({ points }) => points.length * 2 >= longest)
    .sort(
      (a, b) =>
        PREFERRED.indexOf(a.basis) - PREFERRED.indexOf(b.basis) ||
        b.points.length - a.points.length ||
        a.source - b.source,
    )[0];
}

/** Every source's figures on a product, apart. */
function allItems({ composition }: CountryTrade, flow: Flow): ItemSeries[] {
  const groups = new Map<string, ItemSeries & { points: ItemPoint[] }>();
  for (const { year, flow: of, code, valueUsd, tonnes, basis, source } of composition.items) {
    if (of !== flow || !isSpecified({ code, valueUsd })) continue;
    const key = `${code} ${basis} ${String(source)}`;
    const group = groups.get(key) ?? { code, basis, source, points: [] };
    group.points.push({ year, valueUsd, tonnes });
    groups.set(key, group);
  }
  return [...groups.values()].map((series) => ({
    ...series,
    points: series.points.sort((a, b) => a.year - b.year),
  }));
}

/**
 * Single products of a flow, each from the one source that stands first (own report, partner's, reconciled). A
 * heading is left out when subheadings of it cover its years, so that no trade is told twice.
 */
export function itemSeries(trade: CountryTrade, flow: Flow): ItemSeries[] {
  const all = allItems(trade, flow);
  const codes = [...new Set(all.map(({ code }) => code))];
  const items = codes.flatMap((code) => chosenOf(all.filter((series) => series.code === code)) ?? []);
  const isCovered = ({ code, points }: ItemSeries): boolean => {
    const inner = items.filter((other) => isWithin(other.code, code));
    return points.every(({ year }) => inner.some((other) => other.points.some((p) => p.year === year)));
  };
  return items.filter((series) => !isCovered(series));
}

/** Products with weights beside their values, whatever stands first for the value alone. */
export const weighedItems = (trade: CountryTrade, flow: Flow): ItemSeries[] =>
  allItems(trade, flow)
    .map((series) => ({ ...series, points: series.points.filter(({ tonnes }) => (tonnes ?? 0) > 0) }))
    .filter(({ points }) => points.length > 0);

const lastUsd = ({ points }: ItemSeries): number => points.at(-1)?.valueUsd ?? 0;

/** Years before the latest in which a product must have been large to be drawn. */
const RECENT_YEARS = 5;

/** The products drawn: the largest of the latest years, in the order of their latest values. */
function drawnItems(asked: readonly ItemSeries[]): ItemSeries[] {
  const latest = Math.max(...asked.flatMap(({ points }) => points.map(({ year }) => year)));
  const recentUsd = ({ points }: ItemSeries): number =>
    Math.max(0, ...points.filter(({ year }) => year > latest - RECENT_YEARS).map(({ valueUsd }) => valueUsd));
  return [...asked]
    .sort((a, b) => recentUsd(b) - recentUsd(a) || lastUsd(b) - lastUsd(a))
    .slice(0, PART_TONES.length)
    .sort((a, b) => lastUsd(b) - lastUsd(a));
}

function itemsFinding(flow: Flow, shown: readonly ItemSeries[], anyLeftOut: boolean, context: MixContext) {
  const { i18n, selectedYear } = context;
  const { find } = i18n.words.tradeDetail.composition;
  const years = shown.flatMap(({ points }) => points.map(({ year }) => year));
  const year = years.find((candidate) => candidate === selectedYear) ?? Math.max(...years);
  const figures = shown
    .flatMap(({ code, points }) => {
      const point = points.find((candidate) => candidate.year === year);
      return point ? [{ code, usd: point.valueUsd }] : [];
    })
    .sort((a, b) => b.usd - a.usd);
  const [largest] = figures;
  if (!largest) return find.nothing(flow);
  const name = nameInSentence(largest.code, context);
  return figures.length === 1
    ? find.itemsOne(flow, name, i18n.format.usd(largest.usd), year)
    : find.items(flow, name, i18n.format.usd(largest.usd), year, anyLeftOut);
}

/** Values of the single products the sources give, as lines: they are no whole, so that stacking them would mislead. Null without any. */
export function itemsChart(flow: Flow, context: MixContext): ChartModel | null {
  const { i18n, trade, manifest, selectedYear } = context;
  const { words, format } = i18n;
  const { composition } = words.tradeDetail;
  const all = itemSeries(trade, flow);
  const asked = all.filter(({ code }) => isAsked(code, context));
  const shown = drawnItems(asked);
  if (shown.length === 0) return null;
  const years = spanOf(shown.flatMap(({ points }) => points.map(({ year }) => year)));
  const sourceIds = [...new Set(shown.map(({ source }) => trade.sources[source] ?? ''))];
  const axis = moneyAxis(
    shown.flatMap(({ points }) => points.map(({ valueUsd }) => valueUsd)),
    i18n,
  );
  const labels = labelsOf(
    shown.map(({ code }) => code),
    context,
  );
  const lines = shown.map((series, i): ChartLine => ({
    id: series.code,
    tone: PART_TONES[i] ?? 'six',
    label: labels.get(series.code) ?? series.code,
    end: {
      text: nameAtLine(series.code, context),
      year: series.points.at(-1)?.year === years.at(-1) ? null : String(series.points.at(-1)?.year ?? ''),
    },
    points: years.map((year) => {
      const point = series.points.find((candidate) => candidate.year === year);
      return {
        year,
        value: point?.valueUsd ?? null,
        text: point ? format.usd(point.valueUsd) : DASH,
        partial: false,
        source: point ? sourceIds.indexOf(trade.sources[series.source] ?? '') + 1 : null,
        basis: point ? series.basis : null,
      };
    }),
  }));
  const covered = [...new Set(shown.flatMap(({ points }) => points.map(({ year }) => year)))].sort();
  return {
    id: `items-${flow}`,
    kind: 'lines',
    title: itemsFinding(flow, shown, all.length > asked.length, context),
    subtitle: composition.itemsSubtitle(flow, axis.unit, yearRanges(covered)),
    years,
    lines,
    ticks: axis.ticks,
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks: [],
    notes: [
      composition.itemsNote,
      ...(asked.length > shown.length ? [composition.itemsMore(format, asked.length, shown.length)] : []),
    ],
    sources: numberSources(sourceIds, manifest),
    table: tableOf(years, lines, i18n),
  };
}
