import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, removeStamp, writeStamp } from './buildStamp';

const root = mkdtempSync(join(tmpdir(), 'vaiven-stamp-'));
const PLACE = { base: '/', url: null };

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  put('src/app/main.tsx', 'one');
  put('data/evidence/evidence.csv', 'one');
  put('dist/index.html', '<h1>Region</h1>');
  writeStamp(root, PLACE);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('whether the site has to be built', () => {
  it('not after a whole build', () => expect(isBuilt(root, PLACE)).toBe(true));

  it.each(['src/app/main.tsx', 'src/new.ts', 'data/evidence/evidence.csv'])('when %s changes', (path) => {
    put(path, 'two');
    expect(isBuilt(root, PLACE)).toBe(false);
  });

  it('when a source is gone or the site is', () => {
    rmSync(join(root, 'src/app/main.tsx'));
    expect(isBuilt(root, PLACE)).toBe(false);
    put('src/app/main.tsx', 'one');
    expect(isBuilt(root, PLACE)).toBe(true);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(isBuilt(root, PLACE)).toBe(false);
  });

  it('when it was built for another path or address', () => {
    expect(isBuilt(root, { base: '/x/', url: null })).toBe(false);
    expect(isBuilt(root, { base: '/', url: 'https://example.org' })).toBe(false);
  });

  it('when a later build broke off, before or while it wrote the pages', () => {
    put('dist/index.html', '<!--app-->');
    expect(isBuilt(root, PLACE)).toBe(false);
    put('dist/index.html', '<h1>Region</h1>');
    removeStamp(root);
    expect(isBuilt(root, PLACE)).toBe(false);
  });
});
