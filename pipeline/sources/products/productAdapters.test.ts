import { describe, expect, it } from 'vitest';
import { buildReport } from '../../lib/buildReport';
import { tempRaw } from '../../testing/tempFiles';
import { readBrazilChapters } from './chapterLists';
import { readCipfProducts } from './cipfProducts';
import { readComflow } from './comflow';
import { readLall } from './lall';
import { readMexicoElectronics } from './mexicoElectronics';
import { readSections } from './sections';

const csv = (header: string, ...rows: string[]) => [header, ...rows].join('\n');

describe('products of six digits', () => {
  const HEAD =
    'iso3,year,partner,flow,hs6,value_usd,share_of_bilateral_flow,rank_in_bilateral_flow,reporting_side,sheets';
  const SOY = 'BRA,2023,CHN,export,120190,40954089545.0,0.334344,1,mirror,Brazil_2.4_a;Brazil_2.5.1_b';
  const read = (...rows: string[]) =>
    readCipfProducts(tempRaw({ 'trade/comtrade-cipf/products_hs6.csv': csv(HEAD, ...rows) }), buildReport());

  it('are read in dollars with rank and sheets', () => {
    expect(read(SOY)).toEqual([
      {
        iso3: 'BRA',
        year: 2023,
        partner: 'CHN',
        flow: 'export',
        code: 'hs6 120190',
        valueUsd: 40_954_089_545,
        tonnes: null,
        basis: 'mirror',
        source: 'comtrade-cipf',
        ranked: { rank: 1, share: 0.334344 },
        sheets: ['Brazil_2.4_a', 'Brazil_2.5.1_b'],
      },
    ]);
  });

  it.each([
    [SOY.replace('120190', '1201'), /:2: column "hs6": "1201" is not a code of six digits/],
    [SOY.replace('BRA', 'ZZZ'), /:2: column "iso3": "ZZZ"/],
    [SOY.replace('CHN', 'JPN'), /:2: column "partner": "JPN" is not one of CHN, USA/],
    [SOY.replace('0.334344', '33.4'), /:2: column "share_of_bilateral_flow": 33.4 is not a fraction/],
    [SOY.replace('0.334344', ''), /:2: rank and share go together/],
    [SOY.replace('40954089545.0', '-1'), /:2: column "value_usd": a value below zero/],
    [SOY.replace('40954089545.0', '41 bn'), /:2: column "value_usd": "41 bn" is not a number/],
  ])('%s stops the build', (row, message) => {
    expect(() => read(row)).toThrow(message);
  });

  it('stop at two values for one product', () => {
    expect(() => read(SOY, SOY)).toThrow('two values for BRA CHN export 2023 hs6 120190 mirror');
  });
});

describe('the five largest chapters', () => {
  const HEAD = 'iso3,year,partner,flow,hs2,value_usd,rank,bilateral_total_usd,reporting_side';
  const ROWS = [
    'BRA,2003,CHN,export,12,300,1,1000,mirror (China)',
    'BRA,2003,CHN,export,26,200,2,1000,mirror (China)',
  ] as const;
  const read = (...rows: string[]) =>
    readBrazilChapters(
      tempRaw({ 'trade/comtrade-cipf/brazil_china_hs2_top5.csv': csv(HEAD, ...rows) }),
      buildReport(),
    );

  it('are a list with the total, largest first, whatever the order of rows', () => {
    expect(read(ROWS[1], ROWS[0])).toMatchObject([
      {
        iso3: 'BRA',
        year: 2003,
        totalUsd: 1000,
        basis: 'mirror',
        top: [{ code: 'hs2 12' }, { code: 'hs2 26' }],
      },
    ]);
  });

  it.each([
    ['a gap in the ranks', ROWS[1].replace(',2,1000', ',3,1000'), /ranks are not 1, 2, 3/],
    ['a larger value further down', ROWS[1].replace(',200,', ',400,'), /a lower rank has a larger value/],
    ['another total', ROWS[1].replace(',1000,', ',900,'), /different totals/],
  ])('%s stops the build', (_what, row, message) => {
    expect(() => read(ROWS[0], row)).toThrow(message);
  });

  it('stop when they sum to more than the flow', () => {
    expect(() => read(...ROWS.map((row) => row.replace(',1000,', ',400,')))).toThrow(
      /sum to 500, more than the total of 400/,
    );
  });
});

