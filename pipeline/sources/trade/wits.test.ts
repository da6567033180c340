import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../src/domain/iso3';
import { buildReport } from '../../lib/buildReport';
import { tempRaw } from '../../testing/tempFiles';
import { readWits } from './wits';

const YEARS = Array.from({ length: 32 }, (_, at) => 2019 - at);
const HEAD = `Reporter,Partner,Product categories,Indicator Type,Indicator,${YEARS.join(',')}\n`;
const line = (partner: string, indicator: string, values: Readonly<Record<number, string>>) =>
  `Chile,${partner},All Products,Export,${indicator},${YEARS.map((year) => values[year] ?? '').join(',')}\n`;
const EXPORTS = 'Trade (US$ Mil)-Top 5 Export Partner';
const china = line('China', EXPORTS, { 2019: '      22538.27', 1999: '359.08' });

/** The files of all countries, empty but one's. */
const read = (rows: string, of = 'CHL') =>
  readWits(
    tempRaw(
      Object.fromEntries(
        COUNTRY_CODES.map((iso3) => [
          `trade/wits-trade-summary/${iso3}.csv`,
          HEAD + ((iso3 as string) === of ? rows : ''),
        ]),
      ),
    ),
    buildReport(),
  );

describe('the World Bank’s trade summary', () => {
  it('gives millions as dollars from 2000 on, an empty cell giving none', () => {
    expect(read(china)).toMatchObject([
      { iso3: 'CHL', year: 2019, partner: 'CHN', flow: 'export', valueUsd: 22_538_270_000, rawLine: 2 },
    ]);
  });

  it('values imports with freight, Brazil’s without, and exports always without', () => {
    const imports = line('China', 'Trade (US$ Mil)-Top 5 Import Partner', { 2012: '34251.27' });
    const valuations = (of: string) =>
      read(china + imports, of).map(({ flow, valuation }) => `${flow} ${valuation}`);
    expect(valuations('CHL')).toEqual(['export FOB', 'import CIF']);
    expect(valuations('BRA')).toEqual(['export FOB', 'import FOB']);
  });

  it('takes neither shares nor other partners for values', () => {
    const shares = line('China', 'Partner share(%)-Top 5 Export Partner', { 2019: '32.1' });
    const world = line('Japan', EXPORTS, { 2019: '6000' });
    expect(read(shares + world + china)).toHaveLength(1);
  });

  it('stops at an indicator in another unit', () => {
    const thousands = line('China', 'Trade (US$ Thousand)-Top 5 Export Partner', { 2019: '1' });
    expect(() => read(thousands)).toThrow(/CHL\.csv:2: column "Indicator": "Trade \(US\$ Thousand\)/);
  });

  it('stops at rows of another country in the file', () => {
    expect(() => read(china + china.replace('Chile', 'Peru'))).toThrow(/:3: column "Reporter": "Peru"/);
  });

  it('stops at two rows for one flow', () => {
    expect(() => read(china + china)).toThrow(/two values for CHL CHN export 2019/);
  });
});
