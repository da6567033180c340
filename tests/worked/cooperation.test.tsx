// @vitest-environment jsdom
import { describe } from 'vitest';
import { itReads } from './itReads';

/** Column 5 is US$ of constant 2021; the years that follow the code of the country are those of commitment, start and end. */
const GCDF = 'aiddata-gcdf3/gcdf_v3_final_input_LAC.csv';
const CONTRACTS = 'aei-cgit-2024/cgit_construction_LAC.csv';
const INVESTMENTS = 'aei-cgit-2024/cgit_investments_LAC.csv';
const EVENTS = 'sectors/sector_events.csv';
const CARS = 'ev-iea/iea_gevo2025_lac_cars.csv';
const BRANDS = 'sectors/ev_chinese_brands.csv';
const TELECOM = 'sectors/telecom_5g_status.csv';
const POWER = 'owid-electricity/share_electricity_renewables_lac.csv';
const BATTERIES = 'trade/comtrade-ev-battery-hs6/comtrade_imports_by_partner_2018_2024_LAC_CHN_USA_HKG.csv';

const ROAD_2015 = `${GCDF}:97 …,38832,552608490.460676,China Eximbank provides $492.4 million …,Implementation,TRANSPORT AND STORAGE,Bolivia,BOL,Yes,2015,2016.0,`;
const SILLAR_2016 = `${GCDF}:235 …,54570,427698441.431828,…,Implementation,TRANSPORT AND STORAGE,Bolivia,BOL,Yes,2016,2018.0,`;
const ESPINO_2016 = `${GCDF}:249 …,54624,253932009.522488,…,Implementation,TRANSPORT AND STORAGE,Bolivia,BOL,Yes,2016,2017.0,`;
const AVENUE_2001 = `${GCDF}:335 …,54826,4441449.76382059,…,Completion,TRANSPORT AND STORAGE,Bolivia,BOL,Yes,2001,,2009.0`;
const EARLIER = [
  AVENUE_2001,
  `${GCDF}:248 …,54616,9206232.6733068,…,BOL,,2004,2005.0,2005.0`,
  `${GCDF}:648 …,64944,3416478.18282995,…,BOL,Yes,2004,,2009.0`,
  'the same file, records 54676 (2005): 4926530 and 39435 (2010): 57815193',
  `${GCDF}:647 …,64909,1107095.23140848,…,TRANSPORT AND STORAGE,Bolivia,BOL,,2014,2014.0,2014.0`,
];

describe('commitments and deals of a country in a sector', () => {
  itReads('/country/BOL?tab=sectors&sector=transport', [
    {
      at: ['finance-transport', '2000', 'US$ m, constant 2021'],
      says: '–No figure reported',
      from: ['no row of the year'],
    },
    { at: ['finance-transport', '2001', 'US$ m, constant 2021'], says: '4.4', from: [AVENUE_2001] },
    { at: ['finance-transport', '2015', 'US$ m, constant 2021'], says: '552.6', from: [ROAD_2015] },
    // 427.698 + 253.932 = 681.630 m: the year of commitment, not of 2017 and 2018, when work began.
    {
      at: ['finance-transport', '2016', 'US$ m, constant 2021'],
      says: '681.6',
      from: [SILLAR_2016, ESPINO_2016],
    },
    { at: ['finance-transport', '2016', 'Commitments'], says: '2', from: [SILLAR_2016, ESPINO_2016] },
    { at: ['finance-transport', '2018', 'Commitments'], says: '0', from: ['no row of the year'] },
    {
      at: ['deals-construction-transport', '2013', 'US$ m, nominal'],
      says: '100.0',
      from: [
        `${CONTRACTS}:51 2013,October,China National Machinery Industry (Sinomach),100,,,Transport,Rail,Bolivia`,
      ],
    },
    // 430 + 300.
    {
      at: ['deals-construction-transport', '2016', 'US$ m, nominal'],
      says: '730.0',
      from: [
        `${CONTRACTS}:77 2016,January,Power Construction Corp. (PowerChina),430,,,Transport,Autos,Bolivia`,
        `${CONTRACTS}:80 2016,April,Beijing Urban Construction,300,,,Transport,Aviation,Bolivia`,
      ],
    },
    // 190 + 120.
    {
      at: ['deals-construction-transport', '2018', 'US$ m, nominal'],
      says: '310.0',
      from: [
        `${CONTRACTS}:101 2018,February,China Communications Construction,190,,,Transport,Autos,Bolivia`,
        `${CONTRACTS}:109 2018,September,State Construction Engineering,120,,,Transport,Autos,Bolivia`,
      ],
    },
    {
      at: ['deals-construction-transport', '2018', 'Deals'],
      says: '2',
      from: [`${CONTRACTS}:101 and 109, as above`],
    },
    // Records of the list, a large and a small one.
    {
      at: '.record-row',
      says: 'Road · loan · 2016US$ 428 m (constant 2021)2016 · Development finance · under way · exact place',
      from: [SILLAR_2016],
    },
    {
      at: '.record-row',
      says: 'Vehicles · grant · 2014US$ 1.1 m (constant 2021)2014 · Development finance · completed · town',
      from: [`${GCDF}:647 ADM8,Polygon,…,64909,1107095.23140848,…,2014`],
    },
  ]);
});

