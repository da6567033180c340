// @vitest-environment jsdom
import { describe } from 'vitest';
import { itReads } from './itReads';

const FACTBOOK = 'trade/cia-factbook-partners/factbook_trade_partners_and_commodities.csv';
const BATTERIES = 'trade/comtrade-ev-battery-hs6/comtrade_imports_by_partner_2018_2024_LAC_CHN_USA_HKG.csv';
const SOLD_2012 =
  'trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv:170 CHL,CHN,2012,18078273448.033';

describe('the countries of the region compared', () => {
  const GTM_BOUGHT =
    'trade/wits-trade-summary/GTM.csv:11 Guatemala,China,All Products,Import,… 2012: 1264.96';
  const GTM_SOLD =
    'trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv:326 GTM,CHN,2012,34694935.0';
  itReads('/?flow=import&year=2012', [
    // 1264.96 / 16994 = 7.44 %; over all exports it would be 12.7 %.
    {
      at: ['region-countries-table', 'Guatemala', 'China’s share of imports'],
      says: '7.4%',
      from: [GTM_BOUGHT, 'wb-wdi/wdi_lac_long.csv:55782 TM.VAL.MRCH.CD.WT,GTM,2012,16994000000'],
    },
    {
      at: ['region-countries-table', 'Guatemala', 'Imports from China'],
      says: 'US$ 1.3 bn',
      from: [GTM_BOUGHT],
    },
    // 1,264,960,000 / 15,089,647 = 83.83.
    {
      at: ['region-countries-table', 'Guatemala', 'Per person'],
      says: 'US$ 83.8',
      from: [GTM_BOUGHT, 'wb-wdi/wdi_lac_long.csv:50726 SP.POP.TOTL,GTM,2012,15089647'],
    },
    // 1264.96 / 49593.93 = 2.55 %.
    {
      at: ['region-countries-table', 'Guatemala', '% of GDP'],
      says: '2.6%',
      from: [GTM_BOUGHT, 'wb-wdi/wdi_lac_long.csv:32443 NY.GDP.MKTP.CD,GTM,2012,49593929487.1263'],
    },
    // 6462.00 / 16994 = 38.03 %.
    {
      at: ['region-countries-table', 'Guatemala', 'US share of imports'],
      says: '38.0%',
      from: [
        'trade/comtrade-cipf/bilateral_totals.csv:1077 GTM,2012,USA,import,6461996187.0,reporter,as reported (mostly CIF)',
      ],
    },
    // 34.69 - 1264.96 = -1230.27 m.
    {
      at: ['region-countries-table', 'Guatemala', 'Balance with China'],
      says: '−US$ 1.2 bn',
      from: [GTM_SOLD, GTM_BOUGHT],
    },
    // 14351.56 / 80073 = 17.92 %.
    {
      at: ['region-countries-table', 'Chile', 'China’s share of imports'],
      says: '17.9%',
      from: [
        'trade/wits-trade-summary/CHL.csv:14 Chile,China,All Products,Import,… 2012: 14351.56',
        'wb-wdi/wdi_lac_long.csv:55122 TM.VAL.MRCH.CD.WT,CHL,2012,80073000000',
      ],
    },
    // Third after Brazil and Chile in 2017, first in 2023.
    {
      at: ['region-place-ranks-import', 'Bolivia', '2017'],
      says: '3',
      from: [`${FACTBOOK}:102 BOL,Imports - partners,2017,"Brazil 22%, Chile 15%, China 13%, Peru 11%, …"`],
    },
    {
      at: ['region-place-ranks-import', 'Bolivia', '2023'],
      says: '1',
      from: [
        `${FACTBOOK}:104 BOL,Imports - partners,2023,"China 22%, Brazil 18%, Chile 13%, USA 7%, Peru 5%"`,
      ],
    },
    // 1,441,568,605 of 1,690,931,621 is 85.25 %.
    {
      at: ['region-new-trade-electric-cars-2024', 'Brazil', 'China’s share'],
      says: '85%',
      from: [
        `${BATTERIES}:33541 2024,BRA,M,CHN,H6,870380,…,1441568605.0,False`,
        `${BATTERIES}:33538 2024,BRA,M,W00,H6,870380,…,1690931621.0,False`,
      ],
    },
  ]);
  itReads('/?flow=export&year=2012', [
    // 34.69 / 9979 = 0.35 %.
    {
      at: ['region-countries-table', 'Guatemala', 'China’s share of exports'],
      says: '0.3%',
      from: [GTM_SOLD, 'wb-wdi/wdi_lac_long.csv:62850 TX.VAL.MRCH.CD.WT,GTM,2012,9979000000'],
    },
    { at: ['region-countries-table', 'Guatemala', 'Exports to China'], says: 'US$ 34.7 m', from: [GTM_SOLD] },
    // 4154.98 / 9979 = 41.64 %.
    {
      at: ['region-countries-table', 'Guatemala', 'US share of exports'],
      says: '41.6%',
      from: ['trade/comtrade-cipf/bilateral_totals.csv:1076 GTM,2012,USA,export,4154976456.0,reporter,FOB'],
    },
    // 18078.27 / 77791 = 23.24 %.
    {
      at: ['region-countries-table', 'Chile', 'China’s share of exports'],
      says: '23.2%',
      from: [SOLD_2012, 'wb-wdi/wdi_lac_long.csv:62190 TX.VAL.MRCH.CD.WT,CHL,2012,77791000000'],
    },
  ]);
});
