// @vitest-environment jsdom
import { describe } from 'vitest';
import { itReads } from './itReads';

const LATAM10 = 'trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv';
const CIPF = 'trade/comtrade-cipf/bilateral_totals.csv';
const WDI = 'wb-wdi/wdi_lac_long.csv';
/** Columns of WITS after the indicator are 2019, 2018 … 1988, US$ million. */
const WITS = 'trade/wits-trade-summary';

const SOLD_2000 = `${LATAM10}:158 CHL,CHN,2000,901771663.0`;
const SOLD_2012 = `${LATAM10}:170 CHL,CHN,2012,18078273448.033`;
const SOLD_2025 = `${LATAM10}:183 CHL,CHN,2025,40646912358.789`;
const SOLD_2024 = `${CIPF}:622 CHL,2024,CHN,export,37820913947.83,reporter,FOB`;
const BOUGHT_2024 = `${CIPF}:623 CHL,2024,CHN,import,20978048781.61,reporter,as reported (mostly CIF)`;
const BOUGHT = `${WITS}/CHL.csv:14 Chile,China,All Products,Import,… 2012: 14351.56 … 2000: 949.50`;
const WORLD_SOLD_2012 = `${WDI}:62190 TX.VAL.MRCH.CD.WT,CHL,2012,77791000000`;
const WORLD_BOUGHT_2012 = `${WDI}:55122 TM.VAL.MRCH.CD.WT,CHL,2012,80073000000`;
const USA_SOLD_2012 = `${CIPF}:578 CHL,2012,USA,export,9591735790.24,reporter,FOB`;
const USA_BOUGHT_2012 = `${CIPF}:579 CHL,2012,USA,import,18472423865.88,reporter,as reported (mostly CIF)`;
const GDP_2012 = `${WDI}:31832 NY.GDP.MKTP.CD,CHL,2012,267024782486.855`;