describe('development finance on the map, up to the year shown and no further', () => {
  // 4.441 + 9.206 + 3.416 + 4.927 + 57.815 + 1.107 = 80.912 m in six.
  itReads('/?measure=finance-amount&sector=transport&year=2014', [
    { at: { country: 'Bolivia' }, says: 'US$ 80.9 m in 6 commitments, 2000–2014', from: EARLIER },
  ]);
  // 80.912 + 552.608 = 633.520 m in seven.
  itReads('/?measure=finance-amount&sector=transport&year=2015', [
    {
      at: { country: 'Bolivia' },
      says: 'US$ 634 m in 7 commitments, 2000–2015',
      from: [...EARLIER, ROAD_2015],
    },
  ]);
  itReads('/?measure=finance-count&sector=transport&year=2001', [
    { at: { country: 'Bolivia' }, says: '1 commitment, 2000–2001', from: [AVENUE_2001] },
  ]);
  // 100 in 2013, 110 + 580 in 2014.
  itReads('/?measure=construction-amount&sector=transport&year=2014', [
    {
      at: { country: 'Bolivia' },
      says: 'US$ 790 m in 3 deals, 2005–2014',
      from: [`${CONTRACTS}:51, 57 and 61: 100, 110, 580`],
    },
  ]);
});

