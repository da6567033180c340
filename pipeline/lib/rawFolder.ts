import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/bundle/schemas/manifest';
import { fileError } from './dataError';

/** Where the raw files are unless `--raw` says otherwise, seen from the repository. */
export const RAW_DEFAULT = '../shared/data';

export type RawFile = { source: string; file: string; sha256: string; bytes: number };

/** The folder of raw files. Remembers which were read, with their hash, for the manifest. */
export type RawFolder = {
  /** The path of a raw file of a source; throws a `DataError` that says where to get it when it is not there. */
  path(source: string, file: string): string;
  read(): RawFile[];
};

export function rawFolder(root: string, sources: readonly Source[]): RawFolder {
  const read = new Map<string, RawFile>();
  return {
    path(source, file) {
      const path = join(root, file);
      if (!existsSync(path)) {
        const from = sources.find(({ id }) => id === source);
        throw fileError(
          path,
          `the raw file is missing; get it from ${from ? `${from.publisher}, ${from.url}` : source}`,
        );
      }
      const bytes = readFileSync(path);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      read.set(`${source} ${file}`, { source, file, sha256, bytes: bytes.length });
      return path;
    },
    read: () => [...read.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file),
  };
}
