import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { benchmarkLine } from './benchmarkCheck';
import { makeBundle, type Bundle } from './bundle';
import { differences, writeBundle } from './bundleFolder';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Largest size after gzip -9, in bytes, by the start of the path; the page has to be quick on a phone. */
const BUDGETS = [
  { start: 'atlas.json', bytes: 25_000 },
  { start: 'borders.topo.json', bytes: 25_000 },
  { start: 'countries/', bytes: 30_000 },
] as const;

const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Prints sizes and gives the files that are over their budget. */
function weigh({ version, files }: Bundle): string[] {
  const over: string[] = [];
  for (const { start, bytes } of BUDGETS) {
    const sizes = [...files]
      .map(([path, text]) => ({ path: path.slice(version.length + 1), text }))
      .filter(({ path }) => path.startsWith(start))
      .map(({ path, text }) => ({ path, gzip: gzipBytes(text) }))
      .sort((a, b) => b.gzip - a.gzip);
    const [largest] = sizes;
    if (largest)
      console.log(
        `${largest.path}${sizes.length > 1 ? ' (largest)' : ''}: ${largest.gzip} of ${bytes} bytes gzip`,
      );
    over.push(
      ...sizes
        .filter(({ gzip }) => gzip > bytes)
        .map(({ path, gzip }) => `${path}: ${gzip} > ${bytes} bytes`),
    );
  }
  return over;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      raw: { type: 'string', default: '../shared/data' },
      data: { type: 'string', default: join(ROOT, 'data') },
      out: { type: 'string', default: join(ROOT, 'public/data') },
      check: { type: 'boolean', default: false },
    },
  });
  if (values.check && !existsSync(values.raw)) {
    console.log(
      `Skipped: the raw folder ${values.raw} is not there, so the bundle was not rebuilt for comparison.`,
    );
    return 0;
  }
  const bundle = makeBundle(values.raw, values.data);
  if (values.check) {
    const different = differences(bundle, values.out);
    if (different.length === 0) {
      console.log(`The bundle ${bundle.version} equals a fresh build (${bundle.files.size} files).`);
      return 0;
    }
    console.error(
      `The bundle is not what a fresh build gives (npm run data mends it):\n  ${different.join('\n  ')}`,
    );
    return 1;
  }
  bundle.benchmarks.forEach((result) => console.log(benchmarkLine(result)));
  const over = weigh(bundle);
  if (over.length > 0) throw new Error(`over the byte budget:\n  ${over.join('\n  ')}`);
  writeBundle(bundle, values.out);
  console.log(`Wrote ${bundle.files.size} files, version ${bundle.version}.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
