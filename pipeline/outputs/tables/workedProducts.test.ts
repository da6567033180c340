import { expect, it } from 'vitest';
import type { Facts } from '../../facts';
import { buildReport } from '../../lib/buildReport';
import { readCatalogue } from '../../products/catalogue';
import type { ProductFlow } from '../../products/productFlow';
import { readCipfProducts } from '../../sources/products/cipfProducts';
import { readComflow } from '../../sources/products/comflow';
import { readComtradeCipf } from '../../sources/trade/comtradeCipf';
import { csvLines } from '../../testing/csvLines';
import { tempRaw } from '../../testing/tempFiles';
import { commodityFlowsTable, tradeProductsTable } from './products';

/*
 * Cells worked out by hand from raw rows, which stand here as they do in the raw files, with their header; the file and the
 * line below the raw folder are named beside them.
 */

const catalogue = readCatalogue('data/trade/products.csv');
const tablesOf = (products: Partial<Facts['products']>) => {
  const facts = {
    products: {
      catalogue,
      flows: [],
      sections: [],
      lists: [],
      totalOf: () => undefined,
      chosen: [],
      itemised: new Map(),
      ...products,
    },
    sourcesOf: () => ['lall-2000'],
  };
  return { products: tradeProductsTable(facts), commodities: commodityFlowsTable(facts) };
};

it('products: the part of the flow by the same source and report', () => {
  // trade/comtrade-cipf/products_hs6.csv:1,4998,4999,3243; trade/comtrade-cipf/bilateral_totals.csv:1,559
  const raw = tempRaw({
    'trade/comtrade-cipf/products_hs6.csv': `iso3,year,partner,flow,hs6,description_short,group,value_usd,share_of_bilateral_flow,rank_in_bilateral_flow,product_total_all_partners_usd,partner_share_in_product_total,reporting_side,reporter,sheets
CHL,2002,USA,import,271019,"diesel, fuel oil and other heavy oils",commodity,65060920.0,,,,,reporter,CHL,USA_2.3_exports_products_partners_HS-AG6-2001-2023_reverse
CHL,2002,USA,import,840820,vehicle diesel engines,other manufacture,27381030.0,,,,,reporter,CHL,USA_2.3_exports_products_partners_HS-AG6-2001-2023_reverse
BRA,2014,CHN,export,020714,"chicken cuts, frozen",commodity,547472354.0,0.010599,7,818256495.0,0.669072,mirror,CHN,Brazil_2.4_exports_partners_products_HS-AG6-2003-2025_reverse
`,
    'trade/comtrade-cipf/bilateral_totals.csv': `iso3,year,partner,flow,value_usd,reporting_side,valuation,sheet
CHL,2002,USA,import,2548801473.0,reporter,as reported (mostly CIF),USA_2.1.1_top_export_partners_reverse
`,
  });
  const [total] = readComtradeCipf(raw, buildReport());
  const { products, commodities } = tablesOf({
    flows: readCipfProducts(raw, buildReport()),
    totalOf: ({ iso3, flow }) => (iso3 === 'CHL' && flow === 'import' ? total?.valueUsd : undefined),
  });
  // 65,060,920 and 27,381,030 of 2,548,801,473; the flow of China's report on Brazil is not among the totals
  expect(csvLines(products)).toEqual([
    'BRA,2014,CHN,export,020714,"chicken cuts, frozen",agriculture,547472354,,comtrade-cipf,commodity,mirror,hs6 020714,hs6 020714,',
    'CHL,2002,USA,import,271019,"diesel, fuel oil and other heavy oils",oil-gas,65060920,2.55,comtrade-cipf,resource-based,reporter,hs6 271019,hs6 271019,',
    'CHL,2002,USA,import,840820,diesel engines for vehicles,other,27381030,1.07,comtrade-cipf,medium,reporter,hs6 840820,hs6 840820,',
  ]);
  expect(products.sources).toEqual(['comtrade-cipf', 'lall-2000']);
  expect(csvLines(commodities)).toEqual([]);
});

