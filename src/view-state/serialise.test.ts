import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ISO3 } from '../domain/iso3';
import { MEASURES } from '../domain/measures';
import { SECTOR_IDS } from '../domain/sectors';
import { isPublished, type CustomModel } from '../domain/stance/customModel';
import { STANCE_CLASSES } from '../domain/stanceClass';
import { LANGS } from '../i18n/lang';
import { defaultView, inClassOrder, inSectorOrder, usualFromYear } from './defaultView';
import { splitHref } from './link';
import { parseLink } from './parseLink';
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

const anyFields: fc.Arbitrary<ViewState> = fc.record({
  lang: fc.constantFrom(...LANGS),
  page: fc.oneof(
    fc.constantFrom<Page>({ kind: 'region' }, { kind: 'table' }, { kind: 'method' }, { kind: 'sources' }),
    fc.constantFrom(...ALL_ISO3).map((iso3): Page => ({ kind: 'country', iso3 })),
  ),
  tab: fc.constantFrom(...TABS),
  sectors: fc.subarray([...SECTOR_IDS]).map(inSectorOrder),
  // The latest year is the default, which a view says as null.
  year: fc.option(fc.integer({ min: 2000, max: known.latestYear - 1 })),
  measure: fc.constantFrom(...MEASURES),
  classes: fc.subarray([...STANCE_CLASSES]).map(inClassOrder),
  weights: anyWeights,
  from: fc.option(fc.integer({ min: 2010, max: known.latestYear })),
  row: fc.option(fc.integer({ min: 0, max: 999 }).map((n) => `-${String(n).padStart(3, '0')}`)),
  facts: fc.record({
    component: fc.option(fc.constantFrom(...COMPONENTS)),
    direction: fc.option(fc.constantFrom<1 | 0 | -1>(1, 0, -1)),
    verifiedOnly: fc.boolean(),
  }),
});
/** A row belongs to the country shown, and the usual year to compare with is said as null. */
const anyView = anyFields.map((view) => ({
  ...view,
  from: view.from === usualFromYear(view.year ?? known.latestYear) ? null : view.from,
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
      `/?sector=all&year=2026&measure=stance&tab=stance&class=all&w=published&from=2021&component=all&direction=all&verified=no&v=${encodeURIComponent(known.dataVersion)}`,
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

  it('changes only what a control changes', () => {
    const view: ViewState = { ...defaultView('es'), sectors: ['grid'], year: 2012 };
    expect(hrefFor(view, { page: { kind: 'table' } })).toBe('/es/table?sector=grid&year=2012');
    expect(hrefFor(view, { lang: 'en' })).toBe('/?sector=grid&year=2012');
  });
});
