import { describe, expect, it } from 'vitest';
import { buildReport } from '../lib/buildReport';
import { tempRaw } from '../testing/tempFiles';
import { readPrices } from './prices';

const MONTHLY = 'wb-pink-sheet/monthly_selected.csv';
const YEARLY = 'usgs-lithium/usgs_mcs_battery_carbonate_price.csv';
const SHEET = `month,"Crude oil, average",Soybeans,"Iron ore, cfr spot",Copper,"Shrimps, Mexican"
unit,($/bbl),($/mt),($/dmtu),($/mt),($/kg)
1999-12,24,190,29,1700,12
2000-01,25.22,199.8,28.79,1843.9,13
2000-02,27.63,203.3,28.79,1800.8,
`;
const LITHIUM = `year,usd_per_tonne,estimate,edition,source_url
2015,6500,no,MCS 2019,https://example.org/a
2014,6690,no,MCS 2019,https://example.org/a
2016,8650,yes,MCS 2019,https://example.org/a
`;
const read = (sheet = SHEET, lithium = LITHIUM) => {
  const report = buildReport();
  return { prices: readPrices(tempRaw({ [MONTHLY]: sheet, [YEARLY]: lithium }), report), report };
};
const readOnly = (sheet?: string, lithium?: string) => () => read(sheet, lithium).prices;

describe('world prices', () => {
  it('start in 2000, in the publisher’s unit, the commodities of the price bench first', () => {
    const { prices, report } = read();
    expect(prices.map(({ id }) => id)).toEqual([
      'soybeans', 'copper', 'iron-ore', 'crude', 'lithium', 'shrimps-mexico',
    ]); // prettier-ignore
    expect(prices[3]).toEqual({
      id: 'crude',
      source: 'wb-pink-sheet',
      seriesName: 'Crude oil, average',
      unit: '$/bbl',
      step: 'month',
      first: '2000-01',
      prices: [25.22, 27.63],
      estimates: [],
    });
    expect(report.content().files[0]?.setAside).toEqual([
      { reason: 'row of units', rows: 1 },
      { reason: 'before 2000', rows: 1 },
    ]);
  });
  it('keep a month without a price as missing', () => {
    expect(read().prices.at(-1)?.prices).toEqual([13, null]);
  });
  it('of lithium are by year, with the estimate marked', () => {
    expect(read().prices[4]).toMatchObject({
      step: 'year',
      first: '2014',
      prices: [6690, 6500, 8650],
      estimates: ['2016'],
      unit: '$/mt',
    });
  });
  it('stop the build in another unit', () => {
    expect(readOnly(SHEET.replace('($/dmtu)', '($/mt)'))).toThrow(
      /:2: column "Iron ore, cfr spot": expected the unit \(\$\/dmtu\), found "\(\$\/mt\)"/,
    );
  });
  it('stop the build without units, for an unknown series, or without one of the bench', () => {
    expect(readOnly(SHEET.replace(/^unit.*\n/m, ''))).toThrow('the second row holds no units');
    expect(readOnly(SHEET.replaceAll('Copper', 'Coppper'))).toThrow('no unit is known for "Coppper"');
    expect(readOnly(SHEET.replaceAll('Copper', 'Lead'))).toThrow('no prices of copper');
  });
  it('stop the build at a hole, and at a price that is not above zero', () => {
    expect(readOnly(SHEET.replace('2000-02', '2000-03'))).toThrow('expected 2000-02, found 2000-03');
    expect(readOnly(SHEET.replace('27.63', '0'))).toThrow('a price that is not above zero');
    expect(readOnly(SHEET, LITHIUM.replace('2016', '2018'))).toThrow('repeated or missing around 2018');
  });
});
