import { describe, expect, it } from 'vitest';
import { buildReport } from '../../lib/buildReport';
import { tempRaw } from '../../testing/tempFiles';
import type { Candidate } from '../../trade/candidate';
import { readAtlasG20 } from './atlasG20';
import { readBaci } from './baci';
import { readChinaCustoms } from './chinaCustoms';
import { readComtradeCipf } from './comtradeCipf';
import { readComtradeCostaRica } from './comtradeCostaRica';
import { readVenezuelaCrudeOil } from './comtradeCrudeOil';
import { readComtradeLatam10 } from './comtradeLatam10';
import { readOecdBtige } from './oecdBtige';
import { readTradestatistics } from './tradestatistics';
import { readUsCensus } from './usCensus';

type Adapter = typeof readBaci;

const rawOf = (files: Record<string, string>) =>
  tempRaw(Object.fromEntries(Object.entries(files).map(([name, text]) => [`trade/${name}`, text])));
const read = (adapter: Adapter, files: Record<string, string>): Candidate[] =>
  adapter(rawOf(files), buildReport());
const brief = ({ iso3, year, partner, flow, valueUsd, basis, rawLine }: Candidate) =>
  `${iso3} ${year} ${partner} ${flow} ${valueUsd} ${basis} :${rawLine}`;

describe('the UN Comtrade extract', () => {
  const FILE = 'comtrade-cipf/bilateral_totals.csv';
  const HEAD = 'iso3,year,partner,flow,value_usd,reporting_side,valuation,sheet\n';
  const own = 'CHL,2022,CHN,export,38900000000.4,reporter,FOB,a\n';
  const cipf = (rows: string, head = HEAD) => read(readComtradeCipf, { [FILE]: head + rows });

  it('gives own reports and partner reports, in whole dollars, with file and line', () => {
    const mirrored = 'BRA,2022,CHN,export,91000000000,mirror,"partner-reported, CIF",b\n';
    const found = cipf(own + mirrored);
    expect(found.map(brief)).toEqual([
      'CHL 2022 CHN export 38900000000 reporter :2',
      'BRA 2022 CHN export 91000000000 mirror :3',
    ]);
    expect(found[1]).toMatchObject({ valuation: 'CIF', rawFile: `trade/${FILE}`, source: 'comtrade-cipf' });
  });

  it('reads CRLF line ends and a byte order mark alike', () => {
    expect(cipf(own.replaceAll('\n', '\r\n'), `\uFEFF${HEAD}`.replaceAll('\n', '\r\n'))).toEqual(cipf(own));
  });

  it('stops at a value column in another unit', () => {
    expect(() => cipf(own, HEAD.replace('value_usd', 'value_usd_thousand'))).toThrow(
      /expected column "value_usd", found .*"value_usd_thousand"/,
    );
  });

  it('stops at a missing column', () => {
    expect(() => cipf('CHL,2022,CHN,export,1,FOB,a\n', HEAD.replace('reporting_side,', ''))).toThrow(
      /expected column "reporting_side"/,
    );
  });

  it('stops at unknown countries and words and at values below zero, all with their line', () => {
    const bad = 'XXX,2022,CHN,export,1,reporter,FOB,a\nCHL,2021,CHN,export,-5,hearsay,ex works,a\n';
    expect(() => cipf(own + bad)).toThrow(/bilateral_totals\.csv:3: column "iso3": "XXX"/);
    expect(() => cipf(own + bad)).toThrow(/:4: column "value_usd": a value below zero/);
    expect(() => cipf(own + bad)).toThrow(/:4: column "reporting_side": "hearsay"/);
    expect(() => cipf(own + bad)).toThrow(/:4: column "valuation": "ex works"/);
  });

  it('stops at two values for one cell, even if they agree', () => {
    expect(() => cipf(own + own)).toThrow(/:3: two values for CHL CHN export 2022, the other in .*:2/);
  });

  it('stops at a ragged row', () => {
    expect(() => cipf(`${own}CHL,2021\n`)).toThrow(/:3: the row has 2 cells, the header has 8/);
  });
});

