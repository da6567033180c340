import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { RAW_DEFAULT } from '../pipeline/lib/rawFolder';
import { countTests, type Counts } from './countTests';
import { hashOf } from './hashOf';
import { measureMachine } from './measureMachine';
import { slownessOf, timeLimits } from './timeLimits';
import { totalLine } from './totalLine';

/** One part of the check. `report` names the file that vitest writes its counts to; any other step counts as one test. */
type Step = {
  readonly name: string;
  readonly run: readonly string[];
  readonly report?: string;
  /** What must have passed before: without a site there is nothing to drive. */
  readonly needs?: string;
  /** A folder outside the repository: where it is not there, the step has nothing to say. */
  readonly outside?: string;
  /** Needs one processor, and nothing that another step writes: such steps run side by side. */
  readonly isSmall?: true;
};
type Outcome = Counts & {
  readonly name: string;
  readonly seconds: number;
  readonly remark: string;
  readonly skipped: boolean;
};

const REPORTS = '.cache/test';
const slowness = slownessOf(measureMachine());
const limits = timeLimits(slowness);
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
  { name: 'lint', run: ['eslint', '.', '--max-warnings', '0'], isSmall: true },
  { name: 'types', run: ['tsc', '--noEmit'], isSmall: true },
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'], isSmall: true },
  {
    name: 'bundle equals a fresh one',
    run: ['tsx', 'pipeline/build.ts', '--check'],
    outside: RAW_DEFAULT,
    isSmall: true,
  },
  { name: 'import graph', run: ['depcruise', 'src', 'pipeline', 'scripts', 'tests'], isSmall: true },
  { name: 'unused code', run: ['knip'], isSmall: true },
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

/** Runs a tool of the project; resolves to whether it was content. What it says is told at once or, beside others, in one piece. */
function runTool(command: readonly string[], isBeside = false): Promise<boolean> {
  const [tool = '', ...args] = command;
  const path = tool === 'npm' ? tool : join('node_modules', '.bin', tool);
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      stdio: isBeside ? 'pipe' : 'inherit',
      timeout: limits.stepMs,
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: '0', CI: '1', TEST_SLOWNESS: String(slowness) },
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
    const end = (isContent: boolean, why = ''): void => {
      if (isBeside) console.log(`\n## ${tool}\n\n${Buffer.concat(said).toString()}${why}`.trimEnd());
      else if (why) console.error(why);
      resolve(isContent);
    };
    child.once('error', (error) => end(false, error.message));
    child.once('close', (code) => end(code === 0));
  });
}

/** Builds the site a second time: the same sources must give the same bytes, or the pages depend on chance. */
async function runPagesCheck(step: Step): Promise<boolean> {
  const before = hashOf('.', ['dist']);
  if (!(await runTool(step.run))) return false;
  const same = hashOf('.', ['dist']) === before;
  if (!same) console.error('Two builds of the same sources differ.');
  return same;
}

async function runStep(step: Step, failed: ReadonlySet<string>): Promise<Outcome> {
  const { name, needs, outside, report, isSmall } = step;
  const notRun = (remark: string, failures: 0 | 1): Outcome => {
    console.log(`Not run: ${remark}`);
    return { name, passed: 0, failed: failures, seconds: 0, remark, skipped: failures === 0 };
  };
  if (isSmall !== true) console.log(`\n## ${name}\n`);
  if (needs !== undefined && failed.has(needs)) return notRun(`«${needs}» failed`, 1);
  if (outside !== undefined && !existsSync(outside)) return notRun(`skipped, there is no ${outside}`, 0);
  const start = performance.now();
  const run = name === 'pages equal a fresh build' ? runPagesCheck(step) : runTool(step.run, isSmall);
  // A step that breaks has failed; the sum at the end is printed all the same.
  const succeeded = await run.catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const seconds = (performance.now() - start) / 1000;
  return { name, ...countTests(report, succeeded), seconds, remark: '', skipped: false };
}

/** Runs steps that need one processor each, as many at a time as there are, the longest first. */
async function runBeside(steps: readonly Step[]): Promise<Outcome[]> {
  const waiting = [...steps];
  const done = new Map<Step, Outcome>();
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      done.set(step, await runStep(step, new Set()));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return steps.flatMap((step) => done.get(step) ?? []);
}

function printSummary(outcomes: readonly Outcome[]): void {
  console.log('\n## Summary\n');
  for (const { name, passed, failed, seconds, remark, skipped } of outcomes) {
    const mark = skipped ? 'skip' : failed === 0 ? 'ok  ' : 'FAIL';
    const figures = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(
      `${mark} ${name.padEnd(28)} ${figures} ${seconds.toFixed(0).padStart(5)} s  ${remark}`.trimEnd(),
    );
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
console.log(`Limits of time: ${slowness.toFixed(1)} times those of a run by hand.`);
const outcomes = await runBeside(STEPS.filter(({ isSmall }) => isSmall));
const failedSteps = new Set(outcomes.filter(({ failed }) => failed > 0).map(({ name }) => name));
for (const step of STEPS.filter(({ isSmall }) => isSmall !== true)) {
  const outcome = await runStep(step, failedSteps);
  outcomes.push(outcome);
  if (outcome.failed > 0) failedSteps.add(step.name);
}
printSummary(outcomes);
console.log(`\n${totalLine(outcomes)}`);
process.exitCode = failedSteps.size === 0 ? 0 : 1;
