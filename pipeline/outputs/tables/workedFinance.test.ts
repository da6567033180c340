import { describe, expect, it } from 'vitest';
import { financeTable as cellsOfProjects } from '../../financeTable';
import { buildReport } from '../../lib/buildReport';
import { readDeals } from '../../sources/cgit';
import { readFinanceTotals, readProjects } from '../../sources/gcdf';
import { readElectricity, readInternet } from '../../sources/percentSeries';
import { readProjectWords } from '../../sources/projectWords';
import { readSectorMap } from '../../sources/sectorMap';
import { readWdi } from '../../sources/wdi';
import { csvLines } from '../../testing/csvLines';
import { tempRaw } from '../../testing/tempFiles';
import { latestMacro } from '../macro';
import { dealsTable, financeTable, financeTotalsTable, projectsTable } from './finance';
import { macroTable } from './reference';

/*
 * Cells worked out by hand from raw rows, which stand here as they do in the raw files, with their header; the file and the
 * line below the raw folder are named beside them. What is made up is said to be.
 */

describe('development finance', () => {
  // aiddata-gcdf3/gcdf_v3_final_input_LAC.csv:1,2,49,945; gcdf_v3_LAC_points_derived.csv:1,2,49,824; sector_proposed.csv
  const raw = tempRaw({
    'aiddata-gcdf3/gcdf_v3_final_input_LAC.csv': `Level.of.precision,Type.of.the.OSM.feature,OSM.link,AidData.Record.ID,Amount.(Constant.USD.2021),Title,Status,Sector.Name,Recipient,Recipient.ISO-3,Infrastructure,Commitment.Year,Implementation.Start.Year,Completion.Year,Commitment.Date.(MM/DD/YYYY),Actual.Implementation.Start.Date.(MM/DD/YYYY),Actual.Completion.Date.(MM/DD/YYYY)
PRECISE,Polygon,https://www.openstreetmap.org/way/1025987845#map=18/14.44437/-85.96599,35552,335838967.980348,ICBC provides $297.7 million loan for Phase 2 of 104MW Patuca III Dam Project,Completion,ENERGY,Honduras,HND,Yes,2013,2015.0,2021.0,2013-09-22,2015-09-21,2021-01-01
PRECISE,Polygon,https://www.openstreetmap.org/way/1150528801,37049,41781.8080738872,"All-China Federation of Trade Unions donates $30,000 USD to the Workers' United Center of Chile to rebuild union building",Pipeline: Commitment,GOVERNMENT AND CIVIL SOCIETY,Chile,CHL,Yes,2010,,,2010-01-01,,
PRECISE,Polygon,https://www.openstreetmap.org/node/2012557468,73649,,Chinese Government donates a caterpillar brand tractor for Peru's Machu Picchu Base in Antarctica,Completion,OTHER MULTISECTOR,Peru,PER,,2006,2006.0,2006.0,2006-01-01,2006-01-01,2006-01-01
`,
    'aiddata-gcdf3/gcdf_v3_LAC_points_derived.csv': `AidData.Record.ID,lat,lon,point_method,geometry_type
35552,14.44437,-85.96599,v3-geojson,MultiPolygon
37049,-33.37583,-70.5264,adm2-centroid,
73649,,,,
`,
    'aiddata-gcdf3/sector_proposed.csv': `AidData.Record.ID,sector_proposed
35552,renewable energy
37049,"other (social, water, government, relief)"
73649,"other (social, water, government, relief)"
`,
    // aiddata-gcdf3/gcdf3_country_year_LAC.csv:1,80,86,154
    'aiddata-gcdf3/gcdf3_country_year_LAC.csv': `Country Code,year,projects,usd_const_2021,share_amount_estimated,log1p_usd_const_2021
BRA,2015,16,9190204630.45588,0.0625,22.94140403981865
BRA,2021,11,1903267083.0,0.2727272727272727,21.366837764335187
CUB,2000,1,0.0,0.0,0.0
`,
  });
  const words = readProjectWords('data/sectors/project_subjects.json');
  const projects = readProjects(raw, buildReport(), readSectorMap('data/sectors/gcdf.json'), words.classify, {
    names: new Map(),
    overrides: new Map(),
  });

  const financeTotals = readFinanceTotals(raw, buildReport());

  it('projects: whole US$, the point to a thousandth of a degree, and what it was made of', () => {
    const made = projectsTable({ projects, words });
    expect(csvLines(made)).toEqual([
      '35552,HND,renewables,Hydropower · loan · 2013,2013,completed,335838968,14.444,-85.966,exact,aiddata-gcdf3,https://china.aiddata.org/projects/35552/,hydropower,loan,openstreetmap',
      '37049,CHL,other,Public building · grant · 2010,2010,committed,41782,-33.376,-70.526,municipality,aiddata-gcdf3,https://china.aiddata.org/projects/37049/,public-building,grant,',
      '73649,PER,other,Several sectors · grant · 2006,2006,completed,,,,none,aiddata-gcdf3,https://china.aiddata.org/projects/73649/,multisector,grant,',
    ]);
    expect(made.sources).toEqual(['aiddata-gcdf3', 'openstreetmap']);
  });

  it('sums: commitments, then the amount, then how many of them have one; no amount is not zero', () => {
    const [dam] = projects;
    if (!dam) throw new Error('the dam is expected');
    // a second commitment without an amount is made up
    const finance = cellsOfProjects([...projects, { ...dam, id: '1', amountUsd2021: null }]);
    expect(csvLines(financeTable({ finance }))).toEqual([
      'CHL,2010,other,1,41782,1,aiddata-gcdf3',
      'HND,2013,renewables,2,335838968,1,aiddata-gcdf3',
      'PER,2006,other,1,,0,aiddata-gcdf3',
    ]);
  });

  it('totals: the year, the count and the amount as the publisher sums them', () => {
    expect(csvLines(financeTotalsTable({ financeTotals }))).toEqual([
      'BRA,2015,16,9190204630,aiddata-gcdf3',
      'BRA,2021,11,1903267083,aiddata-gcdf3',
      'CUB,2000,1,,aiddata-gcdf3',
    ]);
  });
});