it('Venezuela’s crude oil is a part of the flow; other products and countries are left aside', () => {
  const head = 'iso3,year,partner,flow,hs6,value_usd,reporting_side\n';
  const rows =
    'VEN,2012,CHN,export,270900,10492472800,mirror\nVEN,2012,CHN,export,260111,5,mirror\n' +
    'COL,2012,CHN,export,270900,7,mirror\n';
  const found = read(readVenezuelaCrudeOil, { 'comtrade-cipf/products_hs6.csv': head + rows });
  expect(found.map(brief)).toEqual(['VEN 2012 CHN export 10492472800 mirror :2']);
  expect(found[0]?.part).toBe('crude-oil');
});

it('exports of ten countries are own reports of exports', () => {
  const file = 'comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv';
  expect(
    read(readComtradeLatam10, { [file]: 'exporter,importer,year,value_usd\nPER,USA,2010,6000\n' }).map(brief),
  ).toEqual(['PER 2010 USA export 6000 reporter :2']);
});

it('Costa Rica’s file gives figures with China and the United States, others are left aside', () => {
  const rows = 'CRI,2013,CHN,export,377803764,reporter\nCRI,2013,HKG,export,648030593,reporter\n';
  const files = {
    'comtrade-cri-partners/costa_rica_partner_totals.csv': `iso3,year,partner,flow,value_usd,reporting_side\n${rows}`,
  };
  expect(read(readComtradeCostaRica, files).map(brief)).toEqual([
    'CRI 2013 CHN export 377803764 reporter :2',
  ]);
});

describe('the OECD files', () => {
  const TOTALS = 'oecd-btige/btige_bilateral_totals_top10_BRA_MEX_ARG_CHL_COL.csv';
  const INDUSTRIES = 'oecd-btige/btige_exports_by_industry_LAC_subset.csv';
  const btige = (totals: string, industries: string) =>
    read(readOecdBtige, {
      [TOTALS]: `year,exporter,importer,value_usd_thousand\n${totals}`,
      [INDUSTRIES]: `year,exporter,importer,cpa_product,value_usd_thousand\n${industries}`,
    });

  it('turn thousands into dollars; partner exports are the mirror of imports; industries and others are left aside', () => {
    const totals = '2022,CHN,MEX,77534907.1\n2022,BRA,CHN,89719000\n2022,BRA,ARG,5\n';
    expect(btige(totals, '2022,BRA,CHN,CPA_2_1_A,4\n2022,PER,USA,_T,9180000.5\n').map(brief)).toEqual([
      'MEX 2022 CHN import 77534907100 mirror :2',
      'BRA 2022 CHN export 89719000000 reporter :3',
      'PER 2022 USA export 9180000500 reporter :3',
    ]);
  });

  it('may both hold a flow with one value, and stop when the values differ', () => {
    expect(btige('2022,BRA,USA,5\n', '2022,BRA,USA,_T,5\n').map(brief)).toEqual([
      'BRA 2022 USA export 5000 reporter :2',
    ]);
    expect(() => btige('2022,BRA,USA,5\n', '2022,BRA,USA,_T,6\n')).toThrow(
      /two values for BRA USA export 2022/,
    );
  });
});

it('BACI’s excerpts turn thousands into dollars, both ways of a flow', () => {
  const files = {
    'baci-china-exports-2000-2020/baci_china_exports_to_lac.csv':
      'year,exporter,importer,value_thousand_usd\n2000,CHN,ATG,1552.236\n',
    'baci-china-exports-2000-2020/baci_lac_exports_to_chn_usa_excerpt.csv':
      'year,exporter,importer,value_thousand_usd\n2014,VEN,USA,30781162.491\n',
    'baci-totals-excerpt/baci_bilateral_totals_excerpt_2021_2023.csv':
      'year,exporter,importer,value_usd_thousand\n2021,CHN,ARG,13217656.352\n',
  };
  expect(read(readBaci, files).map(brief)).toEqual([
    'ATG 2000 CHN import 1552236 reconciled :2',
    'VEN 2014 USA export 30781162491 reconciled :2',
    'ARG 2021 CHN import 13217656352 reconciled :2',
  ]);
});

