import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A SHA-256 over names and bytes of the files below `root` given, and of everything below the folders given. */
export function hashOf(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const file = join(root, path);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) add(`${path}/${name}`);
      return;
    }
    hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  };
  paths.forEach(add);
  return hash.digest('hex');
}
