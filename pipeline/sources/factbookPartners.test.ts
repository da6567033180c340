import { describe, expect, it } from 'vitest';
import { asIso3 } from '../../src/domain/iso3';
import { placeAmong } from '../../src/domain/trade/places';
import { buildReport } from '../lib/buildReport';
import { rawFolder } from '../lib/rawFolder';
import { RAW_DEFAULT } from '../lib/rawFolder';
import { tempFile, tempRaw } from '../testing/tempFiles';
import { readFactbookPartners } from './factbookPartners';
import { parsePartners } from './factbookPartnersText';

const FILE = 'trade/cia-factbook-partners/factbook_trade_partners_and_commodities.csv';
const NAMES = new URL('../../data/trade/partner_names.json', import.meta.url).pathname;
const names = { China: 'CHN', US: 'USA', USA: 'USA', 'Bahamas, The': 'BHS', 'Antigua & Barbuda': 'ATG' };
const parse = (text: string) => parsePartners(text, { year: 2019, self: 'CHL', names });

describe('a text of partners', () => {
  it('is read with commas inside names, character references and missing blanks, largest first', () => {
    expect(parse('US 5.5%,Bahamas, The 12%, Antigua &amp; Barbuda 5.5%&nbsp; (2019)')).toEqual({
      partners: [
        ['BHS', 12],
        ['USA', 5.5],
        ['ATG', 5.5],
      ],
    });
  });

  it.each([
    ['China 38%', 'names with shares and a year'],
    ['NA (2019)', 'names with shares and a year'],
    ['China 38% (2018)', '2019 is expected'],
    ['China 38%, and US % (2019)', 'is not a name with a share'],
    ['Chinaa 38% (2019)', '"Chinaa" has no code'],
    ['constructor 38% (2019)', '"constructor" has no code'],
    ['China 38%, US 40%, USA 20% (2019)', 'USA is named twice'],
    ['China 60%, US 40.5% (2019)', 'the shares are 100.5 in all'],
  ])('%s is refused', (text, reason) => {
    expect(parse(text)).toEqual({ problem: expect.stringContaining(reason) as string });
    expect(parse(text)).toEqual({ problem: expect.stringContaining(text) as string });
  });

  it('is refused when it names the country itself', () => {
    expect(parsePartners('China 9% (2019)', { year: 2019, self: 'CHN', names })).toHaveProperty('problem');
  });
});

describe('the file of partners', () => {
  const HEADER = 'iso3,field,info_year,text,snapshot_date,snapshot_commit';
  const read = (rows: string[], setAside: unknown[] = []) => {
    const report = buildReport();
    const curated = tempFile(JSON.stringify({ about: '', names, setAside }), 'names.json');
    const lists = readFactbookPartners(tempRaw({ [FILE]: [HEADER, ...rows].join('\n') }), report, curated);
    return { lists, files: report.content().files };
  };
  const row = (text: string, year = 2019) =>
    `CHL,Exports - partners,${String(year)},"${text}",2024-01-01,abc`;

  it('gives one list a country, flow and year, and leaves the commodities', () => {
    const { lists, files } = read([
      row('China 38%, US 14% (2019)'),
      'CHL,Exports - commodities,2019,copper,,',
    ]);
    expect(lists).toEqual([
      {
        iso3: 'CHL',
        flow: 'export',
        year: 2019,
        partners: [
          ['CHN', 38],
          ['USA', 14],
        ],
      },
    ]);
    expect(files[0]).toMatchObject({ rowsIn: 2, kept: 1 });
  });

  it('stops at an unknown name with the line and the text', () => {
    expect(() => read([row('China 38% (2019)'), row('Elbonia 14% (2018)', 2018)])).toThrow(
      /commodities\.csv:3: column "text": "Elbonia" has no code.*Elbonia 14% \(2018\)/,
    );
  });

  it('stops at two lists for one flow and year', () => {
    expect(() => read([row('China 38% (2019)'), row('China 39% (2019)')])).toThrow(/two lists/);
  });

  it('sets a text aside for a curated reason, which must have a row', () => {
    const entry = { iso3: 'CHL', field: 'Exports - partners', year: 2019, reason: 'garbled' };
    const { lists, files } = read([row('?? (2019)')], [entry]);
    expect(lists).toEqual([]);
    expect(files[0]?.setAside).toEqual([{ reason: 'CHL Exports - partners 2019: garbled', rows: 1 }]);
    expect(() => read([row('China 38% (2019)')], [{ ...entry, year: 2018 }])).toThrow(/no row for CHL/);
  });

  it('is read whole, and says what the Factbook says', () => {
    const lists = readFactbookPartners(rawFolder(RAW_DEFAULT, []), buildReport(), NAMES);
    const of = (iso3: string, flow: string, year: number) =>
      lists.find((list) => list.iso3 === asIso3(iso3) && list.flow === flow && list.year === year)
        ?.partners ?? [];
    expect(lists.length).toBe(425);
    expect(of('BRA', 'export', 2023)[0]).toEqual(['CHN', 30]);
    expect(of('DMA', 'export', 2022)[0]).toEqual(['BHS', 12]);
    expect(placeAmong(of('PAN', 'export', 2014), 'CHN')).toBe(3);
    expect(placeAmong(of('MEX', 'export', 2019), 'CHN')).toBeNull();
  });
});