describe('a year of Chile’s trade, and shares of each flow', () => {
  itReads('/country/CHL?tab=trade&year=2012', [
    // 18078.27 m -> 18.1 bn; 18078.27 / 77791 = 23.24 %.
    {
      at: ['Goods trade in 2012', 'Exports to', 'China'],
      says: 'US$ 18.1 bn23% of exports',
      from: [SOLD_2012, WORLD_SOLD_2012],
    },
    // 14351.56 / 80073 = 17.92 %. Over all exports it would be 18.45 %: see the share to one decimal below.
    {
      at: ['Goods trade in 2012', 'Imports from', 'China'],
      says: 'US$ 14.4 bn18% of imports',
      from: [BOUGHT, WORLD_BOUGHT_2012],
    },
    // 18472.42 / 80073 = 23.07 %.
    {
      at: ['Goods trade in 2012', 'Imports from', 'United States'],
      says: 'US$ 18.5 bn23% of imports',
      from: [USA_BOUGHT_2012, WORLD_BOUGHT_2012],
    },
    // 77791 - 18078.27 - 9591.74 = 50120.99 m; / 77791 = 64.43 %.
    {
      at: ['Goods trade in 2012', 'Exports to', 'Rest of the world'],
      says: 'US$ 50.1 bn64% of exports',
      from: [WORLD_SOLD_2012, SOLD_2012, USA_SOLD_2012],
    },
    // 80073 - 14351.56 - 18472.42 = 47249.02 m; / 80073 = 59.01 %.
    {
      at: ['Goods trade in 2012', 'Imports from', 'Rest of the world'],
      says: 'US$ 47.2 bn59% of imports',
      from: [WORLD_BOUGHT_2012, BOUGHT, USA_BOUGHT_2012],
    },
    // 18078.27 - 14351.56 = +3726.71 m.
    {
      at: ['Goods trade in 2012', 'Balance with', 'China'],
      says: '+US$ 3.7 bn',
      from: [SOLD_2012, BOUGHT],
    },
    // 9591.74 - 18472.42 = -8880.69 m.
    {
      at: ['Goods trade in 2012', 'Balance with', 'United States'],
      says: '−US$ 8.9 bn',
      from: [USA_SOLD_2012, USA_BOUGHT_2012],
    },
    { at: ['import-share', '2012', 'China'], says: '17.9%', from: [BOUGHT, WORLD_BOUGHT_2012] },
    // 9591.74 / 77791 = 12.33 %.
    {
      at: ['export-share', '2012', 'United States'],
      says: '12.3%',
      from: [USA_SOLD_2012, WORLD_SOLD_2012],
    },
    // First year: 901.77 / 19210 = 4.69 %.
    {
      at: ['export-share', '2000', 'China'],
      says: '4.7%',
      from: [SOLD_2000, `${WDI}:62178 TX.VAL.MRCH.CD.WT,CHL,2000,19210000000`],
    },
    // Last year: 40646.91 / 107005 = 37.99 %.
    {
      at: ['export-share', '2025', 'China'],
      says: '38.0%',
      from: [SOLD_2025, `${WDI}:62203 TX.VAL.MRCH.CD.WT,CHL,2025,107005000000`],
    },
    // Last year of imports: 20978.05 / 84261 = 24.90 %.
    {
      at: ['import-share', '2024', 'China'],
      says: '24.9%',
      from: [BOUGHT_2024, `${WDI}:55134 TM.VAL.MRCH.CD.WT,CHL,2024,84261000000`],
    },
    // (18078.27 - 14351.56) / (77791 + 80073) = 3726.71 / 157864 = 2.36 %.
    {
      at: ['balance-share', '2012', 'China'],
      says: '2.4%',
      from: [SOLD_2012, BOUGHT, WORLD_SOLD_2012, WORLD_BOUGHT_2012],
    },
    // (9591.74 - 18472.42) / 157864 = -5.63 %; over twice the exports it would be -5.71 %.
    {
      at: ['balance-share', '2012', 'United States'],
      says: '−5.6%',
      from: [USA_SOLD_2012, USA_BOUGHT_2012, WORLD_SOLD_2012, WORLD_BOUGHT_2012],
    },
    // Which report each end of the balance rests on: only the imports from the United States are their own figure.
    {
      at: ['balance-share', '2024', 'Source and basis'],
      says: 'China, exports: UN Comtrade (CIPF), reported; China, imports: UN Comtrade (CIPF), reported; United States, exports: UN Comtrade (ten countries), reported; United States, imports: OECD BTIGE, partner’s figure',
      from: [
        SOLD_2024,
        BOUGHT_2024,
        'trade/oecd-btige/btige_bilateral_totals_top10_BRA_MEX_ARG_CHL_COL.csv:365 2024,USA,CHL,18167563.887,2',
      ],
    },
    // 18078.27 / 267024.78 = 6.77 %.
    { at: ['gdp-share', '2012', 'Exports to China'], says: '6.8%', from: [SOLD_2012, GDP_2012] },
  ]);
});

describe('a small trade, where exports and imports are far apart', () => {
  itReads('/country/GTM?tab=trade&year=2012', [
    // 34.69 / 9979 = 0.35 %, written with a decimal because a whole percent would read as none.
    {
      at: ['Goods trade in 2012', 'Exports to', 'China'],
      says: 'US$ 34.7 m0.3% of exports',
      from: [`${LATAM10}:326 GTM,CHN,2012,34694935.0`, `${WDI}:62850 TX.VAL.MRCH.CD.WT,GTM,2012,9979000000`],
    },
    // 1264.96 / 16994 = 7.44 %.
    {
      at: ['Goods trade in 2012', 'Imports from', 'China'],
      says: 'US$ 1.3 bn7% of imports',
      from: [
        `${WITS}/GTM.csv:11 Guatemala,China,All Products,Import,… 2012: 1264.96`,
        `${WDI}:55782 TM.VAL.MRCH.CD.WT,GTM,2012,16994000000`,
      ],
    },
    // 34.69 - 1264.96 = -1230.27 m.
    {
      at: ['Goods trade in 2012', 'Balance with', 'China'],
      says: '−US$ 1.2 bn',
      from: [`${LATAM10}:326 GTM,CHN,2012,34694935.0`, `${WITS}/GTM.csv:11 … 2012: 1264.96`],
    },
  ]);
});

