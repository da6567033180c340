import { describe, expect, it } from 'vitest';
import { DASH } from '../../i18n/dash';
import { tableCsv } from './csv';

describe('a table file', () => {
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
