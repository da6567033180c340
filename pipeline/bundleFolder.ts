import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Bundle } from './bundle';
import { byText } from './lib/groupBy';

type BundleFiles = Pick<Bundle, 'version' | 'files'>;

const CURRENT = 'current.json';
const VERSION = /^[0-9a-f]{12}$/;

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byText);
}

/** Writes the new version, then names it in `current.json`, then removes older ones: a reader never meets half a bundle. */
export function writeBundle(bundle: BundleFiles, out: string): void {
  const paths = [...bundle.files.keys()].sort((a, b) => Number(a === CURRENT) - Number(b === CURRENT));
  rmSync(join(out, bundle.version), { recursive: true, force: true });
  for (const path of paths) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bundle.files.get(path) ?? '');
  }
  for (const entry of readdirSync(out)) {
    if (VERSION.test(entry) && entry !== bundle.version) rmSync(join(out, entry), { recursive: true });
  }
}

/** Files that are missing in `out`, should not be there, or hold other bytes. */
export function differences(bundle: BundleFiles, out: string): string[] {
  const there = new Set(filesUnder(out));
  const wrong = [...bundle.files].flatMap(([path, text]) => {
    if (!there.has(path)) return [`${path}: missing`];
    return readFileSync(join(out, path)).equals(Buffer.from(text)) ? [] : [`${path}: differs`];
  });
  const extra = [...there]
    .filter((path) => !bundle.files.has(path))
    .map((path) => `${path}: not part of the build`);
  return [...wrong, ...extra].sort(byText);
}
