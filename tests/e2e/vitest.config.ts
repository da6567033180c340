import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LIMITS } from '../../scripts/timeLimits';

/** Journeys through the built site in a real browser. One browser for the run, a fresh context for each page. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: ['tests/e2e/globalSetup.ts'],
    environment: 'node',
    testTimeout: LIMITS.journeyMs,
    hookTimeout: LIMITS.journeyMs,
    expect: { poll: { timeout: LIMITS.waitMs } },
    // More pages at once than processors make each of them slow enough to look broken.
    maxWorkers: 2,
  },
});
