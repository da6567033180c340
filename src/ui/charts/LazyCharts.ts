import { lazy } from 'react';

const loadLines = () => import('./LineChart');
const loadBars = () => import('./BarsChart');

/** The charts, fetched apart from the page. Put a Suspense with a skeleton of `CHART_HEIGHT` right around each. */
export const LazyLineChart = lazy(() => loadLines().then((module) => ({ default: module.LineChart })));
export const LazyBarsChart = lazy(() => loadBars().then((module) => ({ default: module.BarsChart })));

/** Starts fetching the charts, to be called where they will soon be wanted. A failure shows when they are drawn. */
export function preloadCharts(): void {
  loadLines().catch(() => undefined);
  loadBars().catch(() => undefined);
}
