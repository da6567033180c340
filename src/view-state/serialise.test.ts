import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBase, anyView, known } from '../testing/anyView';
import { defaultView } from './defaultView';
import { LINK_FIELDS } from './fields/linkFields';
import { splitHref } from './link';
import { parseLink } from './parseLink';
import { hrefFor, serialiseFull, serialiseShort } from './serialise';
import type { Page, ViewState } from './viewState';

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

  it('is tried above with every field, at its default and at another value', () => {
    const views = fc.sample(anyView, { numRuns: 300, seed: 1 });
    for (const { isShown, name, short } of LINK_FIELDS) {
      const texts = new Set(views.map((view) => short(view)));
      expect([name, texts.has(null), texts.size > 1]).toEqual([name, true, isShown]);
    }
  });

  it('is written in full as the full link of what it opens', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const full = serialiseFull(view, known);
        expect(serialiseFull(parseLink(splitHref(full), known).view, known)).toBe(full);
        expect(serialiseFull(parseLink(splitHref(serialiseShort(view)), known).view, known)).toBe(full);
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