it('commodities: US$ and tonnes in their own columns, as the country that sells or buys sees them', () => {
  // trade/baci-comflow-commodities/flows.json, without what is not read: iron ore, 2022; the third pair is made up
  const raw = tempRaw({
    'trade/baci-comflow-commodities/flows.json': JSON.stringify({
      meta: {
        value_unit: 'USD',
        weight_unit: 'tonnes',
        commodities: [{ id: 'iron_ore', hs4: '2601' }],
      },
      flows: {
        iron_ore: {
          2022: [
            { e: 'CHL', i: 'CHN', v: 1194677290, w: 11892984 },
            { e: 'CHL', i: 'USA', v: 21742623, w: 174731 },
            { e: 'CHN', i: 'CHL', v: 5, w: 0 },
          ],
        },
      },
    }),
  });
  const { products, commodities } = tablesOf({ flows: readComflow(raw, buildReport()) });
  expect(csvLines(commodities)).toEqual([
    'CHL,2022,CHN,2601,iron ore,minerals,1194677290,11892984,baci-V202601,export,reconciled,commodity',
    'CHL,2022,USA,2601,iron ore,minerals,21742623,174731,baci-V202601,export,reconciled,commodity',
    'CHL,2022,CHN,2601,iron ore,minerals,5,,baci-V202601,import,reconciled,commodity',
  ]);
  expect(commodities.sources).toEqual(['baci-V202601', 'lall-2000']);
  expect(csvLines(products)).toEqual([]);
});

it('lines have the rank their list gives them, the largest 1; one outside the list has none (figures made up)', () => {
  const flow = {
    iso3: 'PER',
    year: 2014,
    partner: 'CHN',
    flow: 'import',
    basis: 'mirror',
    source: 'l',
  } as const;
  const line = (code: string, valueUsd: number) =>
    ({ ...flow, code, valueUsd, tonnes: null }) as unknown as ProductFlow;
  const { products } = tablesOf({
    flows: [line('hs6 271019', 20), line('hs6 840820', 50), line('hs6 870324', 5)],
    lists: [
      {
        ...flow,
        totalUsd: 100,
        top: [
          { code: 'hs6 840820', valueUsd: 50 },
          { code: 'hs6 271019', valueUsd: 20 },
        ],
      },
    ],
  });
  expect(csvLines(products).map((row) => row.match(/[^,]+,\d*$/)?.[0])).toEqual([
    'hs6 271019,2',
    'hs6 840820,1',
    'hs6 870324,',
  ]);
});

it('chapters have a rank, sections the part of their own sum (figures made up)', () => {
  const flow = { iso3: 'PER', year: 2014, partner: 'CHN', flow: 'import', basis: 'mirror' } as const;
  const section = (code: string, valueUsd: number) =>
    ({ ...flow, code, valueUsd, tonnes: null, source: 's' }) as unknown as ProductFlow;
  const { products } = tablesOf({
    lists: [
      {
        ...flow,
        source: 'c',
        totalUsd: 400,
        top: [
          { code: 'hs2 85', valueUsd: 300 },
          { code: 'hs2 84', valueUsd: 50 },
        ],
      },
    ],
    sections: [section('section 01', 30), section('section 16', 90)],
  });
  const cells = csvLines(products).map((line) => line.replace(/,"?[a-z, ]+"?,[a-z-]*,(\d+,[\d.]*),/, ',$1,'));
  expect(cells.map((line) => line.match(/\d+,[\d.]*,[cs],.*$/)?.[0])).toEqual([
    '50,12.5,c,,mirror,hs2 84,hs2 84,2',
    '300,75,c,,mirror,hs2 85,hs2 85,1',
    '30,25,s,,mirror,section 01,section 01,',
    '90,75,s,,mirror,section 16,section 16,',
  ]);
  expect(products.sources).toEqual(['c', 'lall-2000', 's']);
});
