import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../src/bundle/schemas/atlas';

const data = join(import.meta.dirname, '../../public/data');

export const dataVersion = (): string =>
  (JSON.parse(readFileSync(join(data, 'current.json'), 'utf8')) as { version: string }).version;

export const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(join(data, dataVersion(), 'atlas.json'), 'utf8')) as Atlas;
