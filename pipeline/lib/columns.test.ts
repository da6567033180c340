import { describe, expect, it } from 'vitest';
import { tempFile } from '../testing/tempFiles';
import { readRows, type RowReader } from './columns';
import { readCsv } from './csv';
import { DataError } from './dataError';

const COLUMNS = ['iso3', 'year', 'flow', 'value_usd', 'date'];
const read = (row: RowReader) => ({
  iso3: row.iso3('iso3'),
  year: row.year('year'),
  flow: row.oneOf('flow', ['export', 'import']),
  valueUsd: row.numberOrNull('value_usd'),
  date: row.date('date'),
});
const rowsOf = (text: string) => readRows(readCsv(tempFile(text)), COLUMNS, read);
const HEAD = 'iso3,year,flow,value_usd,date\n';

function problemsOf(text: string) {
  try {
    rowsOf(text);
  } catch (error) {
    if (error instanceof DataError)
      return error.problems.map(({ line, column, reason }) => `${line} ${column} ${reason}`);
    throw error;
  }
  return [];
}

describe('reading typed columns', () => {
  it('gives typed values and keeps an empty number apart from zero', () => {
    expect(rowsOf(`${HEAD}CHL,2022,export,,2022-05\nCHL,2023,import,0,2023\n`)).toEqual([
      { iso3: 'CHL', year: 2022, flow: 'export', valueUsd: null, date: '2022-05' },
      { iso3: 'CHL', year: 2023, flow: 'import', valueUsd: 0, date: '2023' },
    ]);
  });

  it('does not read a file whose value column has another unit', () => {
    const text = 'iso3,year,flow,value_usd_thousand,date\nCHL,2022,export,1,2022\n';
    expect(() => rowsOf(text)).toThrow(/expected column "value_usd", found ".*"value_usd_thousand"/);
  });

  it('reports all bad cells of all rows at once', () => {
    expect(
      problemsOf(`${HEAD}XYZ,2022,export,1,2022\nCHL,22,sideways,12 bn,2022-13\nCHL,2022,import,3,2022\n`),
    ).toEqual([
      '2 iso3 "XYZ" is not the ISO 3166-1 alpha-3 code of a country of the atlas',
      '3 year "22" is not a year',
      '3 flow "sideways" is not one of export, import',
      '3 value_usd "12 bn" is not a number',
      '3 date "2022-13" is not an ISO date (year, year-month or year-month-day)',
    ]);
  });

  it('takes no decimal comma and no infinity for a number', () => {
    expect(problemsOf(`${HEAD}CHL,2022,export,"1,5",2022\n`)).toEqual(['2 value_usd "1,5" is not a number']);
    expect(problemsOf(`${HEAD}CHL,2022,export,Infinity,2022\n`)).toEqual([
      '2 value_usd "Infinity" is not a number',
    ]);
  });
});
