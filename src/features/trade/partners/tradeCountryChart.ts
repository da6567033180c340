import type { TradeSeries } from '../../../bundle/schemas/country';
import type { Partner, Flow } from '../../../domain/trade/partners';
import { DASH } from '../../../i18n/dash';
import {
  numberSources,
  subtitleOf,
  tableOf,
  yearRanges,
  type ChartLine,
  type ChartModel,
  type ChartPoint,
} from '../../../figure/chartModel';
import {
  type TradeContext,
  namedLine,
  partnerName,
  trimEnds,
  type Writing,
  originOf,
  fullValues,
  seriesOf,
  type LineName,
} from '../../../facts/trade/tradeContext';
import { restOfWorld } from '../../../domain/trade/restOfWorld';

/** What a line is drawn from: the series and which of its values, aligned to the years. */
export type Draft = {
  readonly partner: Partner | 'REST';
  readonly series: TradeSeries | undefined;
  readonly values: readonly (number | null)[];
};

/** Ids of the sources that the drawn points use, in order of first use by year, so that numbers begin at 1 in every chart. */
export function usedSources(drafts: readonly Draft[], { file, years }: TradeContext): string[] {
  const ids = years.flatMap((_, i) =>
    drafts.flatMap(({ series, values }) => {
      const index = series?.source[i] ?? null;
      const id = index === null || (values[i] ?? null) === null ? undefined : file.trade.sources[index];
      return id === undefined ? [] : [id];
    }),
  );
  return [...new Set(ids)];
}

/** The line of a draft, every point with its source and basis. */
export function draftLine(
  { partner, series, values }: Draft,
  ids: readonly string[],
  writing: Writing,
  { file, years, manifest, i18n }: TradeContext,
): ChartLine {
  const points = years.map((year, i): ChartPoint => {
    const value = values[i] ?? null;
    const index = series?.source[i] ?? null;
    const id = index === null || value === null ? undefined : file.trade.sources[index];
    const basis = value === null ? null : (series?.basis[i] ?? null);
    const partial = value !== null && (series?.partial.includes(year) ?? false);
    const written = value === null ? DASH : writing.text(value);
    return {
      year,
      value,
      text: partial ? i18n.words.trade.atLeast(written) : written,
      partial,
      source: id === undefined ? null : ids.indexOf(id) + 1,
      basis,
      origin: id === undefined ? null : originOf(id, basis, partial, manifest, i18n),
    };
  });
  return namedLine(partner === 'REST' ? restName(i18n) : partnerName(partner, i18n), points, writing);
}

/** Which years are missing: lines that lack the same ones share a sentence. */
function missingNotes(lines: readonly ChartLine[], { words, format }: TradeContext['i18n']): string[] {
  const labels = new Map<string, string[]>();
  for (const line of lines) {
    const years = line.points.flatMap((point) => (point.value === null ? [point.year] : []));
    if (years.length === 0) continue;
    const all = years.length === line.points.length;
    const key = all ? '' : yearRanges(years);
    labels.set(key, [...(labels.get(key) ?? []), line.label]);
  }
  return [...labels].map(([years, named]) =>
    years === ''
      ? words.trade.missingAll(format.list(named))
      : words.trade.missingYears(format.list(named), years),
  );
}

/** Where source or basis changes, which figures are lower bounds, which years are missing. */
export function notesOf(
  lines: readonly ChartLine[],
  breaks: readonly number[],
  { i18n }: TradeContext,
): string[] {
  const { trade } = i18n.words;
  const partial = [
    ...new Set(lines.flatMap((line) => line.points.flatMap((p) => (p.partial ? [p.year] : [])))),
  ];
  return [
    ...(breaks.length > 0 ? [trade.breaks(yearRanges(breaks))] : []),
    ...(partial.length > 0 ? [trade.partial(yearRanges(partial))] : []),
    ...missingNotes(lines, i18n),
  ];
}

/** Years at which source or basis of any drawn figure changes, ascending. */
export const breaksOf = (drafts: readonly Draft[], years: readonly number[]): number[] =>
  [
    ...new Set(
      drafts.flatMap(({ series, values }) =>
        (series?.breaks ?? []).filter((year) => (values[years.indexOf(year)] ?? null) !== null),
      ),
    ),
  ].sort((a, b) => a - b);

type Build = Pick<ChartModel, 'id' | 'kind' | 'title' | 'ticks'> & {
  readonly drafts: readonly Draft[];
  readonly unit: string;
  readonly writing: Writing;
  readonly scale: 'linear' | 'log';
  /** Sources that stand behind the figures without giving any of them: totals with the world, GDP. */
  readonly moreSources: readonly string[];
  readonly moreNotes: readonly string[];
};

/** A chart with its picture, notes, sources and table. */
export function chartOf(build: Build, context: TradeContext): ChartModel {
  const { years, selectedYear, manifest, i18n } = context;
  const ids = usedSources(build.drafts, context);
  const lines = trimEnds(build.drafts.map((draft) => draftLine(draft, ids, build.writing, context)));
  const breaks = breaksOf(build.drafts, years);
  const isEmpty = lines.every((line) => line.points.every((point) => point.value === null));
  return {
    id: build.id,
    kind: build.kind,
    title: build.title,
    subtitle: subtitleOf(build.unit, lines, i18n),
    years,
    scale: build.scale,
    lines,
    ticks: build.ticks,
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks,
    notes: [...notesOf(lines, breaks, context), ...build.moreNotes],
    sources: numberSources([...new Set([...ids, ...(isEmpty ? [] : build.moreSources)])], manifest),
    table: tableOf(years, lines, i18n),
  };
}

type Given = Pick<TradeContext, 'file' | 'years'>;

/** A flow with the whole world, current US$, whole figures only. */
export const worldValues = (flow: Flow, { file, years }: Given): (number | null)[] =>
  fullValues(seriesOf(file, 'WLD', flow), years);

/** A flow with the rest of the world, current US$. */
export const restValues = (flow: Flow, given: Given): (number | null)[] =>
  restOfWorld(
    worldValues(flow, given),
    fullValues(seriesOf(given.file, 'CHN', flow), given.years),
    fullValues(seriesOf(given.file, 'USA', flow), given.years),
  );

/**
 * The series behind the rest of the world: the total's, without sources of its own, for no single one gives a difference.
 * Its breaks are the total's.
 */
export function restSeries(flow: Flow, { file }: Given): TradeSeries | undefined {
  const world = seriesOf(file, 'WLD', flow);
  return world && { ...world, source: world.source.map(() => null), basis: world.basis.map(() => null) };
}

/** Ids of the sources of the totals with the world in the years drawn. */
export function worldSources(flow: Flow, { file, years }: Given): string[] {
  const world = seriesOf(file, 'WLD', flow);
  return years.flatMap((_, i) => {
    const index = world?.source[i] ?? null;
    return index === null ? [] : (file.trade.sources[index] ?? []);
  });
}

export const restName = ({ words }: TradeContext['i18n']): LineName => ({
  id: 'REST',
  tone: 'rest',
  label: words.tradeDetail.partners.rest,
  short: words.tradeDetail.partners.restShort,
});
