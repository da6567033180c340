import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/bundle/schemas/manifest';
import { tempRaw } from '../testing/tempFiles';

const SOURCE: Source = {
  id: 'wdi',
  title: 'Indicators',
  publisher: 'World Bank',
  url: 'https://data.example',
  licence: 'CC BY 4.0',
  vintage: '2026',
  accessed: '2026-11-23',
  redistribution: 'rows',
};

describe('the folder of raw files', () => {
  it('says which file is missing and where to get it', () => {
    expect(() => tempRaw({}, [SOURCE]).path('wdi', 'wdi/long.csv')).toThrow(
      /wdi\/long\.csv: the raw file is missing; get it from World Bank, https:\/\/data\.example/,
    );
  });

  it('remembers the files read once each, in order, with hash and size', () => {
    const raw = tempRaw({ 'b.csv': 'abc', 'a.csv': '' });
    raw.path('wdi', 'b.csv');
    raw.path('wdi', 'a.csv');
    raw.path('wdi', 'b.csv');
    expect(raw.read().map(({ file, bytes, sha256 }) => [file, bytes, sha256.slice(0, 8)])).toEqual([
      ['a.csv', 0, 'e3b0c442'],
      ['b.csv', 3, 'ba7816bf'],
    ]);
  });
});
