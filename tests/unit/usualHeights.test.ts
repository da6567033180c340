// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as USUAL_HEIGHTS from '../../src/ui/usualHeights';

const root = join(import.meta.dirname, '..', '..', 'src');
const sources = ['app', 'features'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') })),
);

/** A height typed where a part is awaited, or given a name there. */
const OWN_HEIGHT = /<(FromFile|WhenNear)\b[^<]*?\bheight=\{[^}]*\d{2}|\bconst \w*HEIGHTS?\b/;

it('is where every height of a part that is awaited stands', () => {
  expect(sources.filter(({ text }) => OWN_HEIGHT.test(text)).map(({ path }) => path)).toEqual([]);
});

it('has no height that no part asks for', () => {
  const used = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/USUAL_HEIGHTS\.(\w+)/g)].map(([, part]) => part)),
  );
  expect(Object.keys(USUAL_HEIGHTS).filter((part) => !used.has(part))).toEqual([]);
});
