import type { ChartProps } from './chartProps';

/** Every fifth year, from 2000 on: few enough for a phone. */
export const xTicks = (years: readonly number[]): number[] => years.filter((year) => year % 5 === 0);

/** The text a tick value carries. */
export const yTickText =
  (ticks: ChartProps['ticks']) =>
  (value: number): string =>
    ticks.find((tick) => tick.value === value)?.text ?? '';
