import type { Facts } from '../facts';
import type { CsvCell } from '../lib/csvText';
import { byText } from '../lib/groupBy';
import { round } from '../lib/round';
import { seriesCode } from '../products/catalogue';
import type { ProductFlow } from '../products/productFlow';

type ProductsOnly = Pick<Facts, 'products'>;
type Row = ProductFlow & { totalUsd: number | undefined; rank: number | null };

const BACI = 'baci-V202601';

/** Rows of `trade_products.csv`: every figure of a product in US$, chapters and sections too, by source and basis. */
export function productRows({ products }: ProductsOnly): CsvCell[][] {
  const { catalogue } = products;
  return [...lineRows({ products }), ...chapterRows({ products }), ...sectionRows({ products })]
    .sort((a, b) => byText(rowKey(a), rowKey(b)))
    .map((row) => {
      const { iso3, year, partner, flow, code, valueUsd, source, basis, totalUsd, rank } = row;
      const product = catalogue.get(code);
      return [
        iso3,
        year,
        partner,
        flow,
        code.startsWith('hs6 ') ? code.slice('hs6 '.length) : null,
        product?.name.en ?? null,
        product?.sector ?? null,
        valueUsd,
        totalUsd === undefined ? null : sharePct(valueUsd, totalUsd, rowKey(row)),
        source,
        product?.techClass ?? null,
        basis,
        code,
        seriesCode(catalogue, code),
        rank,
      ];
    });
}

/** Rows of `commodity_flows.csv`: headings of commodities with their weight. */
export const commodityRows = ({ products }: ProductsOnly): CsvCell[][] =>
  products.flows
    .filter(({ source }) => source === BACI)
    .map(({ iso3, year, partner, flow, code, valueUsd, tonnes, source, basis }) => {
      const product = products.catalogue.get(code);
      const hs4 = code.slice('hs4 '.length);
      return [
        iso3,
        year,
        partner,
        hs4,
        product?.name.en ?? null,
        product?.sector ?? null,
        valueUsd,
        tonnes,
        source,
        flow,
        basis,
        product?.techClass ?? null,
      ];
    });

export const productSources = ({ products }: ProductsOnly): string[] =>
  [
    ...new Set(
      [...products.flows, ...products.sections, ...products.lists]
        .map(({ source }) => source)
        .filter((source) => source !== BACI),
    ),
    'lall-2000',
  ].sort(byText);

export const commoditySources: readonly string[] = [BACI, 'lall-2000'];

const rowKey = ({ iso3, year, partner, flow, code, basis, source }: Row): string =>
  `${iso3} ${year} ${partner} ${flow} ${code} ${basis} ${source}`;

/**
 * Share of a flow by the same source and report. In: US$ and US$; out: percent with two decimals. Throws when the part
 * exceeds the whole, for then one of the two is not what it says.
 */
function sharePct(valueUsd: number, totalUsd: number, what: string): number {
  if (valueUsd > totalUsd) throw new Error(`${what}: ${valueUsd} is more than the flow of ${totalUsd}`);
  return round((100 * valueUsd) / totalUsd, 2);
}

function lineRows({ products }: ProductsOnly): Row[] {
  const ranks = new Map(
    products.lists.flatMap((list) =>
      list.top.map(({ code, valueUsd }, at) => [
        rowKey({ ...list, code, valueUsd, tonnes: null, rank: null }),
        at + 1,
      ]),
    ),
  );
  return products.flows
    .filter(({ source }) => source !== BACI)
    .map((flow) => {
      const row = { ...flow, totalUsd: products.totalOf(flow), rank: null };
      return { ...row, rank: ranks.get(rowKey(row)) ?? null };
    });
}

const chapterRows = ({ products }: ProductsOnly): Row[] =>
  products.lists
    .filter(({ top }) => top[0]?.code.startsWith('hs2 '))
    .flatMap((list) =>
      list.top.map(({ code, valueUsd }, at) => ({ ...list, code, valueUsd, tonnes: null, rank: at + 1 })),
    );

function sectionRows({ products }: ProductsOnly): Row[] {
  const flowOf = ({ iso3, year, partner, flow }: ProductFlow) => `${iso3} ${year} ${partner} ${flow}`;
  const totals = new Map<string, number>();
  for (const row of products.sections) totals.set(flowOf(row), (totals.get(flowOf(row)) ?? 0) + row.valueUsd);
  return products.sections.map((row) => ({ ...row, totalUsd: totals.get(flowOf(row)), rank: null }));
}
