import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { benchmarkLine } from './benchmarkCheck';
import { makeBundle, type Bundle } from './bundle';
import { differences, writeBundle } from './bundleFolder';
import byteBudgets from './byteBudgets.json';
import { RAW_DEFAULT } from './lib/rawFolder';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

/**
 * Prints sizes after gzip -9 and gives the files that are over their budget (`byteBudgets.json`: bytes by the start of the
 * path); the page has to be quick on a phone.
 */
function weigh({ version, files }: Bundle): string[] {
  const over: string[] = [];
  for (const { start, bytes } of byteBudgets) {
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
      raw: { type: 'string', default: RAW_DEFAULT },
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
  bundle.benchmarks.forEach((result) => console.log(benchmarkLine(result)));
  const over = weigh(bundle);
  if (over.length > 0) throw new Error(`over the byte budget:\n  ${over.join('\n  ')}`);
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
