import { textWidth, TYPE } from '../../domain/layout/textWidth';
import type { ChartLineProps, ChartProps } from './chartProps';
import { nameLines } from './nameLines';

/** More parts than these are named in a key, for their names beside the last bar would no longer lie at their parts. */
const MOST_NAMED = 3;
/** Width of a name that fits beside the last bar, in two lines: that of 24 letters. */
const WIDEST = 24 * TYPE.chartEnd.letter;

/** Whether the parts can be named beside the last bar: few, with short names, and each with a figure there. */
const fitsBeside = (lines: readonly ChartLineProps[]): boolean =>
  lines.length <= MOST_NAMED &&
  lines.every(
    ({ end, points }) =>
      end !== null &&
      textWidth(end.text, TYPE.chartEnd) <= WIDEST &&
      ((points.at(-1)?.value ?? null) !== null || points.every((point) => point.value === null)),
  );

/** Rows of names that fit beside lines without being pushed far from where these end. */
const MOST_ROWS = 8;

/** Whether lines can be named at their ends: with names of two lines, and not too many of them. */
const fitAtEnds = (lines: readonly ChartLineProps[]): boolean =>
  lines.every(({ end }) => end === null || textWidth(end.text, TYPE.chartEnd) <= WIDEST) &&
  lines.reduce((sum, { end }) => sum + (end ? nameLines(end.text).length + (end.year ? 1 : 0) : 0), 0) <=
    MOST_ROWS;

/** Whether the parts or lines of a chart are named in a key under it instead of at their ends. */
export const needsKey = ({ kind, lines }: { kind: string; lines: readonly ChartLineProps[] }): boolean =>
  (kind === 'stack' && lines.length > 1 && !fitsBeside(lines)) || (kind === 'lines' && !fitAtEnds(lines));

/** Positions at which no part has a figure: nothing stands there, and that is not zero. */
export const emptyPositions = ({ years, lines }: Pick<ChartProps, 'years' | 'lines'>): number[] =>
  years.filter((_, i) => lines.every((line) => (line.points[i]?.value ?? null) === null));

/** Middle of each part of the last bar, in the chart's unit, from the first part at the bottom. */
export function middlesOf(lines: readonly ChartLineProps[]): ReadonlyMap<string, number> {
  let below = 0;
  return new Map(
    lines.flatMap(({ id, points }) => {
      const value = points.at(-1)?.value ?? null;
      if (value === null) return [];
      below += value;
      return [[id, below - value / 2] as const];
    }),
  );
}
