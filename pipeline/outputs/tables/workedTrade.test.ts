import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../lib/buildReport';
import { readFactbookPartners } from '../../sources/factbookPartners';
import { readNewTrade } from '../../sources/newTrade/newTradeCells';
import { readSolar } from '../../sources/newTrade/solarExports';
import { readPrices } from '../../sources/prices';
import { readComtradeCipf } from '../../sources/trade/comtradeCipf';
import { readComtradeLatam10 } from '../../sources/trade/comtradeLatam10';
import { readWorldTotals } from '../../sources/trade/worldTotals';
import { cellsOf, csvLines } from '../../testing/csvLines';
import { tempFile, tempRaw } from '../../testing/tempFiles';
import { chosenPoints } from '../../trade/chosenPoints';
import { judgeCandidates } from '../../trade/judgeCandidates';
import { readPriorities } from '../../trade/priorities';
import { tradeIndex } from '../../tradeIndex';
import { chinaSharePct } from '../atlas';
import { tradeSeriesOf } from '../countryFiles';
import { importDependenceTable, solarImportsTable } from './newTrade';
import { commodityPricesTable } from './pricesAndTariffs';
import { partnerPlacesTable, tradeAlternativesTable, tradeTable } from './trade';

/*
 * Cells worked out by hand from raw rows, which stand here as they do in the raw files, with their header. The file and the
 * line below the raw folder are named beside them; the line of an output is that of the text here.
 */

/** trade/comtrade-cipf/bilateral_totals.csv:1,1052,1053,480,482,486,487 */
const CIPF = `iso3,year,partner,flow,value_usd,reporting_side,valuation,sheet
GRD,2024,CHN,export,954621.5,reporter,FOB,China_3.1.1_top_import_partners
GRD,2024,CHN,import,26286516.41,reporter,as reported (mostly CIF),China_2.1.1_top_export_partners_reverse
BRA,2024,CHN,export,94411140802.0,reporter,FOB,China_3.1.1_top_import_partners
BRA,2024,CHN,import,69186022713.0,reporter,as reported (mostly CIF),China_2.1.1_top_export_partners_reverse
BRA,2025,CHN,export,100021440850.0,reporter,FOB,China_3.1.1_top_import_partners
BRA,2025,CHN,import,75871729539.0,reporter,as reported (mostly CIF),China_2.1.1_top_export_partners_reverse
`;
/** trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv:1,2 */
const LATAM10 = `exporter,importer,year,value_usd
ARG,CHN,2000,796927268.0
`;
/** wb-wdi/wdi_lac_long.csv:1,61716,62070,55002,62071,55003,62796,55728 */
const WDI = `indicator,iso3,year,value
TX.VAL.MRCH.CD.WT,ARG,2000,26341000000
TX.VAL.MRCH.CD.WT,BRA,2024,337046000000
TM.VAL.MRCH.CD.WT,BRA,2024,277954000000
TX.VAL.MRCH.CD.WT,BRA,2025,348278000000
TM.VAL.MRCH.CD.WT,BRA,2025,293696000000
TX.VAL.MRCH.CD.WT,GRD,2024,43000000
TM.VAL.MRCH.CD.WT,GRD,2024,635000000
`;
/** wb-wdi/indicators.csv:1,13,14 */
const TITLES = `indicator,title,rows,celac_countries_with_any_value,first_year,last_year,celac_countries_in_last_3_years
TX.VAL.MRCH.CD.WT,Merchandise exports (current US$),2574,33,1960,2025,2023:33 2024:33 2025:33
TM.VAL.MRCH.CD.WT,Merchandise imports (current US$),2574,33,1960,2025,2023:33 2024:33 2025:33
`;