describe('the same figures in US$, a person, of GDP and as an index', () => {
  itReads('/country/CHL?tab=trade&unit=usd', [
    { at: ['export-usd', '2000', 'China'], says: 'US$ 902 m', from: [SOLD_2000] },
    { at: ['import-usd', '2000', 'China'], says: 'US$ 950 m', from: [BOUGHT] },
    { at: ['export-usd', '2025', 'China'], says: 'US$ 40.6 bn', from: [SOLD_2025] },
    { at: ['import-usd', '2024', 'China'], says: 'US$ 21 bn', from: [BOUGHT_2024] },
    // 901.77 - 949.50 = -47.73 m.
    { at: ['balance-usd', '2000', 'China'], says: '−US$ 47.7 m', from: [SOLD_2000, BOUGHT] },
    // 37820.91 - 20978.05 = 16842.87 m.
    { at: ['balance-usd', '2024', 'China'], says: 'US$ 16.8 bn', from: [SOLD_2024, BOUGHT_2024] },
  ]);
  itReads('/country/CHL?tab=trade&unit=per-person', [
    // 901,771,663 / 15,503,635 = 58.17.
    {
      at: ['export-per-person', '2000', 'China'],
      says: 'US$ 58.2',
      from: [SOLD_2000, `${WDI}:50054 SP.POP.TOTL,CHL,2000,15503635`],
    },
    // 949,500,000 / 15,503,635 = 61.24.
    {
      at: ['import-per-person', '2000', 'China'],
      says: 'US$ 61.2',
      from: [BOUGHT, `${WDI}:50054 SP.POP.TOTL,CHL,2000,15503635`],
    },
    // 40,646,912,359 / 19,859,921 = 2046.7.
    {
      at: ['export-per-person', '2025', 'China'],
      says: 'US$ 2,050',
      from: [SOLD_2025, `${WDI}:50079 SP.POP.TOTL,CHL,2025,19859921`],
    },
    // (18,078,273,448 - 14,351,560,000) / 17,519,119 = 212.7.
    {
      at: ['balance-per-person', '2012', 'China'],
      says: 'US$ 213',
      from: [SOLD_2012, BOUGHT, `${WDI}:50066 SP.POP.TOTL,CHL,2012,17519119`],
    },
  ]);
  itReads('/country/CHL?tab=trade&unit=gdp', [
    // 18078.27 / 267024.78 = 6.77 %.
    { at: ['export-gdp', '2012', 'China'], says: '6.8%', from: [SOLD_2012, GDP_2012] },
    // 14351.56 / 267024.78 = 5.37 %.
    { at: ['import-gdp', '2012', 'China'], says: '5.4%', from: [BOUGHT, GDP_2012] },
    // 18472.42 / 267024.78 = 6.92 %.
    { at: ['import-gdp', '2012', 'United States'], says: '6.9%', from: [USA_BOUGHT_2012, GDP_2012] },
    // 40646.91 / 357371.16 = 11.37 %.
    {
      at: ['export-gdp', '2025', 'China'],
      says: '11.4%',
      from: [SOLD_2025, `${WDI}:31845 NY.GDP.MKTP.CD,CHL,2025,357371159574.862`],
    },
    // (9591.74 - 18472.42) / 267024.78 = -3.33 %.
    {
      at: ['balance-gdp', '2012', 'United States'],
      says: '−3.3%',
      from: [USA_SOLD_2012, USA_BOUGHT_2012, GDP_2012],
    },
  ]);
  itReads('/country/CHL?tab=trade&unit=index', [
    { at: ['export-index', '2000', 'China'], says: '100', from: [SOLD_2000] },
    // 18078.27 / 901.77 = 20.05.
    { at: ['export-index', '2012', 'China'], says: '2,005', from: [SOLD_2012, SOLD_2000] },
    // 14351.56 / 949.50 = 15.11.
    { at: ['import-index', '2012', 'China'], says: '1,511', from: [BOUGHT] },
    // 20978.05 / 949.50 = 22.09.
    { at: ['import-index', '2024', 'China'], says: '2,209', from: [BOUGHT_2024, BOUGHT] },
    // 40646.91 / 901.77 = 45.07.
    { at: ['export-index', '2025', 'China'], says: '4,507', from: [SOLD_2025, SOLD_2000] },
  ]);
});
