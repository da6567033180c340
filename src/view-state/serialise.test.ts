import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ISO3 } from '../domain/iso3';
import { MEASURES } from '../domain/measures';
import { RECORD_KINDS, RECORD_STATUSES } from '../domain/records';
import { SECTOR_IDS } from '../domain/sectors';
import { isPublished, type CustomModel } from '../domain/stance/customModel';
import { STANCE_CLASSES } from '../domain/stanceClass';
import { NEW_TRADE_PRODUCTS } from '../domain/trade/newTradeProducts';
import { FLOWS } from '../domain/trade/partners';
import { COMMODITIES, PRESETS, type PriceMove, type PriceShock } from '../domain/trade/priceShock';
import { SORT_KEYS } from '../domain/trade/regionSort';
import { SCALES, TRADE_UNITS } from '../domain/trade/tradeUnits';
import { LANGS } from '../i18n/lang';
import { defaultView } from './defaultView';
import { inOrder } from './fields/linkField';
import { splitHref } from './link';
import { parseLink } from './parseLink';
import { usualFromYear } from './usualFromYear';
import { hrefFor, serialiseFull, serialiseShort } from './serialise';
import { TABS, type Page, type ViewState } from './viewState';

const COMPONENTS = ['partnership', 'us_alignment', 'trade_defence', 'visa'];
const known = { latestYear: 2026, dataVersion: 'a+b/c 1', components: COMPONENTS };

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
    fc.constantFrom(...ALL_ISO3).map((iso3): Page => ({ kind: 'country', iso3 })),
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
/** A row belongs to the country shown, and the usual year to compare with is said as null. */
const anyView = anyFields.map((view) => ({
  ...view,
  from: view.from === usualFromYear(view.year ?? known.latestYear) ? null : view.from,
  sectors: view.page.kind === 'sector' ? [view.page.sector] : view.sectors,
  row: view.row !== null && view.page.kind === 'country' ? view.page.iso3 + view.row : null,
}));
const anyBase = fc.constantFrom('/', '/vaiven/', '/es/', '/a/b/');

describe('a link written by the atlas', () => {
  it('opens the very view it was written for, in the short form', () => {
    fc.assert(
      fc.property(anyView, anyBase, (view, base) => {
        expect(parseLink(splitHref(serialiseShort(view, base)), known, base)).toEqual({ view, issues: [] });
      }),
    );
  });

  it('opens the very view in the full form too', () => {
    fc.assert(
      fc.property(anyView, anyBase, (view, base) => {
        const href = serialiseFull(view, known, base);
        expect(parseLink(splitHref(href), known, base)).toEqual({ view, issues: [] });
      }),
    );
  });

  it('goes on meaning the year the sender saw when a later one has come', () => {
    const href = serialiseFull(defaultView('en'), known);
    const later = { ...known, latestYear: known.latestYear + 1 };
    expect(parseLink(splitHref(href), later).view.year).toBe(known.latestYear);
  });

  it('carries nothing of the default in the short form', () => {
    expect(serialiseShort(defaultView('en'))).toBe('/');
    expect(serialiseShort(defaultView('pt'), '/vaiven/')).toBe('/vaiven/pt');
  });

  it('carries everything in the full form, in a stable order', () => {
    expect(serialiseFull(defaultView('en'), known)).toBe(
      `/?sector=all&year=2026&measure=stance&tab=stance&class=all&w=published&from=2021&component=all&direction=all&verified=no&unit=share&scale=linear&flow=export&sort=share&product=electric-cars&shock=none&kind=all&status=all&years=all&v=${encodeURIComponent(known.dataVersion)}`,
    );
  });

  it('writes a reader’s own model short and by alphabet', () => {
    const weights = {
      factors: { us_alignment: 2.5, visa: 1, partnership: 0 },
      halfLifeYears: 8,
      verifiedOnly: true,
    };
    expect(serialiseShort({ ...defaultView('en'), weights })).toBe(
      '/?w=partnership:0,us_alignment:2.5,hl:8,verified',
    );
  });

  it('is the same whatever order the choices were made in', () => {
    const view = defaultView('en');
    expect(serialiseShort({ ...view, sectors: ['ev', 'digital'], classes: ['distant', 'eager'] })).toBe(
      '/?sector=digital,ev&class=eager,distant',
    );
  });

  it('closes the open record where it leads to another page, and only there', () => {
    const page = (iso3: string) => ({ kind: 'country', iso3 }) as Page;
    const view: ViewState = { ...defaultView('en'), page: page('CHL'), record: '39281' };
    expect(hrefFor(view, { page: page('PER') })).toBe('/country/PER');
    expect(hrefFor(view, { year: 2012 })).toBe('/country/CHL?year=2012&record=39281');
    expect(hrefFor(view, { page: page('PER'), record: 'PER-S001' })).toBe('/country/PER?record=PER-S001');
  });

  it('changes only what a control changes', () => {
    const view: ViewState = { ...defaultView('es'), sectors: ['grid'], year: 2012 };
    expect(hrefFor(view, { page: { kind: 'table' } })).toBe('/es/table?sector=grid&year=2012');
    expect(hrefFor(view, { lang: 'en' })).toBe('/?sector=grid&year=2012');
  });
});
