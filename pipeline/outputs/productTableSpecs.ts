import { field, iso3, year, sector, source, type Field } from './tableField';

/** Columns of the tables of products. */
export const PRODUCT_FIELDS = {
  trade_products: [
    iso3,
    year,
    field('partner', 'string', 'CHN or USA'),
    field('flow', 'string', 'export or import, as seen from iso3'),
    field('hs6', 'string', 'Line of the Harmonized System; empty for a coarser code, which is in `code`'),
    field('product', 'string', 'Name of the product, in our words'),
    sector,
    field('value_usd', 'integer', 'Goods, current', 'US$'),
    field('share_pct', 'number', 'Share of the flow by the same source; empty = its total is not known', '%'),
    source,
    field('class', 'string', 'Class after Lall (2000), raw commodities apart; empty = no one class'),
    field('basis', 'string', 'reporter, mirror (the partner’s report) or reconciled (of both)'),
    field('code', 'string', 'Level and code: hs6, hs4, hs2 or section. Levels overlap: never add them'),
    field('series_code', 'string', 'Code of the same goods in the newest edition'),
    field('rank', 'integer', 'Place in the flow; empty = not known, larger products may be absent'),
  ],
  commodity_flows: [
    iso3,
    year,
    field('partner', 'string', 'CHN or USA'),
    field('hs4', 'string', 'Heading of the Harmonized System'),
    field('product', 'string', 'Name of the product, in our words'),
    sector,
    field('value_usd', 'integer', 'Goods, current', 'US$'),
    field('tonnes', 'integer', 'Weight; empty = not known', 't'),
    source,
    field('flow', 'string', 'export or import, as seen from iso3'),
    field('basis', 'string', 'reconciled (of both reports)'),
    field('class', 'string', 'Class after Lall (2000), raw commodities apart; empty = no one class'),
  ],
} satisfies Record<string, readonly Field[]>;
