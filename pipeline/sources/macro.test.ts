import { describe, expect, it } from 'vitest';
import { buildReport } from '../lib/buildReport';
import { tempRaw } from '../testing/tempFiles';
import { readElectricity } from './percentSeries';
import { readWdi } from './wdi';

const LONG =
  'indicator,iso3,year,value\nNY.GDP.PCAP.CD,CHL,2024,16439.4\nNY.GDP.PCAP.CD,CHL,1999,5000\nNY.GDP.PCAP.CD,CHN,2024,13300\nXX.YY,CHL,2024,1\n';
const TITLES = 'indicator,title\nNY.GDP.PCAP.CD,GDP per capita (current US$)\n';

describe('World Development Indicators', () => {
  it('keep the series of the atlas and count what is set aside', () => {
    const report = buildReport();
    const points = readWdi(
      tempRaw({ 'wb-wdi/wdi_lac_long.csv': LONG, 'wb-wdi/indicators.csv': TITLES }),
      report,
    );
    expect(points).toEqual([
      {
        iso3: 'CHL',
        year: 2024,
        indicator: 'gdp-per-capita',
        value: 16439.4,
        unit: 'US$',
        source: 'wb-wdi',
        series: 'NY.GDP.PCAP.CD',
      },
    ]);
    expect(report.content().files.at(-1)?.setAside).toEqual([
      { reason: 'series not in the macro table', rows: 1 },
      { reason: 'not a country of the atlas', rows: 1 },
      { reason: 'before 2000', rows: 1 },
    ]);
  });

  it('stop at a row without a country', () => {
    const long = LONG.replace('CHN,2024', ',2024');
    const raw = tempRaw({ 'wb-wdi/wdi_lac_long.csv': long, 'wb-wdi/indicators.csv': TITLES });
    expect(() => readWdi(raw, buildReport())).toThrow(/:4: column "iso3": "" is not the ISO 3166-1/);
  });

  it('stop when a series comes in another unit', () => {
    const titles = TITLES.replace('current US$', 'constant 2015 US$');
    const raw = tempRaw({ 'wb-wdi/wdi_lac_long.csv': LONG, 'wb-wdi/indicators.csv': titles });
    expect(() => readWdi(raw, buildReport())).toThrow(
      'expected "current US$" in the title of NY.GDP.PCAP.CD',
    );
  });
});

describe('the share of electricity from renewables', () => {
  const file = 'owid-electricity/share_electricity_renewables_lac.csv';

  it('is not read from a column in another unit, nor above 100 percent', () => {
    const read = (text: string) => readElectricity(tempRaw({ [file]: text }), buildReport());
    expect(() => read('entity,code,year,renewables_twh\nChile,CHL,2024,50\n')).toThrow(
      'expected column "renewables_pct_electricity"',
    );
    expect(() => read('entity,code,year,renewables_pct_electricity\nChile,CHL,2024,169\n')).toThrow(
      '169 is not a percentage',
    );
  });
});