function readTrade() {
  const raw = tempRaw({
    'trade/comtrade-cipf/bilateral_totals.csv': CIPF,
    'trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv': LATAM10,
    'wb-wdi/wdi_lac_long.csv': WDI,
    'wb-wdi/indicators.csv': TITLES,
  });
  const report = buildReport();
  const { order, file } = readPriorities(
    'data/trade/priorities.json',
    new Set((JSON.parse(readFileSync('data/sources.json', 'utf8')) as { id: string }[]).map(({ id }) => id)),
  );
  const priorities = { order, file, exclusions: [] };
  const tradeCandidates = judgeCandidates(
    [...readComtradeCipf(raw, report), ...readComtradeLatam10(raw, report)],
    priorities,
  );
  const points = [...chosenPoints(tradeCandidates, priorities), ...readWorldTotals(raw, report)];
  return { trade: tradeIndex(points), tradeCandidates };
}

describe('trade, from raw rows to the cells of the file', () => {
  const facts = readTrade();
  const lines = csvLines(tradeTable(facts));
  const at = (start: string) => lines.filter((line) => line.startsWith(start));
  const CIPF_FILE = 'trade/comtrade-cipf/bilateral_totals.csv';

  it.each([
    // 94,411,140,802 of exports of 337,046,000,000; 69,186,022,713 of imports of 277,954,000,000
    `BRA,2024,CHN,export,94411140802,28.01,comtrade-cipf,reporter,no,no,${CIPF_FILE},4,1`,
    `BRA,2024,CHN,import,69186022713,24.89,comtrade-cipf,reporter,no,no,${CIPF_FILE},5,1`,
    // the last year: 100,021,440,850 of 348,278,000,000; 75,871,729,539 of 293,696,000,000
    `BRA,2025,CHN,export,100021440850,28.72,comtrade-cipf,reporter,no,no,${CIPF_FILE},6,1`,
    `BRA,2025,CHN,import,75871729539,25.83,comtrade-cipf,reporter,no,no,${CIPF_FILE},7,1`,
    // a small one: 954,622 of 43,000,000; 26,286,516 of 635,000,000
    `GRD,2024,CHN,export,954622,2.22,comtrade-cipf,reporter,no,no,${CIPF_FILE},2,1`,
    `GRD,2024,CHN,import,26286516,4.14,comtrade-cipf,reporter,no,no,${CIPF_FILE},3,1`,
    // the first year: 796,927,268 of 26,341,000,000
    'ARG,2000,CHN,export,796927268,3.03,comtrade-latam10-exports,reporter,no,no,trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv,2,2',
    // the world has no share of itself and no place in the list of priorities
    'BRA,2024,WLD,export,337046000000,,wb-wdi,reporter,no,no,wb-wdi/wdi_lac_long.csv,3,',
    'BRA,2024,WLD,import,277954000000,,wb-wdi,reporter,no,no,wb-wdi/wdi_lac_long.csv,4,',
  ])('%s', (line) => {
    expect(at(line.split(',').slice(0, 4).join(','))).toEqual([line]);
  });

  it('rests on the sources its rows name', () => {
    expect(tradeTable(facts).sources).toEqual(['comtrade-cipf', 'comtrade-latam10-exports', 'wb-wdi']);
  });

  it('keeps place, verdict, part and valuation of every figure', () => {
    expect(csvLines(tradeAlternativesTable(facts)).filter((line) => line.startsWith('BRA,2024'))).toEqual([
      `BRA,2024,CHN,export,94411140802,comtrade-cipf,reporter,1,chosen,${CIPF_FILE},4,whole,FOB`,
      `BRA,2024,CHN,import,69186022713,comtrade-cipf,reporter,1,chosen,${CIPF_FILE},5,whole,mostly CIF`,
    ]);
  });

  it('colours the map by the share of the flow that is asked for', () => {
    const shares = chinaSharePct(facts, 'BRA');
    const year = (of: number) => of - 2000;
    expect(shares.export[year(2024)]).toBe(28.011);
    expect(shares.import[year(2024)]).toBe(24.891);
    // (94,411,140,802 + 69,186,022,713) of (337,046,000,000 + 277,954,000,000)
    expect(shares.total[year(2024)]).toBe(26.601);
    expect([shares.export[year(2025)], shares.import[year(2025)]]).toEqual([28.719, 25.833]);
    expect([shares.export[year(2023)], shares.import[year(2023)], shares.total[year(2023)]]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('gives a country its own series by flow, year by year', () => {
    const { sources, series } = tradeSeriesOf(facts, 'BRA');
    const of = (partner: string, flow: string) => {
      const one = series.find((line) => line.partner === partner && line.flow === flow);
      return [one?.valueUsd.slice(-3), one?.sharePct.slice(-3), one?.basis.slice(-3)];
    };
    const own = [null, 'reporter', 'reporter'];
    expect(of('CHN', 'export')).toEqual([[null, 94411140802, 100021440850], [null, 28.0114, 28.7189], own]);
    expect(of('CHN', 'import')).toEqual([[null, 69186022713, 75871729539], [null, 24.8912, 25.8334], own]);
    expect(of('WLD', 'import')).toEqual([[null, 277954000000, 293696000000], [null, null, null], own]);
    expect(of('USA', 'export')[0]).toEqual([null, null, null]);
    expect(sources).toEqual(['comtrade-cipf', 'wb-wdi']);
    expect(series.find(({ partner }) => partner === 'WLD')?.source.slice(-3)).toEqual([null, 1, 1]);
  });
});

it('partners: their share as printed, and the place, which equal shares have in common', () => {
  // trade/cia-factbook-partners/factbook_trade_partners_and_commodities.csv:1,150,162
  const text = `iso3,field,info_year,text,snapshot_date,snapshot_commit
CHL,Exports - partners,2014,"China 24.4%, US 12.3%, Japan 10%, South Korea 6.2%, Brazil 5.4% (2014)",2015-11-29,063979f7f7b74cb8253572a3665ee6408334084d
CHL,Imports - partners,2019,"China 24%, United States 20%, Brazil 8%, Germany 5%, Argentina 5% (2019)",2024-04-26,0f6acf20e1e6862b3187b27a319b1888c1cd6e99
`;
  const raw = tempRaw({ 'trade/cia-factbook-partners/factbook_trade_partners_and_commodities.csv': text });
  const { names } = JSON.parse(readFileSync('data/trade/partner_names.json', 'utf8')) as { names: object };
  const curated = tempFile(JSON.stringify({ about: '', names, setAside: [] }), 'names.json');
  const partnerLists = readFactbookPartners(raw, buildReport(), curated);
  const lines = csvLines(partnerPlacesTable({ partnerLists }));
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('CHL,2014,export,CHN,24.4,1,cia-factbook');
  expect(lines[4]).toBe('CHL,2014,export,BRA,5.4,5,cia-factbook');
  expect(lines[5]).toBe('CHL,2019,import,CHN,24,1,cia-factbook');
  expect(lines.slice(8).sort()).toEqual([
    'CHL,2019,import,ARG,5,4,cia-factbook',
    'CHL,2019,import,DEU,5,4,cia-factbook',
  ]);
});

it('imports of the energy transition: China’s part of what comes from the world', () => {
  // trade/comtrade-ev-battery-hs6/comtrade_imports_by_partner_2018_2024_LAC_CHN_USA_HKG.csv:1,33431,33439
  const text = `refYear,reporterISO,flowCode,partnerISO,classificationCode,cmdCode,qtyUnitAbbr,qty,netWgt,cifvalue,fobvalue,primaryValue,isReported
2024,BRA,M,W00,H6,850760,u,78088228,21393322.968,675564497,623600202,675564497,False
2024,BRA,M,CHN,H6,850760,u,68135431,19045264.99,540990564,498728733,540990564,False
`;
  const raw = tempRaw({
    'trade/comtrade-ev-battery-hs6/comtrade_imports_by_partner_2018_2024_LAC_CHN_USA_HKG.csv': text,
  });
  // 540,990,564 of 675,564,497
  expect(csvLines(importDependenceTable({ newTrade: readNewTrade(raw, buildReport()) }))).toEqual([
    'BRA,2024,ev,batteries,540990564,675564497,80.08,comtrade-ev-battery-hs6',
  ]);
});

it('solar goods: the month, US$ and megawatts of each product', () => {
  // trade/ember-china-solar-exports/mart_solar_exports_full_release_monthly.csv:1,3938,3939; the region's rows are made
  // up, so that the places sum to them
  const text = `Area,Date,Area type,Region,Commodity code,Commodity type,Amount (items),Amount (kg),Amount (USD),Commodity price,Price unit,Capacity (MW),Cumulative capacity (MW)
Chile,2022-01-01,Country or economy,Latin America and Caribbean,85414200,Cells,610,12483.0,47272.0,0.16,USD/W,0.3,0.3
Chile,2022-01-01,Country or economy,Latin America and Caribbean,85414300,Panels,285205,7556922.0,32622283.0,0.26,USD/W,124.45,7045.66
Latin America and Caribbean,2022-01-01,Region,,85414200,Cells,,,47272.0,0.16,USD/W,0.3,0.3
Latin America and Caribbean,2022-01-01,Region,,85414300,Panels,,,32622283.0,0.26,USD/W,124.45,124.45
`;
  const raw = tempRaw({
    'trade/ember-china-solar-exports/mart_solar_exports_full_release_monthly.csv': text,
  });
  expect(csvLines(solarImportsTable({ solar: readSolar(raw, buildReport()) }))).toEqual([
    'CHL,2022-01,cells,47272,0.3,ember-china-solar-exports',
    'CHL,2022-01,panels,32622283,124.45,ember-china-solar-exports',
  ]);
});

it('prices: each month on from the first, lithium by year with its estimate', () => {
  // wb-pink-sheet/monthly_selected.csv:1,2,483, some of its columns; the second month is made up
  const sheet = `month,"Crude oil, average",Soybeans,Copper,"Iron ore, cfr spot"
unit,($/bbl),($/mt),($/mt),($/dmtu)
2000-01,25.31,208,1843.98,28.79
2000-02,26,,1800,28.79
`;
  // usgs-lithium/usgs_mcs_battery_carbonate_price.csv:1,2,10; the year between is made up
  const lithium = `year,usd_per_tonne,estimate,edition,source_url
2014,6690,no,MCS 2019,https://scribd.com/document/637999537/mcs-2019-lithium
2015,37000,yes,MCS 2023,https://www.scribd.com/document/640921058/Untitled
`;
  const raw = tempRaw({
    'wb-pink-sheet/monthly_selected.csv': sheet,
    'usgs-lithium/usgs_mcs_battery_carbonate_price.csv': lithium,
  });
  const made = commodityPricesTable({ prices: readPrices(raw, buildReport()) });
  const lines = csvLines(made);
  expect(lines).toContain('2000-01,copper,1843.98,$/mt,wb-pink-sheet,Copper,no');
  expect(lines).toContain('2000-02,copper,1800,$/mt,wb-pink-sheet,Copper,no');
  expect(lines).toContain('2000-01,crude,25.31,$/bbl,wb-pink-sheet,"Crude oil, average",no');
  expect(lines.filter((line) => line.includes('soybeans'))).toEqual([
    '2000-01,soybeans,208,$/mt,wb-pink-sheet,Soybeans,no',
  ]);
  expect(lines.filter((line) => line.includes('lithium'))).toEqual([
    '2014,lithium,6690,$/mt,usgs-lithium,"Lithium carbonate, battery grade",no',
    '2015,lithium,37000,$/mt,usgs-lithium,"Lithium carbonate, battery grade",yes',
  ]);
  expect(cellsOf(made, 0)['month']).toBe('2000-01');
  expect(made.sources).toEqual(['usgs-lithium', 'wb-pink-sheet']);
});
