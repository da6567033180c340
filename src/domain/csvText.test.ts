import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from './csvText';

it('ends every line with CRLF and quotes only what needs it', () => {
  expect(
    csvText(
      ['Year', 'China, %'],
      [
        [2024, 38.5],
        ['say "no"', null],
      ],
    ),
  ).toBe('Year,"China, %"\r\n2024,38.5\r\n"say ""no""",\r\n');
});

it('is read back as it was written, whatever the texts hold', () => {
  // An empty text and nothing are the same in such a file.
  const cell = fc.oneof(
    fc.string({ minLength: 1, unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'ñ', '–') }),
    fc.integer(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(csvText(['one', 'two', 'three'], rows), { relax_column_count: false });
      expect(read).toEqual([
        ['one', 'two', 'three'],
        ...rows.map((row) => row.map((one) => (one === null ? '' : String(one)))),
      ]);
    }),
  );
});

it('writes nothing for an absent value, zero for zero, and yes or no', () => {
  expect(csvText(['a', 'b', 'c', 'd'], [[null, 0, true, false]])).toBe('a,b,c,d\r\n,0,yes,no\r\n');
});
