import { describe, expect, it } from 'vitest';
import { buildReport } from '../lib/buildReport';
import { tempRaw } from '../testing/tempFiles';
import { readTrade } from './tradeReconciled';

const HEAD = 'iso3,year,partner,flow,value_usd,source,basis,series_break,note,n_alternatives\n';
const TOTALS =
  'iso3,year,flow,value_usd,source\nCHL,2022,export,98500000000,World Bank WDI TX.VAL.MRCH.CD.WT (WTO)\n';
const KNOWN = new Set(['comtrade-cipf', 'wb-wdi']);

const read = (rows: string, totals = TOTALS, head = HEAD) =>
  readTrade(
    tempRaw({ 'trade/_reconciled/bilateral.csv': head + rows, 'trade/_reconciled/world_totals.csv': totals }),
    buildReport(),
    KNOWN,
  );
const CHILE = 'CHL,2022,CHN,export,38900000000,comtrade-cipf,reporter,0,FOB,1\n';

describe('the reconciled trade file', () => {
  it('gives bilateral figures and world totals as points in whole dollars', () => {
    const points = read(CHILE);
    expect(points.map(({ partner, valueUsd, basis }) => [partner, valueUsd, basis])).toEqual([
      ['CHN', 38_900_000_000, 'reporter'],
      ['WLD', 98_500_000_000, 'reporter'],
    ]);
  });

  it('reads CRLF line ends and a byte order mark alike', () => {
    const crlf = `\uFEFF${HEAD}`.replaceAll('\n', '\r\n');
    expect(read(CHILE.replaceAll('\n', '\r\n'), TOTALS.replaceAll('\n', '\r\n'), crlf)).toEqual(read(CHILE));
  });

  it('marks a figure of crude oil alone as partial and cites the source it is from', () => {
    const note = '"PARTIAL: crude oil (HS 270900) only, lower bound"';
    const points = read(`VEN,2012,CHN,export,10500000000,comtrade-cipf crude oil only,mirror,0,${note},0\n`);
    expect(points.find(({ iso3 }) => iso3 === 'VEN')).toMatchObject({
      partial: true,
      source: 'comtrade-cipf',
      basis: 'mirror',
    });
  });

  it('stops at an unknown country, source or basis, with the line', () => {
    const bad =
      'XXX,2022,CHN,export,1,comtrade-cipf,reporter,0,,0\nCHL,2021,CHN,export,1,rumour,guess,0,,0\n';
    expect(() => read(CHILE + bad)).toThrow(/bilateral\.csv:3: column "iso3": "XXX"/);
    expect(() => read(CHILE + bad)).toThrow(/bilateral\.csv:4: column "source": "rumour" has no entry/);
    expect(() => read(CHILE + bad)).toThrow(/bilateral\.csv:4: column "basis": "guess" is not one of/);
  });

  it('stops at a value column in another unit', () => {
    expect(() => read(CHILE, TOTALS, HEAD.replace('value_usd', 'value_usd_thousand'))).toThrow(
      /bilateral\.csv: expected column "value_usd", found .*"value_usd_thousand"/,
    );
  });

  it('stops at two values for one cell', () => {
    expect(() => read(CHILE + CHILE)).toThrow('two values for CHL CHN export 2022');
  });

  it('stops at a ragged row', () => {
    expect(() => read(`${CHILE}CHL,2021,CHN\n`)).toThrow(
      /bilateral\.csv:3: the row has 3 cells, the header has 10/,
    );
  });
});
