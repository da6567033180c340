import { textWidth, TYPE } from '../../domain/layout/textWidth';
import { CHART_MARGIN, type ChartProps } from './chartProps';

/** So many years can stand under the axis of a phone. */
const MOST = 6;
const STEPS = [1, 2, 5, 10];

/** Whole years at round distances, few enough for a phone; without two of them, the ends of the axis. */
export function xTicks(years: readonly number[]): number[] {
  const whole = years.filter(Number.isInteger);
  const first = years[0];
  const last = years.at(-1);
  if (whole.length < 2) return first === undefined || last === undefined ? [] : [...new Set([first, last])];
  const spaced = STEPS.map((step) => whole.filter((year) => year % step === 0));
  return spaced.find((ticks) => ticks.length <= MOST) ?? spaced.at(-1) ?? whole;
}

/** How a position of the time axis is written: its own text where it has one, else the year. */
export const positionText = (
  { years, yearTexts }: Pick<ChartProps, 'years' | 'yearTexts'>,
  position: number,
): string => yearTexts?.[years.indexOf(position)] ?? String(position);

/** A tick: a whole year stands for itself among months; where all are whole, their own texts name periods ("2005–09"). */
export const xTickText =
  (axis: Pick<ChartProps, 'years' | 'yearTexts'>) =>
  (position: number): string =>
    Number.isInteger(position) &&
    axis.years.filter(Number.isInteger).length > 1 &&
    !axis.years.every(Number.isInteger)
      ? String(position)
      : positionText(axis, position);

/** The text a tick value carries. */
export const yTickText =
  (ticks: ChartProps['ticks']) =>
  (value: number): string =>
    ticks.find((tick) => tick.value === value)?.text ?? '';

/** From a tick to the plot, in pixels. */
const GAP = 10;

/** Pixels to leave left of the plot for the texts of the ticks. */
export const roomForTicks = (ticks: ChartProps['ticks']): number =>
  Math.max(CHART_MARGIN.left, ...ticks.map(({ text }) => GAP + textWidth(text, TYPE.chartTick)));
