import { defineConfig } from 'vitest/config';
import { LIMITS } from './scripts/timeLimits';

/** Everything that runs without the built site: beside the code, and under `tests/` what concerns the whole house. */
export default defineConfig({
  define: { __DATA_VERSION__: JSON.stringify('test') },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'pipeline/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/{architecture,unit,data,worked}/**/*.test.{ts,tsx}',
    ],
    environment: 'node',
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: LIMITS.unitTestMs,
    hookTimeout: LIMITS.unitTestMs,
    provide: { waitMs: LIMITS.waitMs },
  },
});