it('of sections that are all zero in Open Trade Statistics no figure is made, and they are counted', () => {
  const rows = 'CUB,2013,USA,export,0\nCHL,2013,CHN,export,19000\n';
  const files = {
    'tradestatistics-sections-2013-2017/bilateral_totals.csv': `iso3,year,partner,flow,value_usd\n${rows}`,
  };
  expect(read(readTradestatistics, files).map(brief)).toEqual(['CHL 2013 CHN export 19000 reconciled :3']);
  const report = buildReport();
  readTradestatistics(rawOf(files), report);
  expect(report.content().files[0]?.setAside).toEqual([{ reason: 'all sections zero', rows: 1 }]);
});

it('the Atlas gives both flows of a row, of countries of the region', () => {
  const head = 'country_iso3_code,partner_iso3_code,year,export_value,import_value\n';
  const found = read(readAtlasG20, {
    'atlas-g20-china/balanca_g20_china_2000_2024.csv': `${head}DEU,CHN,2000,1,2\nARG,CHN,2000,770,775\n`,
  });
  expect(found.map(brief)).toEqual([
    'ARG 2000 CHN export 770 reconciled :3',
    'ARG 2000 CHN import 775 reconciled :3',
  ]);
});

describe('China Customs', () => {
  const HEAD =
    'year,iso3,china_exports_10k_rmb,china_imports_10k_rmb,china_exports_usd_million_at_7.1157,china_imports_usd_million_at_7.1157\n';
  const customs = (rows: string, head = HEAD) =>
    read(readChinaCustoms, { 'gacc-2024-by-country/gacc_2024_full_year_LAC.csv': head + rows });

  it('gives the country’s exports from China’s imports, of the RMB, so that small ones are not rounded away', () => {
    expect(customs('2024,CHL,14696916.0,29173718.0,20654.21,40999.08\n2024,GRD,19487,3,27.39,0.0\n').map(brief)).toEqual([
      'CHL 2024 CHN export 40999083716 mirror :2',
      'CHL 2024 CHN import 20654209705 mirror :2',
      'GRD 2024 CHN export 4216 mirror :3',
      'GRD 2024 CHN import 27385921 mirror :3',
    ]); // prettier-ignore
    expect(customs('2024,GRD,0,3,0.0,0.0\n').map(brief)).toEqual(['GRD 2024 CHN export 4216 mirror :2']);
  });

  it('leaves totals and partners beside the region out, and stops at any other code', () => {
    expect(customs('2024,WLD,2545453724,1839225534,3577235.86,2584742.94\n')).toEqual([]);
    expect(() => customs('2024,DMM,0,0,0,0\n')).toThrow(/:2: column "iso3": "DMM"/);
  });

  it('stops when the columns are at another rate', () => {
    expect(() => customs('2024,CHL,14696916,29173718,20654.21,39000\n')).toThrow(
      /:2: column "china_imports_usd_million_at_7\.1157": is not china_imports_10k_rmb at 7\.1157/,
    );
    expect(() => customs('2024,CHL,1,1,1,1\n', HEAD.replaceAll('7.1157', '7.2'))).toThrow(/expected column/);
  });
});

it('the US Census figure is the sum of a country’s headings, traced to the first of them', () => {
  const head = 'iso3,year,partner,flow,hs4,value_usd,basis\n';
  const rows =
    'MEX,2024,USA,export,0101,5,mirror\nMEX,2024,USA,export,0102,7,mirror\nPER,2024,USA,export,0101,1,mirror\n';
  const file = 'us-census-imports-2024/us_imports_from_lac_2024_hs4.csv';
  expect(read(readUsCensus, { [file]: head + rows }).map(brief)).toEqual([
    'MEX 2024 USA export 12 mirror :2',
    'PER 2024 USA export 1 mirror :4',
  ]);
});
