import type { ListedYear } from '../../domain/trade/mixChange';
import { DASH } from '../../i18n/dash';
import { withoutDust } from '../../figure/chartCsv';
import { numberSources, type ChartLine, type ChartModel, type Tone } from '../../figure/chartModel';
import type { MixContext } from './compositionNames';
import type { MixSeries } from './compositionSeries';
import type { FigureCsv } from '../../figure/figureTable';

/** One colour of the stack: what it is worth in a covered year, US$; null = not listed. */
export type StackPart = {
  readonly id: string;
  readonly tone: Tone;
  readonly label: string;
  readonly usd: (year: ListedYear) => number | null;
};

/** A figure of a covered year that is no part of the stack: as written, and as a number for the file. */
type StackColumn = {
  readonly label: string;
  /** Stands behind the label in the file, whose numbers carry no unit. */
  readonly unit: string;
  readonly value: (year: ListedYear) => number | null;
  readonly text: (value: number) => string;
};

type Build = Pick<ChartModel, 'id' | 'title' | 'subtitle' | 'notes'> & {
  readonly parts: readonly StackPart[];
  /** Columns of the table beside the parts. */
  readonly extra?: readonly StackColumn[];
};

/** "one" to "six": tones of named parts, largest first. */
export const PART_TONES = [
  'one', 'two', 'three', 'four', 'five', 'six',
] as const satisfies readonly Tone[]; // prettier-ignore

const TICKS = [0, 25, 50, 75, 100];

/** Every year from the first to the last covered: years between without figures stay open. */
export const spanOf = (years: readonly number[]): number[] => {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};

/** Parts of a flow in percent of it, one bar a year; the table gives US$ beside the percent. */
export function percentStack(build: Build, series: MixSeries, context: MixContext): ChartModel {
  const { i18n, trade, manifest, selectedYear } = context;
  const { words, format } = i18n;
  const covered = new Map(series.years.map((year) => [year.year, year]));
  const years = spanOf([...covered.keys()]);
  const drawn = build.parts.filter((part) => series.years.some((year) => part.usd(year) !== null));
  const lines = drawn.map((part): ChartLine => ({
    id: part.id,
    tone: part.tone,
    label: part.label,
    end: null,
    points: years.map((year) => {
      const listed = covered.get(year);
      const usd = listed ? part.usd(listed) : null;
      const pct = listed && usd !== null ? (usd / listed.totalUsd) * 100 : null;
      return {
        year,
        value: pct,
        text: pct === null || usd === null ? DASH : `${format.percent(pct, 1)} (${format.usd(usd)})`,
        partial: false,
        source: pct === null ? null : 1,
        basis: pct === null ? null : series.basis,
      };
    }),
  }));
  const basis = series.basis ? ` ${words.trade.basis[series.basis]}` : '';
  const extra = build.extra ?? [];
  return {
    id: build.id,
    kind: 'stack',
    title: build.title,
    subtitle: build.subtitle,
    years,
    lines,
    ticks: TICKS.map((value) => ({ value, text: format.number(value) })),
    selectedYear: selectedYear !== null && covered.has(selectedYear) ? selectedYear : null,
    breaks: [],
    notes: build.notes,
    sources: numberSources([trade.sources[series.source] ?? ''], manifest),
    table: {
      columns: [
        words.trade.table.year,
        ...lines.map(({ label }) => label),
        ...extra.map(({ label }) => label),
        words.trade.table.source,
      ],
      rows: years.map((year, i) => {
        const listed = covered.get(year);
        return {
          head: String(year),
          cells: [
            ...lines.map((line) => line.points[i]?.text ?? DASH),
            ...extra.map(({ value, text }) => {
              const figure = listed ? value(listed) : null;
              return figure === null ? DASH : text(figure);
            }),
            listed ? `1${basis}` : DASH,
          ],
        };
      }),
      csv: stackCsv(years, drawn, extra, series, i18n),
    },
  };
}

/** The stack as a file: percent and US$ of every part, the other columns, and where the year's figures come from. */
function stackCsv(
  years: readonly number[],
  parts: readonly StackPart[],
  extra: readonly StackColumn[],
  series: MixSeries,
  { words }: MixContext['i18n'],
): FigureCsv {
  const { csv } = words.figure;
  const columns = [
    words.trade.table.year,
    ...parts.flatMap(({ label }) => [`${label}, %`, `${label}, US$`]),
    ...extra.map(({ label, unit }) => `${label}, ${unit}`),
    csv.source,
    csv.basis,
  ];
  return {
    columns,
    rows: years.map((at) => {
      const listed = series.years.find(({ year }) => year === at);
      if (!listed) return [at, ...columns.slice(1).map(() => null)];
      return [
        at,
        ...parts.flatMap(({ usd }) => {
          const value = usd(listed);
          return value === null ? [null, null] : [withoutDust((value / listed.totalUsd) * 100), value];
        }),
        ...extra.map(({ value }) => {
          const figure = value(listed);
          return figure === null ? null : withoutDust(figure);
        }),
        1,
        series.basis && words.trade.basis[series.basis],
      ];
    }),
    sourceColumns: [columns.length - 2],
  };
}
