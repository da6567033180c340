import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/domain/stance/seededRandom';
import { faultsOf } from './mutate/faults';
import { copyOf, plantFaults, type FileFault, type Planted } from './mutate/planted';

const REPORT = '.cache/mutate/report.json';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' });
const listed = (...args: string[]): string[] =>
  git('ls-files', '-z', ...args)
    .split('\0')
    .filter(Boolean);

/** Code of the site and the pipeline: no tests, nothing that only serves tests, no words in three languages. */
const isCode = (file: string): boolean =>
  /^(src|pipeline)\/.*\.tsx?$/.test(file) &&
  !/\.test\.tsx?$|\.d\.ts$|\/testing\/|^src\/i18n\/(en|es|pt)\//.test(file);

/** `count` faults of all there are, the same ones for the same seed and code; no two on one line. */
function sampled(faults: readonly FileFault[], seed: number, count: number): FileFault[] {
  const random = seededRandom(seed);
  const shuffled = faults
    .map((fault) => ({ fault, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ fault }) => fault);
  const lines = new Set<string>();
  return shuffled
    .filter(({ file, line }) => {
      const place = `${file}:${line}`;
      if (lines.has(place)) return false;
      lines.add(place);
      return true;
    })
    .slice(0, count);
}

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};

const lineOf = ({ outcome, file, line, operator, from, to, seconds }: Planted): string =>
  `${outcome.padEnd(7)} ${file}:${line} ${operator}: ${short(from)} -> ${short(to)} (${seconds} s)`;

function main(): number {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '40' },
      only: { type: 'string', default: '' },
    },
  });
  if (git('status', '--porcelain') !== '') {
    console.error(
      'The tree has changes that are not committed: commit them first, for the commit is what is tested.',
    );
    return 1;
  }
  const files = listed();
  const faults = files
    .filter((file) => isCode(file) && file.startsWith(values.only))
    .flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')).map((fault) => ({ ...fault, file })));
  const chosen = sampled(faults, Number(values.seed), Number(values.count));
  console.log(`${chosen.length} of ${faults.length} faults, seed ${values.seed}.`);
  const copy = copyOf(files);
  const stop = () => {
    copy.remove();
    process.exit(130);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const planted: Planted[] = [];
  const note = (one: Planted) => {
    planted.push(one);
    console.log(lineOf(one));
    mkdirSync('.cache/mutate', { recursive: true });
    writeFileSync(REPORT, `${JSON.stringify({ seed: Number(values.seed), planted }, null, 2)}\n`);
  };
  try {
    plantFaults(copy, chosen, note);
  } finally {
    copy.remove();
  }
  const count = (outcome: Planted['outcome']) => planted.filter((one) => one.outcome === outcome).length;
  const [killed, lived] = [count('killed'), count('lived')];
  console.log(
    `\n${killed} killed, ${count('types')} refused by the type check, ${lived} lived, ${count('unclear')} unclear` +
      `: ${Math.round((100 * killed) / Math.max(1, killed + lived))} % of those that run. Table: ${REPORT}`,
  );
  planted.filter(({ outcome }) => outcome === 'lived').forEach((one) => console.log(lineOf(one)));
  return 0;
}

process.exitCode = main();
