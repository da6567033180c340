import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { countTests } from './countTests';

const folder = mkdtempSync(join(tmpdir(), 'vaiven-counts-'));
const file = join(folder, 'report.json');
const write = (report: object): void => writeFileSync(file, JSON.stringify(report));
const sound = { numPassedTests: 5, numFailedTests: 0, testResults: [] };

afterEach(() => rmSync(file, { force: true }));

describe('the sum of all tests', () => {
  it('counts a tool without a report as one test', () => {
    expect(countTests(undefined, true)).toEqual({ passed: 1, failed: 0 });
    expect(countTests(undefined, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('takes the figures of a report', () => {
    write({ ...sound, numFailedTests: 2 });
    expect(countTests(file, false)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a test file that does not load as a failure', () => {
    write({ ...sound, testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(countTests(file, false)).toEqual({ passed: 5, failed: 1 });
  });

  it('does not believe a report of a run that failed without a failed test', () => {
    write(sound);
    expect(countTests(file, false)).toEqual({ passed: 5, failed: 1 });
    expect(countTests(file, true)).toEqual({ passed: 5, failed: 0 });
  });

  it.each(['', '{"numPassedTests": 5, "testRes', 'null', '{"numPassedTests": 5}'])(
    'counts a run whose report is only %j as a failure',
    (text) => {
      writeFileSync(file, text);
      expect(countTests(file, true)).toEqual({ passed: 0, failed: 1 });
    },
  );

  it('counts a run that wrote no report as a failure', () => {
    expect(countTests(file, true)).toEqual({ passed: 0, failed: 1 });
  });
});
