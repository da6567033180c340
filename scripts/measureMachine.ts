import { availableParallelism, loadavg } from 'node:os';
import type { Machine } from './timeLimits';

/** Some 50 ms of plain arithmetic that no engine can leave out. */
function compute(): number {
  let x = 1;
  for (let i = 0; i < 4e7; i++) x = (Math.imul(x, 1103515245) + 12345 + (x >>> 16)) | 0;
  return x;
}

/** Measures this machine as it is now: how fast one thread gets on, and how much other work there is. */
export function measureMachine(): Machine {
  compute(); // Once for the compiler.
  const start = performance.now();
  compute();
  return {
    computationMs: performance.now() - start,
    load: loadavg()[0] ?? 0,
    processors: availableParallelism(),
  };
}
