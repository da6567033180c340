import type { Basis } from '../bundle/schemas/country';
import type { Source } from '../bundle/schemas/manifest';
import { DASH } from '../i18n/dash';
import type { I18n } from '../i18n/words';
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
};

export type ChartLine = {
  readonly id: string;
  readonly tone: 'china' | 'usa';
  readonly label: string;
  /** What stands at the end of the line: its latest figure, and its year when that is not the chart's last. */
  readonly end: { readonly text: string; readonly year: string | null } | null;
  readonly points: readonly ChartPoint[];
};

export type NumberedSource = { readonly number: number; readonly title: string; readonly url: string | null };

/** Everything a chart of the panel says, as title, picture and table. */
export type TradeChart = {
  readonly id: string;
  readonly kind: 'lines' | 'bars';
  readonly title: string;
  readonly subtitle: string;
  readonly years: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly selectedYear: number | null;
  /** Years at which source or basis changes. */
  readonly breaks: readonly number[];
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
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
    return { number: i + 1, title: source?.title ?? id, url: source?.url ?? null };
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
  const named = lines.flatMap((line) => {
    const point = line.points[index];
    if (!point || point.value === null || point.source === null) return [];
    const basis = point.basis ? ` ${words.trade.basis[point.basis]}` : '';
    const partial = point.partial ? ` (${words.trade.partialInTable})` : '';
    return [{ label: line.label, text: `${point.source}${basis}${partial}` }];
  });
  const [first, ...others] = named;
  if (!first) return DASH;
  if (named.length === lines.length && others.every((other) => other.text === first.text)) return first.text;
  return named.map(({ label, text }) => `${label}: ${text}`).join('; ');
}

/** The table twin: one row a year, exactly the points of the lines, with source and basis where points carry them. */
export function tableOf(years: readonly number[], lines: readonly ChartLine[], i18n: I18n): FigureTable {
  const table = i18n.words.trade.table;
  const sourced = lines.some((line) => line.points.some((point) => point.source !== null));
  return {
    columns: [table.year, ...lines.map((line) => line.label), ...(sourced ? [table.source] : [])],
    rows: years.map((year, i) => ({
      head: String(year),
      cells: [
        ...lines.map((line) => line.points[i]?.text ?? DASH),
        ...(sourced ? [sourceCell(lines, i, i18n)] : []),
      ],
    })),
  };
}