it('deals: from US$ million to US$, investments apart from construction', () => {
  // aei-cgit-2024/cgit_investments_LAC.csv:1,19; cgit_construction_LAC.csv:1,130; sector_proposed.csv:1,32,289
  const raw = tempRaw({
    'aei-cgit-2024/cgit_investments_LAC.csv': `Year,Month,Investor,Quantity in Millions,Share Size,Transaction Party,Sector,Subsector,Country,Region,BRI,Greenfield,ISO3
2010,January,"Shunde Rixin, Minmetals",1910,0.7,,Metals,Steel,Chile,South America,,G,CHL
`,
    'aei-cgit-2024/cgit_construction_LAC.csv': `Year,Month,Contractor,Quantity in Millions,Share Size,Transaction Party,Sector,Subsector,Country,Region,BRI,ISO3
2020,November,"Power Construction Corp. (PowerChina), Three Gorges",160,,,Energy,Hydro,Chile,South America,1.0,CHL
`,
    'aei-cgit-2024/sector_proposed.csv': `Year,Month,Investor/Contractor,Quantity in Millions,Sector,Subsector,ISO3,sector_proposed
2010,January,"Shunde Rixin, Minmetals",1910,Metals,Steel,CHL,mining & metals
2020,November,"Power Construction Corp. (PowerChina), Three Gorges",160,Energy,Hydro,CHL,renewable energy
`,
  });
  const deals = readDeals(raw, buildReport(), readSectorMap('data/sectors/cgit.json'));
  expect(csvLines(dealsTable({ deals }))).toEqual([
    'CHL,2010,minerals,investment,1,1910000000,aei-cgit-2024',
    'CHL,2020,renewables,construction,1,160000000,aei-cgit-2024',
  ]);
});

describe('macro figures', () => {
  // wb-wdi/wdi_lac_long.csv:1,31819,31820,31844,52610; wb-wdi/indicators.csv:1,2,12
  const raw = tempRaw({
    'wb-wdi/wdi_lac_long.csv': `indicator,iso3,year,value
NY.GDP.MKTP.CD,CHL,1999,75578685735.5219
NY.GDP.MKTP.CD,CHL,2000,78339750721.364
NY.GDP.MKTP.CD,CHL,2024,329260633698.726
TG.VAL.TOTL.GD.ZS,CHL,2000,48.1454174320141
`,
    'wb-wdi/indicators.csv': `indicator,title,rows,celac_countries_with_any_value,first_year,last_year,celac_countries_in_last_3_years
NY.GDP.MKTP.CD,GDP (current US$),2482,33,1960,2025,2023:32 2024:32 2025:31
TG.VAL.TOTL.GD.ZS,Merchandise trade (% of GDP),2482,33,1960,2025,2023:32 2024:32 2025:31
`,
    // owid-electricity/share_electricity_renewables_lac.csv:1,217,241
    'owid-electricity/share_electricity_renewables_lac.csv': `entity,code,year,renewables_pct_electricity
Chile,CHL,2000,49.82977
Chile,CHL,2024,69.89693
`,
    // gapminder-internet/internet_users_pct_lac.csv:1,228,251
    'gapminder-internet/internet_users_pct_lac.csv': `iso3,year,internet_users_pct
CHL,2000,16.6
CHL,2023,94.4574
`,
  });
  const report = buildReport();
  const macro = [...readWdi(raw, report), ...readElectricity(raw, report), ...readInternet(raw, report)];

  it('are whole for money and people and have three decimals for percentages', () => {
    const made = macroTable({ macro });
    expect(csvLines(made)).toEqual([
      'CHL,2000,gdp,78339750721,US$,wb-wdi,NY.GDP.MKTP.CD',
      'CHL,2024,gdp,329260633699,US$,wb-wdi,NY.GDP.MKTP.CD',
      'CHL,2000,goods-trade-pct-gdp,48.145,%,wb-wdi,TG.VAL.TOTL.GD.ZS',
      'CHL,2000,renewable-electricity-pct,49.83,%,owid-electricity,share-electricity-renewables',
      'CHL,2024,renewable-electricity-pct,69.897,%,owid-electricity,share-electricity-renewables',
      'CHL,2000,internet-users-pct,16.6,%,gapminder-internet,IT.NET.USER.ZS',
      'CHL,2023,internet-users-pct,94.457,%,gapminder-internet,IT.NET.USER.ZS',
    ]);
    expect(made.sources).toEqual(['gapminder-internet', 'owid-electricity', 'wb-wdi']);
  });

  it('of the panel are those of the latest year, in its order, with the year they are of', () => {
    expect(latestMacro({ macro }, 'CHL')).toEqual([
      { indicator: 'gdp', unit: 'US$', year: 2024, value: 329260633699, source: 'wb-wdi' },
      { indicator: 'goods-trade-pct-gdp', unit: '%', year: 2000, value: 48.145, source: 'wb-wdi' },
      { indicator: 'renewable-electricity-pct', unit: '%', year: 2024, value: 69.897, source: 'owid-electricity' },
      { indicator: 'internet-users-pct', unit: '%', year: 2023, value: 94.457, source: 'gapminder-internet' },
    ]); // prettier-ignore
    expect(latestMacro({ macro }, 'PER')).toEqual([]);
  });
});
