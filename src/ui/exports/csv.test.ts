import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DASH } from '../../i18n/dash';
import { csvText, tableCsv } from './csv';

describe('a table file', () => {
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

  it('has the figures where the table has texts, and names sources by their ids', () => {
    const table = {
      columns: ['Year', 'China', 'Source'],
      rows: [{ head: '2024', cells: ['38 %', '2 reported'] }],
      csv: { columns: ['Year', 'China', 'China: source'], rows: [[2024, 38.24, 2]], sourceColumns: [2] },
    };
    expect(tableCsv(table, ['comtrade', 'baci'], null)).toBe(
      'Year,China,China: source\r\n2024,38.24,baci\r\n',
    );
  });

  it('has the texts where there are no figures apart from them, and nothing for a dash', () => {
    const table = { columns: ['Year', 'Class'], rows: [{ head: '2024', cells: [DASH] }] };
    expect(tableCsv(table, [], null)).toBe('Year,Class\r\n2024,\r\n');
  });

  it('carries the note of the reader’s own weights in every row', () => {
    const table = {
      columns: ['Year', 'x'],
      rows: [
        { head: '2023', cells: ['1'] },
        { head: '2024', cells: ['2'] },
      ],
    };
    const lines = tableCsv(table, [], { column: 'Note', text: 'Own weights' }).split('\r\n');
    expect(lines).toEqual(['Year,x,Note', '2023,1,Own weights', '2024,2,Own weights', '']);
  });
});
