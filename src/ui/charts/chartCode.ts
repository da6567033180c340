import type { ComponentType } from 'react';
import type { ChartKind, ChartProps } from './chartProps';

const LOAD: Readonly<Record<ChartKind, () => Promise<ComponentType<ChartProps>>>> = {
  lines: async () => (await import('./LineChart')).LineChart,
  bars: async () => (await import('./BarsChart')).BarsChart,
  stack: async () => (await import('./StackChart')).StackChart,
  ranks: async () => (await import('./RanksChart')).RanksChart,
};

/** The code of a chart, fetched apart from the page. Nothing of a failure is kept: the next call asks again. */
export const loadChart = (kind: ChartKind): Promise<ComponentType<ChartProps>> => LOAD[kind]();

/** Starts fetching the charts, to be called where they will soon be wanted. A failure shows when they are drawn. */
export function preloadCharts(): void {
  for (const load of Object.values(LOAD)) load().catch(() => undefined);
}
