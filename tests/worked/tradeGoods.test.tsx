// @vitest-environment jsdom
import { describe } from 'vitest';
import { itReads } from './itReads';

const SECTIONS = 'trade/tradestatistics-sections-2013-2017/sections_by_partner.csv';
const PRODUCTS = 'trade/comtrade-cipf/products_hs6.csv';
const FACTBOOK = 'trade/cia-factbook-partners/factbook_trade_partners_and_commodities.csv';
const BATTERIES = 'trade/comtrade-ev-battery-hs6/comtrade_imports_by_partner_2018_2024_LAC_CHN_USA_HKG.csv';
const SOLAR = 'trade/ember-china-solar-exports/mart_solar_exports_full_release_monthly.csv';
const RATES = 'us-tariffs/reciprocal_rates_lac.csv';
const PRICES = 'wb-pink-sheet/monthly_selected.csv';
const SOLD_2012 =
  'trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv:170 CHL,CHN,2012,18078273448.033';
const IRON_2012 = [
  `${PRODUCTS}:5366 CHL,2012,CHN,export,260111,"iron ore, not agglomerated",commodity,1248963352.0,…,mirror,CHN`,
  `${PRODUCTS}:5367 CHL,2012,CHN,export,260112,"iron ore, agglomerated (pellets)",commodity,50760949.0,…,mirror,CHN`,
];
const PARTNERS_2014 = `${FACTBOOK}:150 CHL,Exports - partners,2014,"China 24.4%, US 12.3%, Japan 10%, South Korea 6.2%, Brazil 5.4% (2014)"`;

