import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { LIMITS } from '../../scripts/timeLimits';

/** Files that take minutes: begun last, one of them would keep one processor busy while the other has nothing to do. */
const LONG = ['taps', 'a11y', 'movingAbout', 'chunkFaults', 'wideScreen', 'faultsOfFiles'];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONG.some((name) => moduleId.endsWith(`/${name}.e2e.ts`));
    return Promise.resolve([...files].sort((a, b) => Number(isLong(b)) - Number(isLong(a))));
  }
}

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
    sequence: { sequencer: LongestFirst },
  },
});