describe('a sector across the region', () => {
  itReads('/sector/ev', [
    // Indicators, low and high, first and last year.
    {
      at: ['indicator-electric-car-share-countries', 'Costa Rica', '2024'],
      says: '15%',
      from: [`${CARS}:851 Costa Rica,Historical,EV sales share,Cars,EV,2024,percent,15.0,Other`],
    },
    {
      at: ['indicator-electric-car-share-countries', 'Costa Rica', '2018'],
      says: '0.8%',
      from: [`${CARS}:1053 Costa Rica,Historical,EV sales share,Cars,EV,2018,percent,0.84,Other`],
    },
    {
      at: ['indicator-electric-car-share-countries', 'Costa Rica', '2015'],
      says: '0.0%',
      from: [`${CARS}:1249 Costa Rica,Historical,EV sales share,Cars,EV,2015,percent,0.029,Other`],
    },
    {
      at: ['indicator-electric-car-share-countries', 'Brazil', '2025'],
      says: '9.0%',
      from: ['ev-iea/owid_electric_car_sales_share_2026.csv:17 Brazil,BRA,2025,9'],
    },
    // Cars.
    {
      at: { rowOf: 'cars' },
      says: 'Chinese brands, of new carsApr 20257.9%',
      from: [`${BRANDS}:4 BRA,2025,month 04,"share of all new vehicle sales, Chinese brands (%)",7.9`],
    },
    {
      at: { rowOf: 'cars' },
      says: 'made in China, of new cars201920%',
      from: [`${BRANDS}:17 CHL,2019,,"share of new cars made in China (origin, %)",20`],
    },
    {
      at: { rowOf: 'cars' },
      says: 'cars of Chinese brands2025more than 100,000 units',
      from: [`${BRANDS}:20 CHL,2025,,"units, Chinese brands (more than)",100000`],
    },
    // Deals.
    {
      at: ['deals-investment-ev', '2023', 'US$ m, nominal'],
      says: '620.0',
      from: [`${INVESTMENTS}:200 2023,July,BYD,620,1,,Transport,Autos,Brazil,South America,0.0,G,BRA`],
    },
    // Dependence. 118.557 of 149.066; 57.869 + 0 of 77.862, lithium-ion batteries alone.
    {
      at: ['dependence-electric-cars', 'Chile', 'Share'],
      says: '79.5%',
      from: [`${BATTERIES}:28852 and 28850: 118556739.662 of 149066104.354`],
    },
    {
      at: ['dependence-batteries', 'Chile', 'Part of the whole'],
      says: 'US$ 57.9 m of US$ 77.9 m',
      from: [
        `${BATTERIES}:28748 2024,CHL,M,CHN,H6,850760,…,57869232.21,True`,
        `${BATTERIES}:28739 2024,CHL,M,W00,H6,850760,…,77862438.397,False`,
      ],
    },
    // 57.869 / 77.862 = 74.32 %.
    { at: ['dependence-batteries', 'Chile', 'Share'], says: '74%', from: [`${BATTERIES}:28748 and 28739`] },
    // Events.
    {
      at: '.event',
      says: "Dec 2025 · Launch or milestone · deeperBYD becomes Costa Rica's fourth car brand with 4,360 registrations",
      from: [
        `${EVENTS}:194 CRI-S012,CRI,2025-12,ev,launch,"BYD becomes Costa Rica's fourth car brand with 4,360 registrations",BYD,,operating,1`,
      ],
    },
    {
      at: '.record-row',
      says: "BYD's Camaçari car factory inaugurated by LulaUS$ 1 bn (nominal, as stated)Brazil · 9 Oct 2025 · Plant",
      from: [
        `${EVENTS}:115 BRA-S042,BRA,2025-10-09,ev,plant,BYD's Camacari car factory inaugurated by Lula,BYD,1000`,
      ],
    },
  ]);
  itReads('/sector/digital', [
    {
      at: ['telecom', 'Costa Rica', 'Status'],
      says: 'restricted',
      from: [`${TELECOM}:11 CRI,restricted,"Huawei, ZTE excluded",2023-08-31,Decree limits 5G to vendors …`],
    },
    { at: ['telecom', 'Costa Rica', 'Date'], says: '31 Aug 2023', from: [`${TELECOM}:11 … 2023-08-31`] },
    {
      at: ['telecom', 'Argentina', 'Status'],
      says: 'open',
      from: [`${TELECOM}:2 ARG,open,"Huawei, Nokia, Ericsson",2022-12`],
    },
    { at: ['telecom', 'Brazil', 'Status'], says: 'mixed', from: [`${TELECOM}:7 BRA,mixed,…,2021-11-04`] },
    {
      at: ['telecom', 'Antigua & Barbuda', 'Status'],
      says: 'no decision known',
      from: [`${TELECOM}:3 ATG,none_known,Huawei (interest),2014-08`],
    },
    { at: ['telecom', 'Antigua & Barbuda', 'Date'], says: 'Aug 2014', from: [`${TELECOM}:3 … 2014-08`] },
  ]);
  itReads('/sector/renewables', [
    {
      at: ['indicator-renewable-electricity-countries', 'Chile', '2000'],
      says: '50%',
      from: [`${POWER}:217 Chile,CHL,2000,49.82977`],
    },
    {
      at: ['indicator-renewable-electricity-countries', 'Chile', '2024'],
      says: '70%',
      from: [`${POWER}:241 Chile,CHL,2024,69.89693`],
    },
    {
      at: ['indicator-renewable-electricity-countries', 'Costa Rica', '2024'],
      says: '94%',
      from: [`${POWER}:346 Costa Rica,CRI,2024,94.02262`],
    },
    {
      at: ['indicator-renewable-electricity-countries', 'Paraguay', '2023'],
      says: '100%',
      from: [`${POWER}:737 Paraguay,PRY,2023,100`],
    },
  ]);
});
