import fc from 'fast-check';
import { COUNTRY_CODES } from '../domain/iso3';
import { MEASURES } from '../domain/measures';
import { RECORD_KINDS, RECORD_STATUSES } from '../domain/cooperation/records';
import { SECTOR_IDS } from '../domain/sectors';
import { isPublished, type CustomModel } from '../domain/stance/customModel';
import { STANCE_CLASSES } from '../domain/stanceClass';
import { NEW_TRADE_PRODUCTS } from '../domain/trade/newTradeProducts';
import { FLOWS } from '../domain/trade/partners';
import { COMMODITIES, PRESETS, type PriceMove, type PriceShock } from '../domain/trade/priceShock';
import { SORT_KEYS } from '../domain/trade/regionSort';
import { SCALES, TRADE_UNITS } from '../domain/trade/tradeUnits';
import { LANGS } from '../i18n/lang';
import { inOrder } from '../view-state/fields/linkField';
import type { Known } from '../view-state/link';
import { usualFromYear } from '../view-state/usualFromYear';
import { TABS, type Page, type ViewState } from '../view-state/viewState';

const COMPONENTS = ['partnership', 'us_alignment', 'trade_defence', 'visa'];
/** What the views below are made on. */
export const known = { latestYear: 2026, dataVersion: 'a+b/c 1', components: COMPONENTS } satisfies Known;

const anyWeights: fc.Arbitrary<CustomModel | null> = fc
  .record({
    factors: fc.dictionary(
      fc.constantFrom(...COMPONENTS),
      fc
        .integer({ min: 0, max: 60 })
        .filter((steps) => steps !== 20)
        .map((steps) => Number((steps * 0.05).toFixed(2))),
      { noNullPrototype: true },
    ),
    halfLifeYears: fc.option(fc.integer({ min: 1, max: 20 })),
    verifiedOnly: fc.boolean(),
  })
  .map((custom) => (isPublished(custom) ? null : custom));

const anyMove = fc.oneof(
  fc
    .integer({ min: -100, max: 300 })
    .filter((pct) => pct !== 0)
    .map((pct): PriceMove => ({ kind: 'percent', pct })),
  fc
    .tuple(fc.integer({ min: 1960, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]): PriceMove => ({
      kind: 'month',
      month: `${year}-${String(month).padStart(2, '0')}`,
    })),
);
const anyShock: fc.Arbitrary<PriceShock> = fc.oneof(
  fc.constantFrom(...PRESETS).map((preset): PriceShock => ({ kind: 'preset', preset })),
  fc
    .dictionary(fc.constantFrom(...COMMODITIES), anyMove, { minKeys: 1, noNullPrototype: true })
    .map((moves): PriceShock => ({ kind: 'own', moves })),
);

const anyFields: fc.Arbitrary<ViewState> = fc.record({
  lang: fc.constantFrom(...LANGS),
  page: fc.oneof(
    fc.constantFrom<Page>({ kind: 'region' }, { kind: 'table' }, { kind: 'method' }, { kind: 'sources' }),
    fc.constantFrom(...COUNTRY_CODES).map((iso3): Page => ({ kind: 'country', iso3 })),
    fc.constantFrom(...SECTOR_IDS).map((sector): Page => ({ kind: 'sector', sector })),
  ),
  tab: fc.constantFrom(...TABS),
  sectors: fc.subarray([...SECTOR_IDS]).map((ids) => inOrder(SECTOR_IDS, ids)),
  // The latest year is the default, which a view says as null.
  year: fc.option(fc.integer({ min: 2000, max: known.latestYear - 1 })),
  measure: fc.constantFrom(...MEASURES),
  classes: fc.subarray([...STANCE_CLASSES]).map((ids) => inOrder(STANCE_CLASSES, ids)),
  weights: anyWeights,
  from: fc.option(fc.integer({ min: 2010, max: known.latestYear })),
  row: fc.option(fc.integer({ min: 0, max: 999 }).map((n) => `-${String(n).padStart(3, '0')}`)),
  facts: fc.record({
    component: fc.option(fc.constantFrom(...COMPONENTS)),
    direction: fc.option(fc.constantFrom<1 | 0 | -1>(1, 0, -1)),
    verifiedOnly: fc.boolean(),
  }),
  trade: fc.record({
    unit: fc.constantFrom(...TRADE_UNITS),
    scale: fc.constantFrom(...SCALES),
    flow: fc.constantFrom(...FLOWS),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), turned: fc.boolean() }),
    product: fc.constantFrom(...NEW_TRADE_PRODUCTS),
    shock: fc.option(anyShock),
  }),
  records: fc.record({
    kinds: fc.subarray([...RECORD_KINDS]),
    statuses: fc.subarray([...RECORD_STATUSES]),
    years: fc.option(
      fc
        .tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 2000, max: 2026 }))
        .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    ),
  }),
  record: fc.option(fc.constantFrom('39281', 'ECU-S003', 'REGION-S001')),
});
/** Any view a link can say: a row belongs to the country shown, and the usual year to compare with is said as null. */
export const anyView = anyFields.map((view) => ({
  ...view,
  from: view.from === usualFromYear(view.year ?? known.latestYear) ? null : view.from,
  sectors: view.page.kind === 'sector' ? [view.page.sector] : view.sectors,
  row: view.row !== null && view.page.kind === 'country' ? view.page.iso3 + view.row : null,
}));
/** Any path the site may be served below. */
export const anyBase = fc.constantFrom('/', '/vaiven/', '/es/', '/a/b/');
