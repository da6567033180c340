import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { atlasSchema, type Atlas } from '../../src/bundle/schemas/atlas';

const data = join(import.meta.dirname, '../../public/data');

export const dataVersion = (): string =>
  (JSON.parse(readFileSync(join(data, 'current.json'), 'utf8')) as { version: string }).version;

export const readAtlas = (): Atlas =>
  v.parse(atlasSchema, JSON.parse(readFileSync(join(data, dataVersion(), 'atlas.json'), 'utf8')));
