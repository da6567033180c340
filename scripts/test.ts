import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, type Counts } from './countTests';

/** One part of the check. `report` names the file that vitest writes its counts to; any other step counts as one test. */
type Step = {
  readonly name: string;
  readonly run: readonly string[];
  readonly report?: string;
  /** What must have passed before: without a site there is nothing to drive. */
  readonly needs?: string;
};
type Outcome = Counts & { readonly name: string; readonly seconds: number; readonly remark: string };

const REPORTS = '.cache/test';
const STEP_LIMIT_MS = 10 * 60 * 1000;
const vitest = (report: string, ...more: string[]): string[] => [
  'vitest',
  'run',
  ...more,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const UNIT_REPORT = `${REPORTS}/unit.json`;
const E2E_REPORT = `${REPORTS}/e2e.json`;

const STEPS: readonly Step[] = [
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'import graph', run: ['depcruise', 'src', 'pipeline', 'scripts', 'tests'] },
  { name: 'unused code', run: ['knip'] },
  { name: 'bundle equals a fresh one', run: ['tsx', 'pipeline/build.ts', '--check'] },
  { name: 'unit and component', run: vitest(UNIT_REPORT), report: UNIT_REPORT },
  { name: 'build', run: ['npm', 'run', '--silent', 'build:site'] },
  { name: 'pages equal a fresh build', run: ['npm', 'run', '--silent', 'build:site'], needs: 'build' },
  { name: 'byte budgets', run: ['size-limit'], needs: 'build' },
  {
    name: 'journeys in a browser',
    run: vitest(E2E_REPORT, '--config', 'tests/e2e/vitest.config.ts'),
    report: E2E_REPORT,
    needs: 'build',
  },
];

/** A hash over names and bytes of everything below a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(name);
    try {
      hash.update(readFileSync(join(folder, name)));
    } catch {
      continue; // a folder
    }
  }
  return hash.digest('hex');
}

function runTool(command: readonly string[]): boolean {
  const [tool = '', ...args] = command;
  const path = tool === 'npm' ? tool : join('node_modules', '.bin', tool);
  const { status, error } = spawnSync(path, args, {
    stdio: 'inherit',
    timeout: STEP_LIMIT_MS,
    shell: process.platform === 'win32',
    env: { ...process.env, FORCE_COLOR: '0', CI: '1' },
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** Builds the site a second time: the same sources must give the same bytes, or the pages depend on chance. */
function runPagesCheck(step: Step): boolean {
  const before = hashOf('dist');
  if (!runTool(step.run)) return false;
  const same = hashOf('dist') === before;
  if (!same) console.error('Two builds of the same sources differ.');
  return same;
}

function runStep(step: Step, failed: ReadonlySet<string>): Outcome {
  console.log(`\n## ${step.name}\n`);
  if (step.needs !== undefined && failed.has(step.needs)) {
    console.log(`Not run: «${step.needs}» failed.`);
    return { name: step.name, passed: 0, failed: 1, seconds: 0, remark: `not run, ${step.needs} failed` };
  }
  const start = performance.now();
  const succeeded = step.name === 'pages equal a fresh build' ? runPagesCheck(step) : runTool(step.run);
  const seconds = (performance.now() - start) / 1000;
  const counts = countTests(step.report, succeeded);
  return { name: step.name, ...counts, seconds, remark: '' };
}

function printSummary(outcomes: readonly Outcome[]): void {
  console.log('\n## Summary\n');
  for (const { name, passed, failed, seconds, remark } of outcomes) {
    const mark = failed === 0 ? 'ok  ' : 'FAIL';
    const figures = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(
      `${mark} ${name.padEnd(28)} ${figures} ${seconds.toFixed(0).padStart(5)} s  ${remark}`.trimEnd(),
    );
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
const failedSteps = new Set<string>();
for (const step of STEPS) {
  const outcome = runStep(step, failedSteps);
  outcomes.push(outcome);
  if (outcome.failed > 0) failedSteps.add(step.name);
}
printSummary(outcomes);
const sum = (pick: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + pick(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`\n${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
