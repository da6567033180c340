import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tempFile } from '../testing/tempFiles';
import { readCsv } from './csv';

const PLAIN = 'iso3,year,value_usd\nCHL,2022,38.9\nPER,2022,21\n';

describe('reading a CSV', () => {
  it('gives the header and each row with its line', () => {
    const { header, rows } = readCsv(tempFile(PLAIN));
    expect(header).toEqual(['iso3', 'year', 'value_usd']);
    expect(rows).toEqual([
      { line: 2, cells: { iso3: 'CHL', year: '2022', value_usd: '38.9' } },
      { line: 3, cells: { iso3: 'PER', year: '2022', value_usd: '21' } },
    ]);
  });

  it('reads CRLF line ends and a byte order mark alike', () => {
    const plain = readCsv(tempFile(PLAIN));
    for (const text of [
      PLAIN.replaceAll('\n', '\r\n'),
      `\uFEFF${PLAIN}`,
      `\uFEFF${PLAIN.replaceAll('\n', '\r\n')}`,
    ]) {
      const { header, rows } = readCsv(tempFile(text));
      expect({ header, rows }).toEqual({ header: plain.header, rows: plain.rows });
    }
  });

  it('reads ISO 8859-1 where it is told to, and stops at it where it is not', () => {
    const file = tempFile('');
    writeFileSync(file, Buffer.from('partner\nCuraçao\n', 'latin1'));
    expect(readCsv(file, 'latin1').rows[0]?.cells['partner']).toBe('Curaçao');
    expect(() => readCsv(file)).toThrow(/:2: the text is not UTF-8/);
  });

  it('keeps line numbers right after a cell with a line break and a blank line', () => {
    const { rows } = readCsv(tempFile('id,note\n1,"two\nlines"\n\n2,one\n'));
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(rows[0]?.cells['note']).toBe('two\nlines');
  });

  it('reports every ragged row with file and line', () => {
    const file = tempFile('a,b\n1,2\n1\n1,2\n1,2,3\n');
    expect(() => readCsv(file)).toThrow(`${file}:3: the row has 1 cells, the header has 2`);
    expect(() => readCsv(file)).toThrow(`${file}:5: the row has 3 cells, the header has 2`);
  });

  it('says so when the file is empty, missing, or repeats a column', () => {
    expect(() => readCsv(tempFile(''))).toThrow('the file is empty');
    expect(() => readCsv('/nowhere/at-all.csv')).toThrow('/nowhere/at-all.csv: the file is missing');
    expect(() => readCsv(tempFile('a,b,a\n1,2,3\n'))).toThrow('the header repeats "a"');
  });

  it('refuses bytes that are not UTF-8 and names the line', () => {
    const file = tempFile('');
    writeFileSync(file, Buffer.from('id,note\n1,año\n2,añejo\n', 'latin1'));
    expect(() => readCsv(file)).toThrow(`${file}:2: the text is not UTF-8`);
    writeFileSync(file, 'id,note\n1,año\n');
    expect(readCsv(file).rows[0]?.cells['note']).toBe('año');
  });

  it('names the file when a quote is never closed', () => {
    const file = tempFile('a,b\n1,"2\n');
    expect(() => readCsv(file)).toThrow(`${file}: not a readable CSV`);
  });
});
