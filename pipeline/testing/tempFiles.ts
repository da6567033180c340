import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Source } from '../../src/bundle/schemas/manifest';
import { rawFolder, type RawFolder } from '../lib/rawFolder';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes the files into a new temporary folder, which the end of the test removes, and gives its path. */
export function tempFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vaiven-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export const tempFile = (text: string, name = 'table.csv'): string =>
  join(tempFolder({ [name]: text }), name);

export const tempRaw = (files: Record<string, string>, sources: readonly Source[] = []): RawFolder =>
  rawFolder(tempFolder(files), sources);
