import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEGUN, ENDED } from '../../src/domain/trade/hsEditions';
import { buildReport } from '../lib/buildReport';
import { rawFolder } from '../lib/rawFolder';
import { RAW_DEFAULT } from '../lib/rawFolder';
import { readLall } from '../sources/products/lall';

/** Goes on after its panels of screens went to heading 8524 in the edition of 2022, for what little else stood under it. */
const EMPTIED = 'hs6 901380';

describe.runIf(existsSync(RAW_DEFAULT))('codes that editions of the Harmonized System split', () => {
  const { lines } = readLall(rawFolder(RAW_DEFAULT, []), buildReport());
  const editionsOf = (code: string): number[] => [...(lines.get(code.slice(4))?.keys() ?? [])];
  const all = [...new Set([...lines.values()].flatMap((editions) => [...editions.keys()]))].sort();
  /** Editions that have the code while the one before them has not. */
  const startsOf = (code: string): number[] =>
    all.filter((edition, at) => {
      const own = editionsOf(code);
      return at > 0 && own.includes(edition) && !own.includes(all[at - 1] ?? NaN);
    });

  it.each([...ENDED].filter((code) => code !== EMPTIED))('%s has ended', (code) => {
    expect(editionsOf(code)).not.toHaveLength(0);
    expect(editionsOf(code)).not.toContain(all.at(-1));
  });

  it('panels of screens have left a code that goes on', () => {
    expect(editionsOf(EMPTIED)).toContain(all.at(-1));
    expect(startsOf('hs6 852491')).toContain(all.at(-1));
  });

  it.each(Object.entries(BEGUN))('%s began after %j', (code, before) => {
    const start = startsOf(code).at(-1);
    expect(start).toBeDefined();
    for (const former of before)
      expect(editionsOf(former).some((edition) => edition < (start ?? 0))).toBe(true);
  });
});
