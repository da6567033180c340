import type { RangesWorker } from './rangesStore';

export const startRangesWorker = (): RangesWorker =>
  new Worker(new URL('./reweighWorker.ts', import.meta.url), { type: 'module' });
