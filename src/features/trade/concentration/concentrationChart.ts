import type { Basis, CountryFile } from '../../../bundle/schemas/country';
import { HIGH_HHI, MODERATE_HHI, type HhiRange } from '../../../domain/trade/concentration';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  tableOf,
  yearRanges,
  zeroBasedTicks,
  type ChartLine,
  type ChartModel,
  numberSources,
  subtitleOf,
  tickDigits,
} from '../../../figure/chartModel';
import { spanOf } from '../../../facts/trade/compositionStack';
import { percentOf } from '../../../domain/trade/inUnit';
import { shareDigits, shareText, type MixContext } from '../../../facts/trade/compositionNames';

/** The index of one year, exact where both ends are equal. */
export type HhiYear = { readonly year: number; readonly range: HhiRange; readonly basis: Basis | null };

type Build = Pick<ChartModel, 'id' | 'title' | 'notes' | 'sources'> & { readonly years: readonly HhiYear[] };

const isExact = ({ low, high }: HhiRange): boolean => high - low < 0.5;

/** The index in a sentence: "3,245", or "between 1,900 and 2,150". */
export function indexText({ low, high }: HhiRange, { format, words }: LateI18n<'tradeDetail'>): string {
  return isExact({ low, high })
    ? format.number(low)
    : words.tradeDetail.concentration.between(format.number(low), format.number(high));
}

/** The index over the years with its reference levels: one line where it is exact, its two ends where it is a range. */
export function hhiChart(
  build: Build,
  selectedYear: number | null,
  i18n: LateI18n<'tradeDetail'>,
): ChartModel {
  const { format, words } = i18n;
  const { concentration } = words.tradeDetail;
  const byYear = new Map(build.years.map((entry) => [entry.year, entry]));
  const years = spanOf([...byYear.keys()]);
  const lastEntry = build.years.at(-1);
  const line = (id: 'low' | 'high', tone: ChartLine['tone'], label: string): ChartLine => ({
    id,
    tone,
    label,
    end: lastEntry ? { text: `${label} ${format.number(lastEntry.range[id])}`, year: null } : null,
    points: years.map((year) => {
      const entry = byYear.get(year);
      return {
        year,
        value: entry ? entry.range[id] : null,
        text: entry ? format.number(entry.range[id]) : DASH,
        partial: false,
        source: entry ? 1 : null,
        basis: entry?.basis ?? null,
      };
    }),
  });
  const lines = build.years.every(({ range }) => isExact(range))
    ? [line('low', 'one', concentration.index)]
    : [line('low', 'one', concentration.least), line('high', 'two', concentration.most)];
  const top = Math.max(HIGH_HHI, ...build.years.map(({ range }) => range.high));
  return {
    id: build.id,
    kind: 'lines',
    title: build.title,
    subtitle: `${concentration.unit}, ${yearRanges([...byYear.keys()])}`,
    years,
    levels: [
      { value: MODERATE_HHI, text: concentration.levels.moderate(format.number(MODERATE_HHI)) },
      { value: HIGH_HHI, text: concentration.levels.high(format.number(HIGH_HHI)) },
    ],
    ...(lines.length > 1 ? { range: { low: 'low', high: 'high' } } : {}),
    lines,
    ticks: zeroBasedTicks([top]).map((value) => ({ value, text: format.number(value) })),
    selectedYear: selectedYear !== null && byYear.has(selectedYear) ? selectedYear : null,
    breaks: [],
    notes: [...build.notes, concentration.thresholds],
    sources: build.sources,
    table: tableOf(years, lines, i18n),
  };
}

/** The year spoken of: the chosen one where it is covered, else the latest. */
export const hhiSpokenOf = (years: readonly HhiYear[], selectedYear: number | null): HhiYear | undefined =>
  years.find(({ year }) => year === selectedYear) ?? years.at(-1);

/** Source of GDP in the country's trade file. */
const GDP_SOURCE = 'wb-wdi';

/** Exports to China in percent of GDP over the years, both in current US$; null where no year has both. */
export function gdpChart(
  file: CountryFile,
  years: readonly number[],
  context: MixContext,
): ChartModel | null {
  const { trade, manifest, selectedYear, i18n } = context;
  const { words, format } = i18n;
  const { gdp } = words.tradeDetail.concentration;
  const series = file.trade.series.find(({ partner, flow }) => partner === 'CHN' && flow === 'export');
  // A partial figure is a lower bound: its share of GDP would be one too, and no line can say so.
  const full = years.map((year, i) =>
    series?.partial.includes(year) ? null : (series?.valueUsd[i] ?? null),
  );
  const values = percentOf(full, trade.gdpUsd);
  const known = years.flatMap((year, i) => {
    const pct = values[i] ?? null;
    return pct === null ? [] : [{ year, pct, source: series?.source[i] ?? null }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!series || !first || !last) return null;
  const spoken = known.find(({ year }) => year === selectedYear) ?? last;
  const peak = known.reduce((most, point) => (point.pct > most.pct ? point : most));
  const share = (pct: number) => shareText(pct, context);
  const sourceIds = [...new Set(known.map(({ source }) => file.trade.sources[source ?? -1] ?? ''))];
  const line: ChartLine = {
    id: 'gdp',
    tone: 'china',
    label: gdp.line,
    end: { text: share(last.pct), year: last.year === years.at(-1) ? null : String(last.year) },
    points: years.map((year, i) => {
      const value = values[i] ?? null;
      const source = file.trade.sources[series.source[i] ?? -1] ?? '';
      return {
        year,
        value,
        text: value === null ? DASH : format.percent(value, Math.max(1, shareDigits(value))),
        partial: false,
        source: value === null ? null : sourceIds.indexOf(source) + 1,
        basis: value === null ? null : (series.basis[i] ?? null),
      };
    }),
  };
  const ticks = zeroBasedTicks(known.map(({ pct }) => pct));
  const digits = Math.max(tickDigits(ticks), shareDigits(ticks[1] ?? 1));
  return {
    id: 'gdp-share',
    kind: 'lines',
    title:
      spoken === first
        ? gdp.one(share(spoken.pct), spoken.year)
        : gdp.since(share(spoken.pct), spoken.year, share(first.pct), first.year),
    subtitle: subtitleOf(gdp.unit, [line], i18n),
    years,
    lines: [line],
    ticks: ticks.map((value) => ({ value, text: format.number(value, digits) })),
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks: series.breaks.filter((year) => known.some((point) => point.year === year)),
    notes: [...(peak === spoken ? [] : [gdp.peak(share(peak.pct), peak.year)]), gdp.note],
    sources: numberSources([...sourceIds, GDP_SOURCE], manifest),
    table: tableOf(years, [line], i18n),
  };
}
