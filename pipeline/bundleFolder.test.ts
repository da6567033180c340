import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences, writeBundle } from './bundleFolder';
import { tempFolder } from './testing/tempFiles';

const bundle = (version: string, atlas: string) => ({
  version,
  files: new Map([
    ['current.json', `{"version":"${version}"}\n`],
    [`${version}/atlas.json`, atlas],
    [`${version}/tables/trade.csv`, 'a\r\n'],
  ]),
});
const OLD = bundle('0123456789ab', '{"old":1}\n');
const NEW = bundle('ba9876543210', '{"new":1}\n');

describe('the folder of the bundle', () => {
  it('holds the new version alone, and leaves alone what is not a version', () => {
    const out = tempFolder({ 'notes/read.me': 'kept' });
    writeBundle(OLD, out);
    writeBundle(NEW, out);
    expect(existsSync(join(out, OLD.version))).toBe(false);
    expect(existsSync(join(out, 'notes/read.me'))).toBe(true);
    expect(readFileSync(join(out, 'current.json'), 'utf8')).toContain(NEW.version);
  });

  it('equals the build that wrote it', () => {
    const out = tempFolder({});
    writeBundle(NEW, out);
    expect(differences(NEW, out)).toEqual([]);
  });

  it('tells a changed byte, a missing file and a file too many', () => {
    const out = tempFolder({});
    writeBundle(NEW, out);
    writeFileSync(join(out, NEW.version, 'atlas.json'), '{"new":2}\n');
    writeFileSync(join(out, NEW.version, 'extra.json'), '');
    const more = { ...NEW, files: new Map([...NEW.files, [`${NEW.version}/manifest.json`, '{}']]) };
    expect(differences(more, out)).toEqual([
      'ba9876543210/atlas.json: differs',
      'ba9876543210/extra.json: not part of the build',
      'ba9876543210/manifest.json: missing',
    ]);
  });

  it('differs in every file when it does not exist', () => {
    expect(differences(NEW, '/nowhere/at-all')).toHaveLength(3);
  });
});
