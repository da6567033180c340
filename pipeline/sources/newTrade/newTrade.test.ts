import { describe, expect, it } from 'vitest';
import { buildReport } from '../../lib/buildReport';
import { tempRaw } from '../../testing/tempFiles';
import { readNewTrade } from './newTradeCells';
import { readSolar } from './solarExports';
import { sumOfCode, type PartnerRow } from './sumOfCode';

const row = (partner: string, valueUsd: number): PartnerRow => ({
  reporter: 'BRA',
  year: 2024,
  code: '870380',
  partner,
  valueUsd,
  kilograms: null,
});

describe('a partner’s part of a code', () => {
  it('is its own row, or zero where the others make up the whole', () => {
    expect(sumOfCode([row('W00', 100), row('CHN', 60), row('USA', 40)], 'CHN')?.fromPartnerUsd).toBe(60);
    expect(sumOfCode([row('W00', 100), row('DEU', 60), row('USA', 40)], 'CHN')?.fromPartnerUsd).toBe(0);
  });
  it('is unknown where something is left that nobody is named for', () => {
    expect(sumOfCode([row('W00', 100), row('USA', 40)], 'CHN')).toEqual({
      fromPartnerUsd: null,
      worldUsd: 100,
    });
  });
  it('is not there without the world’s row', () => {
    expect(sumOfCode([row('CHN', 60)], 'CHN')).toBeNull();
  });
});

const COMTRADE = 'trade/comtrade-ev-battery-hs6/comtrade_imports_by_partner_2018_2024_LAC_CHN_USA_HKG.csv';
const comtrade = (lines: string[]) =>
  tempRaw({
    [COMTRADE]: ['refYear,reporterISO,flowCode,partnerISO,cmdCode,netWgt,primaryValue', ...lines, ''].join(
      '\n',
    ),
  });

describe('imports of the goods of the energy transition', () => {
  it('add the codes of a product, and count what is set aside', () => {
    const report = buildReport();
    const { imports, lithium } = readNewTrade(
      comtrade([
        '2024,BRA,M,W00,870360,,100',
        '2024,BRA,M,CHN,870360,,70',
        '2024,BRA,M,USA,870360,,30',
        '2024,BRA,M,W00,870370,,10',
        '2024,BRA,M,DEU,870370,,10',
        '2024,BRA,M,W00,250410,,5',
        '2024,USA,M,W00,870380,,5',
        '2024,CHN,M,W00,870380,,5',
        '2024,CHN,M,W00,283691,3000,40',
        '2024,CHN,M,CHL,283691,2500,30',
        '2024,CHN,M,AUS,283691,500,10',
      ]),
      report,
    );
    expect(imports).toEqual([
      { iso3: 'BRA', year: 2024, product: 'plug-in-hybrids', fromChinaUsd: 70, fromWorldUsd: 110 },
    ]);
    expect(lithium).toEqual([
      { iso3: 'CHL', year: 2024, product: 'lithium-carbonate', valueUsd: 30, worldUsd: 40, tonnes: 2.5 },
    ]);
    expect(report.content().files[0]?.setAside.map(({ rows }) => rows)).toEqual([1, 1, 1]);
  });
  it('list the cells in which more came from China than from the world', () => {
    const report = buildReport();
    readNewTrade(comtrade(['2024,PRY,M,W00,850760,,10', '2024,PRY,M,CHN,850760,,11']), report);
    expect(report.content().omitted[0]?.where).toEqual(['PRY 2024 batteries']);
  });
  it('stop at a second row, an unknown reporter and a value below zero', () => {
    const read = (...lines: string[]) => readNewTrade(comtrade(lines), buildReport());
    expect(() => read('2024,BRA,M,W00,870380,,1', '2024,BRA,M,W00,870380,,2')).toThrow(':3: a second row');
    expect(() => read('2024,FRA,M,W00,870380,,1')).toThrow('"FRA" is not the ISO 3166-1');
    expect(() => read('2024,BRA,M,W00,870380,,-1')).toThrow('a value below zero');
    expect(() => read('2024,BRA,X,W00,870380,,1')).toThrow('"X" is not one of M');
  });
});

const EMBER = 'trade/ember-china-solar-exports/mart_solar_exports_full_release_monthly.csv';
const HEAD = 'Area,Date,Area type,Region,Commodity type,Amount (USD),Capacity (MW)';
const LAC = 'Latin America and Caribbean';
const solar = (...lines: string[]) =>
  readSolar(tempRaw({ [EMBER]: [HEAD, ...lines, ''].join('\n') }), buildReport());

describe('solar goods', () => {
  const brazil = `Brazil,2017-01-01,Country or economy,${LAC},Panels,10,1.5`;
  const aruba = `Aruba,2017-01-01,Country or economy,${LAC},Panels,5,0.5`;
  it('are kept for the countries of the atlas and checked against the region’s row', () => {
    expect(
      solar(
        brazil,
        aruba,
        `${LAC},2017-01-01,Region,,Panels,15,2.03`,
        'France,2017-01-01,Country or economy,Europe,Panels,5,1',
        'World,2017-01-01,Region,,Panels,99,9',
      ),
    ).toEqual([{ iso3: 'BRA', month: '2017-01', product: 'panels', valueUsd: 10, megawatts: 1.5 }]);
  });
  it('stop when the places do not sum to the region', () => {
    expect(() => solar(brazil, `${LAC},2017-01-01,Region,,Panels,15,2`)).toThrow(
      ':3: 2017-01 panels: the places sum to US$ 10, the region’s row says 15',
    );
    expect(() => solar(brazil)).toThrow('no row for the region in 2017-01 panels');
  });
  it('stop at a second row of one place, month and product, though the sums agree', () => {
    expect(() => solar(brazil, brazil, `${LAC},2017-01-01,Region,,Panels,20,3`)).toThrow(
      ':3: a second row for the same place, month and product',
    );
  });
  it('stop at a place nobody has mapped', () => {
    expect(() => solar(`Brasil,2017-01-01,Country or economy,${LAC},Panels,10,1`)).toThrow(
      '"Brasil" is not mapped',
    );
  });
});
