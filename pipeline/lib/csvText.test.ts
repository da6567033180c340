import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from './csvText';

it('writes RFC 4180 text that reads back to the same cells', () => {
  const cell = fc.string().filter((text) => !/^\s*$/.test(text) || text === '');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = csvText(['a', 'b'], rows);
      expect(parse(text, { record_delimiter: '\r\n' })).toEqual([['a', 'b'], ...rows]);
    }),
  );
});

it('writes nothing for an absent value, zero for zero, and yes or no', () => {
  expect(csvText(['a', 'b', 'c', 'd'], [[null, 0, true, false]])).toBe('a,b,c,d\r\n,0,yes,no\r\n');
});
