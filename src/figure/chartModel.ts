import type { Basis } from '../bundle/schemas/country';
import type { Source } from '../bundle/schemas/manifest';
import { DASH } from '../i18n/dash';
import type { I18n } from '../i18n/words';
import { chartCsv } from './chartCsv';
import type { FigureTable } from './figureTable';

/** One year of a line. `value` is in the chart's unit (percent or US$), null where there is no figure. */
export type ChartPoint = {
  readonly year: number;
  readonly value: number | null;
  /** The figure as written, with its unit; an en dash without one. */
  readonly text: string;
  /** A lower bound: drawn as a hollow dot, never joined. */
  readonly partial: boolean;
  /** Number of the source in the chart's list, from 1. */
  readonly source: number | null;
  readonly basis: Basis | null;
  /** Where the figure comes from in words, "UN Comtrade (CIPF), reported": the tip and the table name it so. */
  readonly origin?: string | null;
};

/** Which colour a line or a part of a bar takes: partners have one hue each in every chart, products and classes a scale. */
export const TONES = [
  'china', 'usa', 'rest', 'one', 'two', 'three', 'four', 'five', 'six', 'unknown',
] as const; // prettier-ignore
export type Tone = (typeof TONES)[number];

export type ChartLine = {
  readonly id: string;
  readonly tone: Tone;
  readonly label: string;
  /** What stands at the end of the line: its latest figure, and its year when that is not the chart's last. */
  readonly end: { readonly text: string; readonly year: string | null } | null;
  readonly points: readonly ChartPoint[];
};

export type NumberedSource = {
  /** Id in the manifest, by which files name the source. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly url: string | null;
};

/** Something dated that stands beside the figures, drawn as a quiet tick on the time axis. `x` is on the scale of `years`. */
export type ChartEvent = {
  readonly id: string;
  readonly x: number;
  readonly date: string;
  readonly title: string;
  readonly url: string;
};

/** A level to compare with, drawn as a thin line across. */
export type ChartLevel = { readonly value: number; readonly text: string };

/** Two lines between which the true figure lies: each position shows the stretch from one to the other. */
export type ChartRange = { readonly low: string; readonly high: string };

/** Everything a chart of the panel says, as title, picture and table. */
export type ChartModel = {
  readonly id: string;
  /** `bars`: one line, above and below zero. `stack`: parts of a whole, one bar a year. `ranks`: places, the first on top. */
  readonly kind: 'lines' | 'bars' | 'stack' | 'ranks';
  readonly title: string;
  readonly subtitle: string;
  /** Positions on the time axis: years, or years with a fraction for months (2017.5 = July 2017). */
  readonly years: readonly number[];
  /** How each position is written where that is not its year ("Jul 2017"), aligned to `years`. */
  readonly yearTexts?: readonly string[];
  readonly events?: readonly ChartEvent[];
  readonly levels?: readonly ChartLevel[];
  readonly range?: ChartRange;
  /** Logarithmic only by the reader's choice, and only where every value is above zero; ticks are then powers of ten. */
  readonly scale?: 'linear' | 'log';
  readonly lines: readonly ChartLine[];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly selectedYear: number | null;
  /** Years at which source or basis changes. */
  readonly breaks: readonly number[];
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
  /** Columns of the table (from 0, the head not counted) that hold words and stand left; the column of sources always does. */
  readonly textColumns?: readonly number[];
};

/** [2000, 2001, 2002, 2005] -> "2000–2002, 2005" */
export function yearRanges(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/**
 * Round tick values (1, 2, 2.5 or 5 times a power of ten) that span zero and all of `values`, ascending; three to six.
 * Zero is always among them: a share or a sum drawn from elsewhere than zero would mislead.
 */
export function zeroBasedTicks(values: readonly number[]): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return [0, 1];
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** The unit an axis of US$ is written in: the largest in which its top tick is at least one. */
export function moneyUnit(topUsd: number): {
  divisor: number;
  unit: 'billion' | 'million' | 'thousand' | 'one';
} {
  if (topUsd >= 1e9) return { divisor: 1e9, unit: 'billion' };
  if (topUsd >= 1e6) return { divisor: 1e6, unit: 'million' };
  if (topUsd >= 1e3) return { divisor: 1e3, unit: 'thousand' };
  return { divisor: 1, unit: 'one' };
}

/** Number of decimals that tells ticks apart. */
export const tickDigits = (ticks: readonly number[]): number => {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step >= 1 && Number.isInteger(step)
    ? 0
    : step >= 0.1 && Number.isInteger(Math.round(step * 1e6) / 1e5)
      ? 1
      : 2;
};

/** The sources of a chart in the order they are numbered; one the manifest has not named yet shows its id. */
export const numberSources = (ids: readonly string[], manifest: readonly Source[]): NumberedSource[] =>
  ids.map((id, i) => {
    const source = manifest.find((candidate) => candidate.id === id);
    return { id, number: i + 1, title: source?.title ?? id, url: source?.url ?? null };
  });

/** First and last year in which any line has a figure. */
export function coverageOf(lines: readonly ChartLine[]): readonly [number, number] | null {
  const years = lines.flatMap((line) =>
    line.points.flatMap((point) => (point.value === null ? [] : [point.year])),
  );
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** The subtitle: unit and the years covered. */
export function subtitleOf(unit: string, lines: readonly ChartLine[], { words }: I18n): string {
  const span = coverageOf(lines);
  return span ? words.trade.coverage(unit, span[0], span[1]) : words.trade.noCoverage(unit);
}

function sourceCell(lines: readonly ChartLine[], index: number, { words }: I18n): string {
  const sourced = lines.filter((line) => line.points.some((point) => point.source !== null));
  const named = sourced.flatMap((line) => {
    const point = line.points[index];
    if (!point || point.value === null || point.source === null) return [];
    if (point.origin) return [{ label: line.label, text: point.origin }];
    const basis = point.basis ? ` ${words.trade.basis[point.basis]}` : '';
    const partial = point.partial ? ` (${words.trade.partialInTable})` : '';
    return [{ label: line.label, text: `${point.source}${basis}${partial}` }];
  });
  const [first, ...others] = named;
  if (!first) return DASH;
  if (named.length === sourced.length && others.every((other) => other.text === first.text))
    return first.text;
  return named.map(({ label, text }) => `${label}: ${text}`).join('; ');
}

/**
 * The table twin: one row a position of the axis, exactly the points of the lines, with source and basis where points
 * carry them, and the same as a file. `yearTexts` writes the positions where they are not years, `head` says what they are.
 */
export function tableOf(
  years: readonly number[],
  lines: readonly ChartLine[],
  i18n: I18n,
  yearTexts: readonly string[] = [],
  head: string = i18n.words.trade.table.year,
): FigureTable {
  const table = i18n.words.trade.table;
  const sourced = lines.some((line) => line.points.some((point) => point.source !== null));
  return {
    columns: [head, ...lines.map((line) => line.label), ...(sourced ? [table.source] : [])],
    rows: years.map((year, i) => ({
      head: yearTexts[i] ?? String(year),
      cells: [
        ...lines.map((line) => line.points[i]?.text ?? DASH),
        ...(sourced ? [sourceCell(lines, i, i18n)] : []),
      ],
    })),
    csv: chartCsv(years, lines, i18n, head),
  };
}
