import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from './hashOf';
import type { Place } from './pageHead';

/** What the built site is made of. */
const INPUTS = [
  'src',
  'public',
  'data',
  'scripts',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];
const STAMP = '.cache/site/built.json';
const FIRST_PAGE = 'dist/index.html';

/** The first page is in it, since a build that broke off after bundling leaves an empty one in its place. */
function stampOf(root: string, { base, url }: Place): string {
  return JSON.stringify({ base, url, inputs: hashOf(root, INPUTS), page: hashOf(root, [FIRST_PAGE]) });
}

/** Says that a whole build is done; the last thing it does. */
export function writeStamp(root: string, place: Place): void {
  mkdirSync(dirname(join(root, STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), stampOf(root, place));
}

/** Takes the word back; the first thing that the writing of pages does. */
export const removeStamp = (root: string): void => rmSync(join(root, STAMP), { force: true });

/** Whether `dist` holds a whole build of the present sources for this place. */
export function isBuilt(root: string, place: Place): boolean {
  const stamp = join(root, STAMP);
  return (
    existsSync(stamp) &&
    existsSync(join(root, FIRST_PAGE)) &&
    readFileSync(stamp, 'utf8') === stampOf(root, place)
  );
}
