import type { Basis } from '../../bundle/schemas/country';
import type { CountryTrade } from '../../bundle/schemas/countryTrade';
import type { ListedYear } from '../../domain/trade/mixChange';
import type { Flow } from '../../domain/trade/partners';
import { bySize, isSpecified, levelOf, sumUsd, type Part } from '../../domain/trade/productMix';

/** Products of a flow by year from one source, on one basis and at one level of the Harmonized System. */
export type MixSeries = {
  readonly kind: 'list' | 'sections';
  readonly flow: Flow;
  /** hs6 | hs4 | hs2 | section */
  readonly level: string;
  /** Null for sections, whose source reconciles both sides cell by cell. */
  readonly basis: Basis | null;
  /** Index into the file's `sources`. */
  readonly source: number;
  /** Ascending; products largest first. */
  readonly years: readonly ListedYear[];
  /** Years left out because the products sum to more than the flow. */
  readonly setAside: readonly number[];
};

/** From so many years on, lists make a chart; shorter ones a sentence. */
const CHART_YEARS = 3;
/** A list that itemises less does not stand for the flow by itself. */
export const HALF_PCT = 50;

const FINENESS = ['hs6', 'hs4', 'hs2'];

/** Largest first; a product worth nothing is not traded. */
const partsOf = (rows: readonly Part[]): Part[] =>
  bySize(rows.flatMap(({ code, valueUsd }) => (valueUsd > 0 ? [{ code, valueUsd }] : [])));

function seriesFrom(
  head: Pick<MixSeries, 'kind' | 'flow' | 'level' | 'basis' | 'source'>,
  all: ListedYear[],
) {
  const years = all.filter(({ parts, totalUsd }) => parts.length > 0 && totalUsd > 0);
  const fits = (year: ListedYear) => sumUsd(year.parts) <= year.totalUsd;
  return {
    ...head,
    years: years.filter(fits).sort((a, b) => a.year - b.year),
    setAside: years.filter((year) => !fits(year)).map(({ year }) => year),
  };
}

/** How many products a year lists: "5", or "5–10" where that differs. */
export function listedText(years: readonly ListedYear[]): string {
  const counts = years.map(({ parts }) => parts.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(most) : `${String(least)}–${String(most)}`;
}

/** The lists of a flow, those of one source, basis and level together; of two for a year the longer. */
export function listSeries({ composition }: CountryTrade, flow: Flow): MixSeries[] {
  const groups = new Map<string, CountryTrade['composition']['lists']>();
  for (const list of composition.lists.filter((candidate) => candidate.flow === flow)) {
    const key = `${levelOf(list.top[0]?.code ?? '')} ${list.basis} ${String(list.source)}`;
    groups.set(key, [...(groups.get(key) ?? []), list]);
  }
  return [...groups.values()].flatMap((lists) => {
    const [first] = lists;
    const level = levelOf(first?.top[0]?.code ?? '');
    if (!first || level === '') return [];
    const byYear = new Map<number, ListedYear>();
    for (const list of lists) {
      const parts = partsOf(list.top);
      if (parts.length > (byYear.get(list.year)?.parts.length ?? 0))
        byYear.set(list.year, { year: list.year, totalUsd: list.totalUsd, parts });
    }
    const head = { kind: 'list' as const, flow, level, basis: first.basis, source: first.source };
    const series = seriesFrom(head, [...byYear.values()]);
    return series.years.length > 0 ? [series] : [];
  });
}

/** The whole flow by section of the Harmonized System, where the source has it. */
export function sectionSeries({ composition }: CountryTrade, flow: Flow): MixSeries | null {
  const rows = composition.sections.filter((row) => row.flow === flow);
  const source = rows[0]?.source;
  if (source === undefined) return null;
  const years = [...new Set(rows.map(({ year }) => year))].map((year) => {
    const parts = partsOf(rows.filter((row) => row.year === year));
    return { year, totalUsd: sumUsd(parts), parts };
  });
  const series = seriesFrom({ kind: 'sections', flow, level: 'section', basis: null, source }, years);
  return series.years.length > 0 ? series : null;
}

/** Percent of the flow that products name in the latest year. */
export function itemisedPct({ years }: MixSeries): number {
  const last = years.at(-1);
  return last ? (sumUsd(last.parts.filter(isSpecified)) / last.totalUsd) * 100 : 0;
}

const ownFirst = (a: MixSeries, b: MixSeries): number =>
  Number(b.basis === 'reporter') - Number(a.basis === 'reporter') ||
  FINENESS.indexOf(a.level) - FINENESS.indexOf(b.level) ||
  b.years.length - a.years.length ||
  a.source - b.source;

/**
 * The lists a flow is shown by: own reports before the partner's, finer codes before coarser, longer before shorter; the
 * first that itemises at least half of the latest year, else the one that itemises most.
 */
export function bestList(trade: CountryTrade, flow: Flow): MixSeries | null {
  const long = listSeries(trade, flow)
    .filter(({ years }) => years.length >= CHART_YEARS)
    .sort(ownFirst);
  const most = [...long].sort((a, b) => itemisedPct(b) - itemisedPct(a));
  return long.find((series) => itemisedPct(series) >= HALF_PCT) ?? most[0] ?? null;
}

/** The finest lists that reach furthest back, for what came instead of what: single products before chapters. */
export function longestList(trade: CountryTrade, flow: Flow): MixSeries | null {
  const span = ({ years }: MixSeries): number => (years.at(-1)?.year ?? 0) - (years[0]?.year ?? 0);
  const lists = listSeries(trade, flow).filter(({ years }) => years.length > 1);
  return (
    lists.sort(
      (a, b) => FINENESS.indexOf(a.level) - FINENESS.indexOf(b.level) || span(b) - span(a) || ownFirst(a, b),
    )[0] ?? null
  );
}

/** Lists of too few years for a chart, the latest first; empty where there are longer ones. */
export function shortLists(trade: CountryTrade, flow: Flow): MixSeries[] {
  if (bestList(trade, flow)) return [];
  return listSeries(trade, flow).sort(
    (a, b) => (b.years.at(-1)?.year ?? 0) - (a.years.at(-1)?.year ?? 0) || ownFirst(a, b),
  );
}
