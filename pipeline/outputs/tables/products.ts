import type { Facts } from '../../facts';
import { byText } from '../../lib/groupBy';
import { round } from '../../lib/round';
import { seriesCode, type Catalogue, type Product } from '../../products/catalogue';
import type { ProductFlow } from '../../products/productFlow';
import { COMMODITIES_BY_WEIGHT } from '../../sources/products/comflow';
import { basis, flow, iso3, partner, sectorOf, source, year } from './sharedColumns';
import { column, table, type Column, type Table } from './table';

type Needed = Pick<Facts, 'products' | 'sourcesOf'>;
type ProductsOnly = Pick<Facts, 'products'>;
type Row = ProductFlow & { totalUsd: number | undefined; rank: number | null };

/** What the curated list says of the product of a row. */
function productColumns(catalogue: Catalogue) {
  const of =
    <T>(pick: (product: Product) => T) =>
    ({ code }: { code: string }): T | null => {
      const product = catalogue.get(code);
      return product === undefined ? null : pick(product);
    };
  return {
    name: column(
      'product',
      'string',
      'Name of the product, in our words',
      of(({ name }) => name.en),
    ),
    sector: sectorOf(of((product) => product.sector)),
    techClass: column(
      'class',
      'string',
      'Class after Lall (2000), raw commodities apart; empty = no one class',
      of(({ techClass }) => techClass),
    ),
  };
}

const valueUsd: Column<ProductFlow> = column(
  'value_usd',
  'integer',
  'Goods, current',
  (row) => row.valueUsd,
  'US$',
);

/** Every figure of a product in US$, chapters and sections too, by source and basis. */
export function tradeProductsTable({ products, sourcesOf }: Needed): Table {
  const { name, sector, techClass } = productColumns(products.catalogue);
  return table(
    'trade_products',
    'Products traded with China and the United States',
    [...lineRows({ products }), ...chapterRows({ products }), ...sectionRows({ products })].sort((a, b) =>
      byText(rowKey(a), rowKey(b)),
    ),
    [
      iso3,
      year,
      partner,
      flow,
      column(
        'hs6',
        'string',
        'Line of the Harmonized System; empty for a coarser code, which is in `code`',
        ({ code }) => (code.startsWith('hs6 ') ? code.slice('hs6 '.length) : null),
      ),
      name,
      sector,
      valueUsd,
      column(
        'share_pct',
        'number',
        'Share of the flow by the same source; empty = its total is not known',
        (row) => (row.totalUsd === undefined ? null : sharePct(row.valueUsd, row.totalUsd, rowKey(row))),
        '%',
      ),
      source,
      techClass,
      basis,
      column(
        'code',
        'string',
        'Level and code: hs6, hs4, hs2 or section. Levels overlap: never add them',
        (row) => row.code,
      ),
      column('series_code', 'string', 'Code of the same goods in the newest edition', ({ code }) =>
        seriesCode(products.catalogue, code),
      ),
      column(
        'rank',
        'integer',
        'Place in the flow; empty = not known, larger products may be absent',
        (row) => row.rank,
      ),
    ],
    sourcesOf('lall'),
  );
}

/** Headings of commodities with their weight. */
export function commodityFlowsTable({ products, sourcesOf }: Needed): Table {
  const { name, sector, techClass } = productColumns(products.catalogue);
  return table(
    'commodity_flows',
    'Commodities traded with China and the United States, with weight',
    products.flows.filter(isByWeight),
    [
      iso3,
      year,
      partner,
      column('hs4', 'string', 'Heading of the Harmonized System', ({ code }) => code.slice('hs4 '.length)),
      name,
      sector,
      valueUsd,
      column('tonnes', 'integer', 'Weight; empty = not known', (row) => row.tonnes, 't'),
      source,
      flow,
      column('basis', 'string', 'reconciled (of both reports)', (row) => row.basis),
      techClass,
    ],
    sourcesOf('lall'),
  );
}

/** The one source of weights has a table of its own. */
const isByWeight = (row: ProductFlow): boolean => row.source === COMMODITIES_BY_WEIGHT;

type RowKey = Omit<ProductFlow, 'valueUsd' | 'tonnes'>;

const rowKey = (row: RowKey): string =>
  `${row.iso3} ${row.year} ${row.partner} ${row.flow} ${row.code} ${row.basis} ${row.source}`;

/**
 * Share of a flow by the same source and report. In: US$ and US$; out: percent with two decimals. Throws when the part
 * exceeds the whole, for then one of the two is not what it says.
 */
function sharePct(partUsd: number, totalUsd: number, what: string): number {
  if (partUsd > totalUsd) throw new Error(`${what}: ${partUsd} is more than the flow of ${totalUsd}`);
  return round((100 * partUsd) / totalUsd, 2);
}

function lineRows({ products }: ProductsOnly): Row[] {
  const ranks = new Map(
    products.lists.flatMap((list) =>
      list.top.map((product, at) => [rowKey({ ...list, ...product }), at + 1]),
    ),
  );
  return products.flows
    .filter((row) => !isByWeight(row))
    .map((one) => {
      const row = { ...one, totalUsd: products.totalOf(one), rank: null };
      return { ...row, rank: ranks.get(rowKey(row)) ?? null };
    });
}

const chapterRows = ({ products }: ProductsOnly): Row[] =>
  products.lists
    .filter(({ top }) => top[0]?.code.startsWith('hs2 '))
    .flatMap((list) => list.top.map((product, at) => ({ ...list, ...product, tonnes: null, rank: at + 1 })));

function sectionRows({ products }: ProductsOnly): Row[] {
  const flowOf = (row: ProductFlow) => `${row.iso3} ${row.year} ${row.partner} ${row.flow}`;
  const totals = new Map<string, number>();
  for (const row of products.sections) totals.set(flowOf(row), (totals.get(flowOf(row)) ?? 0) + row.valueUsd);
  return products.sections.map((row) => ({ ...row, totalUsd: totals.get(flowOf(row)), rank: null }));
}
