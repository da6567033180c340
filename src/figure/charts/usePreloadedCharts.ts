import { useEffect } from 'react';
import { preloadCharts } from './chartCode';

/** Fetches the charts' code once the browser has nothing more urgent to do. */
export function usePreloadedCharts(): void {
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(preloadCharts, 200);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(preloadCharts, { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }, []);
}