describe('commodities with their weight', () => {
  const read = (flows: object, unit = 'USD') => {
    const report = buildReport();
    const meta = {
      value_unit: unit,
      weight_unit: 'tonnes',
      commodities: [{ id: 'copper_ore', hs4: '2603' }],
    };
    const raw = tempRaw({
      'trade/baci-comflow-commodities/flows.json': JSON.stringify({ meta, flows }),
    });
    return { flows: readComflow(raw, report), files: report.content().files };
  };
  const chile = { e: 'CHL', i: 'CHN', v: 15_564, w: 8 };

  it('are kept where a country of the atlas trades with a partner, from either side', () => {
    const { flows, files } = read({
      copper_ore: { '2022': [chile, { e: 'USA', i: 'MEX', v: 5, w: 0 }, { e: 'AUS', i: 'CHN', v: 9, w: 1 }] },
    });
    expect(flows).toMatchObject([
      { iso3: 'CHL', partner: 'CHN', flow: 'export', code: 'hs4 2603', valueUsd: 15_564, tonnes: 8 },
      { iso3: 'MEX', partner: 'USA', flow: 'import', valueUsd: 5, tonnes: null },
    ]);
    expect(files[0]).toMatchObject({ rowsIn: 3, kept: 2, setAside: [{ rows: 1 }] });
  });

  it('stop at another unit, a negative value and a commodity without a heading', () => {
    expect(() => read({}, 'thousand USD')).toThrow(/value_unit/);
    expect(() => read({ copper_ore: { '2022': [{ ...chile, v: -1 }] } })).toThrow(
      /flows\.copper_ore\.2022\.0\.v/,
    );
    expect(() => read({ cobalt: { '2022': [chile] } })).toThrow(/"cobalt" has flows and no heading/);
  });
});

describe('Mexico’s electronics', () => {
  const read = (...rows: string[]) => {
    const report = buildReport();
    const text = csv('iso3,year,partner,flow,hs4,value_usd,reporting_side', ...rows);
    const raw = tempRaw({
      'trade/comtrade-hs85-world-2019-2024/mexico_hs4_ch85_by_partner.csv': text,
    });
    return { flows: readMexicoElectronics(raw, report), files: report.content().files };
  };

  it('are read by report; other partners are set aside and counted', () => {
    const { flows, files } = read(
      'MEX,2023,CHN,import,8517,9060000000,reporter',
      'MEX,2023,CHN,import,8517,8000000000,mirror (China)',
      'MEX,2023,KOR,import,8517,1,reporter',
    );
    expect(flows.map(({ code, basis }) => [code, basis])).toEqual([
      ['hs4 8517', 'reporter'],
      ['hs4 8517', 'mirror'],
    ]);
    expect(files[0]?.setAside).toEqual([{ reason: 'a partner that is not compared', rows: 1 }]);
  });

  it('stop at a heading of another chapter', () => {
    expect(() => read('MEX,2023,CHN,import,8703,1,reporter')).toThrow(
      /"8703" is not a heading of chapter 85/,
    );
  });
});

describe('sections', () => {
  const read = (...rows: string[]) => {
    const report = buildReport();
    const text = csv('iso3,year,partner,flow,section_code,value_usd', ...rows);
    const raw = tempRaw({ 'trade/tradestatistics-sections-2013-2017/sections_by_partner.csv': text });
    return { flows: readSections(raw, report), files: report.content().files };
  };

  it('leave the world and zeros out and count them', () => {
    const { flows, files } = read(
      'ARG,2013,CHN,export,02,4000',
      'ARG,2013,ALL,export,02,9000',
      'ARG,2013,CHN,export,19,0',
    );
    expect(flows).toMatchObject([{ code: 'section 02', valueUsd: 4000, basis: 'reconciled' }]);
    expect(files[0]).toMatchObject({ rowsIn: 3, kept: 1 });
  });

  it('stop at a section there is not', () => {
    expect(() => read('ARG,2013,CHN,export,23,1')).toThrow(/"23" is not a section from 01 to 22/);
  });
});

describe('Lall’s table', () => {
  it('stops at a class it does not know', () => {
    const raw = tempRaw({
      'trade/lall-classification/lall_hs6.csv': csv('hs_edition,hs6,lall_class', '2022,120190,farm goods'),
      'trade/lall-classification/lall_hs4.csv': csv('hs4,lall_class_most_hs6,share_of_hs6_lines'),
    });
    expect(() => readLall(raw, buildReport())).toThrow(/lall_hs6\.csv:2: column "lall_class": "farm goods"/);
  });
});
