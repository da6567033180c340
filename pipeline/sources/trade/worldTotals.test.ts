import { describe, expect, it } from 'vitest';
import { buildReport } from '../../lib/buildReport';
import { tempRaw } from '../../testing/tempFiles';
import { readWorldTotals } from './worldTotals';

const TITLES =
  'indicator,title\nTX.VAL.MRCH.CD.WT,Merchandise exports (current US$)\n' +
  'TM.VAL.MRCH.CD.WT,Merchandise imports (current US$)\nSP.POP.TOTL,"Population, total"\n';
const CHILE = 'TX.VAL.MRCH.CD.WT,CHL,2022,97491000000\nTM.VAL.MRCH.CD.WT,CHL,2022,104407000000.4\n';

function read(rows: string, titles = TITLES) {
  const report = buildReport();
  const raw = tempRaw({
    'wb-wdi/wdi_lac_long.csv': `indicator,iso3,year,value\n${rows}`,
    'wb-wdi/indicators.csv': titles,
  });
  return { points: readWorldTotals(raw, report), report };
}

describe('goods trade with the world', () => {
  it('is the merchandise series of the World Bank, with file and line; all else is counted', () => {
    const others = 'SP.POP.TOTL,CHL,2022,1\nTX.VAL.MRCH.CD.WT,LCN,2022,2\nTX.VAL.MRCH.CD.WT,CHL,1999,3\n';
    const { points, report } = read(others + CHILE);
    expect(points).toMatchObject([
      { iso3: 'CHL', year: 2022, partner: 'WLD', flow: 'export', valueUsd: 97_491_000_000, rawLine: 5 },
      { flow: 'import', valueUsd: 104_407_000_000, source: 'wb-wdi', rawFile: 'wb-wdi/wdi_lac_long.csv' },
    ]);
    expect(report.content().files.at(-1)).toMatchObject({ rowsIn: 5, kept: 2 });
    expect(
      report
        .content()
        .files.at(-1)
        ?.setAside.map(({ rows }) => rows),
    ).toEqual([1, 1, 1]);
  });

  it('stops at two values for one total, at unknown countries and at another unit', () => {
    expect(() => read(CHILE + CHILE)).toThrow(/:4: two values for CHL export 2022/);
    expect(() => read(CHILE.replaceAll('CHL', 'XXX'))).toThrow(/:2: column "iso3": "XXX"/);
    expect(() => read(CHILE, TITLES.replace('exports (current', 'exports (constant'))).toThrow(
      /expected "current US\$" in the title of TX\.VAL\.MRCH\.CD\.WT/,
    );
  });
});
