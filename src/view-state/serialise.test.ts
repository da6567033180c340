import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ISO3 } from '../domain/iso3';
import { MEASURES } from '../domain/measures';
import { SECTOR_IDS } from '../domain/sectors';
import { STANCE_CLASSES } from '../domain/stanceClass';
import { LANGS } from '../i18n/lang';
import { defaultView, inClassOrder, inSectorOrder } from './defaultView';
import { splitHref } from './link';
import { parseLink } from './parseLink';
import { hrefFor, serialiseFull, serialiseShort } from './serialise';
import { TABS, type Page, type ViewState } from './viewState';

const known = { latestYear: 2026, dataVersion: 'a+b/c 1' };

const anyView: fc.Arbitrary<ViewState> = fc.record({
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
});
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
      `/?sector=all&year=2026&measure=stance&tab=stance&class=all&v=${encodeURIComponent(known.dataVersion)}`,
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
