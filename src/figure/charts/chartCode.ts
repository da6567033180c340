import type { ComponentType } from 'react';
import { lateCode, type LateCode } from '../../ui/late/lateCode';
import type { ChartKind, ChartProps } from './chartProps';

/** The code of the charts, fetched apart from the page. */
export const CHART_CODE: Readonly<Record<ChartKind, LateCode<ComponentType<ChartProps>>>> = {
  lines: lateCode(async () => (await import('./LineChart')).LineChart),
  bars: lateCode(async () => (await import('./BarsChart')).BarsChart),
  stack: lateCode(async () => (await import('./StackChart')).StackChart),
  ranks: lateCode(async () => (await import('./RanksChart')).RanksChart),
};

/** Starts fetching the charts, to be called where they will soon be wanted. A failure shows when they are drawn. */
export function preloadCharts(): void {
  for (const code of Object.values(CHART_CODE)) void code.ask();
}
