import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export type Counts = { readonly passed: number; readonly failed: number };

/** The part of vitest's JSON report that is read here. */
const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});
type Report = v.InferOutput<typeof reportSchema>;

/**
 * Tests passed and failed in a run. Without a report file the run itself is the one test. A test file that could not
 * even be loaded has no tests to count and counts as one failure; so does a runner that failed for any other reason,
 * or that wrote no whole report. Never throws.
 */
export function countTests(reportFile: string | undefined, succeeded: boolean): Counts {
  if (reportFile === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const report = readReport(reportFile);
  if (report === null) return { passed: 0, failed: 1 };
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloadable;
  return { passed: report.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}

/** `null` for a report that is missing, cut off or of another form. */
function readReport(file: string): Report | null {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
