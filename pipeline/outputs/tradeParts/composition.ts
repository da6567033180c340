import type { CountryTradeFile } from '../../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';
import { byText } from '../../lib/groupBy';
import { seriesCode } from '../../products/catalogue';
import type { ProductFacts } from '../../products/productFacts';
import type { TradeFileIndex } from './tradeFile';

type Composition = CountryTradeFile['composition'];

/**
 * What the trade of a country with China is made of, current US$ and metric tonnes. Codes are those a product's series
 * runs under, so that a change of the Harmonized System does not break it. Of lists of one flow and year the country's
 * own report comes before its partner's and lines before chapters; they overlap and are never added.
 */
export function compositionOf(
  { products }: Pick<Facts, 'products'>,
  iso3: Iso3,
  index: Pick<TradeFileIndex, 'source'>,
): Pick<CountryTradeFile, 'products' | 'composition'> {
  const composition = {
    sections: sectionsOf(products, iso3, index),
    lists: listsOf(products, iso3, index),
    items: itemsOf(products, iso3, index),
  };
  const codes = [
    ...composition.sections.map(([, , code]) => code),
    ...composition.lists.flatMap(({ top }) => top.map(([code]) => code)),
    ...composition.items.map(([, , code]) => code),
  ];
  return { products: named(products, codes), composition };
}

type Index = Pick<TradeFileIndex, 'source'>;

function sectionsOf({ sections }: ProductFacts, iso3: Iso3, index: Index): Composition['sections'] {
  return sections
    .filter((one) => one.iso3 === iso3 && one.partner === 'CHN')
    .map(({ year, flow, code, valueUsd, source }) => [year, flow, code, valueUsd, index.source(source)]);
}

/** Lines before chapters: a list of six digits says more than one of two. */
const detail = (code: string | undefined): number => (code?.startsWith('hs6 ') ? 0 : 1);

const listsOfCountry = ({ lists }: ProductFacts, iso3: Iso3) =>
  lists.filter((list) => list.iso3 === iso3 && list.partner === 'CHN');

function listsOf(products: ProductFacts, iso3: Iso3, index: Index): Composition['lists'] {
  return [...listsOfCountry(products, iso3)]
    .sort(
      (a, b) =>
        byText(a.flow, b.flow) ||
        a.year - b.year ||
        detail(a.top[0]?.code) - detail(b.top[0]?.code) ||
        Number(a.basis !== 'reporter') - Number(b.basis !== 'reporter') ||
        byText(a.source, b.source),
    )
    .map(({ year, flow, basis, source, totalUsd, top }) => ({
      year,
      flow,
      basis,
      source: index.source(source),
      totalUsd,
      top: top.map(({ code, valueUsd }) => [seriesCode(products.catalogue, code), valueUsd]),
    }));
}

/**
 * A country with more single figures than this keeps the products that reached `LARGE_USD` in some year, with all their
 * years, so that its file stays small; `tables/trade_products.csv` has every one.
 */
const MANY_ITEMS = 450;
const LARGE_USD = 100e6;

/** The chosen figures that no list of their flow and year holds already. */
function itemsOf(products: ProductFacts, iso3: Iso3, index: Index): Composition['items'] {
  const listed = new Set(
    listsOfCountry(products, iso3).flatMap(({ flow, year, top }) =>
      top.map(({ code }) => `${flow} ${year} ${seriesCode(products.catalogue, code)}`),
    ),
  );
  const ofCountry = products.chosen.filter((one) => one.iso3 === iso3 && one.partner === 'CHN');
  const single = ofCountry.filter(({ flow, year, code }) => !listed.has(`${flow} ${year} ${code}`));
  const large = new Set(
    ofCountry.filter(({ valueUsd }) => valueUsd >= LARGE_USD).map(({ flow, code }) => `${flow} ${code}`),
  );
  return (
    single.length > MANY_ITEMS ? single.filter(({ flow, code }) => large.has(`${flow} ${code}`)) : single
  ).map(({ year, flow, code, valueUsd, tonnes, basis, source }) => [
    year,
    flow,
    code,
    valueUsd,
    tonnes,
    basis,
    index.source(source),
  ]);
}

function named({ catalogue }: ProductFacts, codes: readonly string[]): CountryTradeFile['products'] {
  return Object.fromEntries(
    [...new Set(codes)].sort(byText).flatMap((code) => {
      const product = catalogue.get(code);
      return product
        ? [[code, { name: product.name, sector: product.sector, class: product.techClass }]]
        : [];
    }),
  );
}
