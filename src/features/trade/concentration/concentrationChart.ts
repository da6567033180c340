import type { Basis } from '../../../bundle/schemas/country';
import { HIGH_HHI, MODERATE_HHI, type HhiRange } from '../../../domain/trade/concentration';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  tableOf,
  yearRanges,
  zeroBasedTicks,
  type ChartLine,
  type ChartModel,
} from '../../../figure/chartModel';
import { spanOf } from '../../../facts/trade/compositionStack';

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