describe('what is traded, how narrow it is, and what prices do to it', () => {
  itReads('/country/CHL?tab=trade&year=2012&shock=iron-ore:-30', [
    // Composition. 9,644,206,293 is 48.8923 % of the flow.
    {
      at: ['mix-export-sections', '2013', 'Base metals and articles of metal'],
      says: '48.9% (US$ 9.6 bn)',
      from: [`${SECTIONS}:1394 CHL,2013,CHN,export,15,base metals,…,9644206293,0.488923,0.391754`],
    },
    {
      at: ['mix-export-sections', '2013', 'Animals, meat and fish'],
      says: '1.2% (US$ 233 m)',
      from: [`${SECTIONS}:1366 CHL,2013,CHN,export,01,animal products,commodity,232928393,0.011809,0.038716`],
    },
    {
      at: ['mix-import-sections', '2013', 'Machinery and electronics'],
      says: '32.8% (US$ 5.7 bn)',
      from: [
        `${SECTIONS}:1397 CHL,2013,CHN,import,16,machinery and electrical equipment,…,5694375885,0.328037`,
      ],
    },
    {
      at: ['mix-import-sections', '2013', 'Not specified'],
      says: '0.0% (US$ 10,700)',
      from: [`${SECTIONS}:1409 CHL,2013,CHN,import,22,not specified,not specified,10676,1e-06,6e-06`],
    },
    // Single products, first and last year, both flows.
    {
      at: ['items-export', '2003', 'Iron ore, not agglomerated'],
      says: 'US$ 38.9 m',
      from: [`${PRODUCTS}:5005 CHL,2003,CHN,export,260111,"iron ore, not agglomerated",commodity,38850686.0`],
    },
    {
      at: ['items-export', '2024', 'Iron ore pellets'],
      says: 'US$ 16.5 m',
      from: [
        `${PRODUCTS}:5872 CHL,2024,CHN,export,260112,"iron ore, agglomerated (pellets)",commodity,16504947.0`,
      ],
    },
    {
      at: ['items-import', '2009', 'Fish oils'],
      says: 'US$ 4,890',
      from: [`${PRODUCTS}:5250 CHL,2009,CHN,import,150420,fish oils,commodity,4888.8`],
    },
    {
      at: ['items-import', '2024', 'Diesel light goods vehicles'],
      says: 'US$ 313 m',
      from: [
        `${PRODUCTS}:5878 CHL,2024,CHN,import,870421,"light goods vehicles, diesel",other manufacture,312842148.0`,
      ],
    },
    // Concentration. 10,000 × the sum of the squared shares: .488923² + .357914² + .053873² + .038043² + .018943²
    // + .014426² + .011809² + .01056² + smaller ones = .23905 + .12810 + .00290 + .00145 + .00036 + .00021 + .00014 + .00011.
    {
      at: ['hhi-products-export-sections', '2013', 'Index'],
      says: '3,723',
      from: [
        `${SECTIONS}:1366-1408 (exports): 0.488923, 0.357914, 0.053873, 0.038043, 0.018943, 0.014426, 0.011809, 0.01056 …`,
      ],
    },
    // At least: each published share as low as it rounds from, 24.35² + 12.25² + 9.95² + 6.15² + 5.35² = 908.4.
    { at: ['hhi-partners-export', '2014', 'At least'], says: '908', from: [PARTNERS_2014] },
    // At most: as high as they round from, 24.45² + 12.35² + 10.05² + 6.25² + 5.45² = 920.1; the other 41.45 points in
    // shares of no more than the last, 7 × 5.45² + 3.3² = 218.8.
    { at: ['hhi-partners-export', '2014', 'At most'], says: '1,139', from: [PARTNERS_2014] },
    // Exposure. 1,248,963,352 + 50,760,949 = 1299.72 m; / 18078.27 = 7.19 %; / 77791 = 1.67 %; / 267024.78 = 0.49 %.
    { at: ['exposure', 'Iron ore', 'To China'], says: 'US$ 1.3 bn', from: IRON_2012 },
    { at: ['exposure', 'Iron ore', 'Of exports to China'], says: '7.2%', from: [...IRON_2012, SOLD_2012] },
    {
      at: ['exposure', 'Iron ore', 'Of all exports'],
      says: '1.7%',
      from: [...IRON_2012, 'wb-wdi/wdi_lac_long.csv:62190 TX.VAL.MRCH.CD.WT,CHL,2012,77791000000'],
    },
    {
      at: ['exposure', 'Iron ore', 'Of GDP'],
      says: '0.5%',
      from: [...IRON_2012, 'wb-wdi/wdi_lac_long.csv:31832 NY.GDP.MKTP.CD,CHL,2012,267024782486.855'],
    },
    // 1299.72 m × -30 % = -389.9 m.
    { at: ['price-shock', 'Iron ore', 'Change'], says: '−US$ 390 m', from: IRON_2012 },
    // The mean of the months of 2012 is 1541.95 / 12 = 128.496; 28.79 / 128.496 = 22.41 %.
    {
      at: ['exposure-prices', 'Jan 2000', 'Iron ore'],
      says: '22.4',
      from: [
        `${PRICES}:483 2000-01, Iron ore, cfr spot: 28.79`,
        `${PRICES}:627-638 2012-01 … 2012-12: 140.26, 140.4, 144.66, 147.64, 136.61, 134.66, 127.94, 107.5, 99.47, 113.95, 120.35, 128.51`,
      ],
    },
    // New trade: 118,556,740 of 149,066,104 is 79.53 %; 534,001 of 3,525,037 is 15.15 %.
    {
      at: ['new-trade-electric-cars', '2024', 'From China'],
      says: 'US$ 119 m',
      from: [`${BATTERIES}:28852 2024,CHL,M,CHN,H6,870380,u,5028.039,…,118556739.662,True`],
    },
    // 149,066,104 - 118,556,740 = 30,509,364.
    {
      at: ['new-trade-electric-cars', '2024', 'From others'],
      says: 'US$ 30.5 m',
      from: [`${BATTERIES}:28850 2024,CHL,M,W00,H6,870380,u,5869.0,…,149066104.354,False`],
    },
    {
      at: ['new-trade-electric-cars-share', '2024', 'China’s share'],
      says: '79.5%',
      from: [`${BATTERIES}:28852 and 28850, as above`],
    },
    {
      at: ['new-trade-electric-cars-share', '2020', 'China’s share'],
      says: '15%',
      from: [
        `${BATTERIES}:5880 2020,CHL,M,CHN,H5,870380,u,252.0,…,534001.358,True`,
        `${BATTERIES}:5879 2020,CHL,M,W00,H5,870380,u,365.976,…,3525036.939,False`,
      ],
    },
    {
      at: ['solar-megawatts', 'Jan 2017', 'Panels'],
      says: '10.5 MW',
      from: [
        `${SOLAR}:3878 Chile,2017-01-01,…,85414020,Panels,35457,745197.0,3973465.0,0.38,USD/W,10.46,10.46`,
      ],
    },
    {
      at: ['solar-valueUsd', 'Feb 2017', 'Panels'],
      says: 'US$ 11.2 m',
      from: [
        `${SOLAR}:3879 Chile,2017-02-01,…,85414020,Panels,113578,2218845.0,11232778.0,0.38,USD/W,29.56,40.02`,
      ],
    },
    // Tariffs.
    {
      at: ['United States rates of 2025 for this country', 'In force from 7 Aug 2025', 'Rate'],
      says: '10%',
      from: [`${RATES}:9 CHL,10,10,,"named in April list; August: 10% default, not in Annex I"`],
    },
  ]);
  itReads('/country/NIC?tab=trade', [
    {
      at: ['United States rates of 2025 for this country', 'Announced on 2 Apr 2025', 'Rate'],
      says: '18%',
      from: [`${RATES}:24 NIC,18,18,,named in April list; named in August Annex I`],
    },
  ]);
  itReads('/country/BRA?tab=trade', [
    {
      at: '.trade-war-rates tr',
      says: '40%',
      from: [`${RATES}:8 BRA,10,10,40,named in April list; named in August Annex I`],
    },
  ]);
});
