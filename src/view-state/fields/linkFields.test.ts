import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView, known } from '../../testing/anyView';
import { defaultView, usualView } from '../defaultView';
import { splitHref } from '../link';
import { parseLink } from '../parseLink';
import { serialiseFull, serialiseShort } from '../serialise';
import type { ViewState } from '../viewState';
import { mayAskForMore } from './fieldNames';
import { choiceField } from './linkField';
import { LINK_FIELDS } from './linkFields';

describe('a link that asks for another view than its page was built with', () => {
  const asksForMore = (href: string): boolean => mayAskForMore().test(`https://host${href}`);

  it('is known before the script has read it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const href = serialiseShort(view);
        expect(asksForMore(href)).toBe(href.includes('?'));
      }),
    );
  });

  it.each([
    '/?YEAR=2015', '/?tab=trade&amp;year=2015', '/?utm_source=x;year=2015', '/?sector[]=ev', '/?sector%5B%5D=ev', '/?%3Fyear%3D2015', '/?%253Fyear%253D2015',
    '/#?year=2015', '/#year=2015', '/%3Fyear%3D2015', '/?+year=2015', '/country/CHL?utm_source=x%26record=39281',
  ])('also where it was mangled on its way: %s', (href) => expect(asksForMore(href)).toBe(true)); // prettier-ignore

  it.each([
    '/',
    '/sector/ev',
    '/country/CHL?utm_source=mail&fbclid=1',
    '/?v=abc',
    '/#top',
    '/es/table?embed=1',
  ])('and not where it asks for nothing: %s', (href) => expect(asksForMore(href)).toBe(false));
});

describe('a field that is added to the list', () => {
  type Wider = ViewState & { readonly mood?: 'calm' | 'loud' };
  const moodField = choiceField({
    name: 'mood',
    at: {
      get: (view: Wider) => view.mood ?? 'calm',
      put: (view, mood): Wider => ({ ...view, mood }),
    },
    usual: 'calm',
    choices: ['calm', 'loud'],
  });
  const fields = [...LINK_FIELDS.slice(0, -1), moodField, ...LINK_FIELDS.slice(-1)];
  const loud: Wider = { ...usualView('en', fields), mood: 'loud' };
  const open = (href: string) => parseLink(splitHref(href), known, '/', fields);

  it('is written, read and told about, mended and waited for, with nothing else changed', () => {
    expect(serialiseShort(loud, '/', fields)).toBe('/?mood=loud');
    expect(serialiseFull(loud, known, '/', fields)).toContain('&years=all&mood=loud&v=');
    expect(open('/?mood=loud')).toEqual({ view: loud, issues: [] });
    expect(open(serialiseFull(loud, known, '/', fields))).toEqual({ view: loud, issues: [] });
    expect(open('/%3Ftab%3Dstance%26MOOD[]%3Dloud).')).toEqual({ view: loud, issues: [] });
    expect(open('/?mood=grim').issues).toEqual([{ kind: 'bad-choice', field: 'mood', value: 'grim' }]);
    expect(open('/?moood=loud').issues).toEqual([{ kind: 'unknown-field', field: 'mood', value: 'moood' }]);
    expect(mayAskForMore(fields).test('/?mood=loud')).toBe(true);
  });

  it('leaves every link without it as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const href = serialiseShort(view);
        expect(open(href).view).toEqual({ ...view, mood: 'calm' });
        expect(serialiseShort({ ...view, mood: 'calm' } as Wider, '/', fields)).toBe(href);
      }),
    );
    expect(defaultView('en')).toEqual(usualView('en', LINK_FIELDS));
  });
});
