import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView, known as generalKnown } from '../testing/anyView';
import { ALL_FACTS, ALL_RECORDS, defaultView, USUAL_TRADE } from './defaultView';
import { splitHref } from './link';
import { parseLink } from './parseLink';
import { serialiseShort } from './serialise';
import type { LinkIssue, ViewState } from './viewState';

const known = { latestYear: 2026, dataVersion: 'abc123', components: ['partnership', 'us_alignment'] };
const open = (href: string) => parseLink(splitHref(href), known);
const view = (fields: Partial<ViewState>): ViewState => ({ ...defaultView('en'), ...fields });
const chile: ViewState['page'] = { kind: 'country', iso3: 'CHL' };
const y2015: Partial<ViewState> = { year: 2015 };
const trade2015: Partial<ViewState> = { tab: 'trade', year: 2015 };
const two: Partial<ViewState> = { sectors: ['digital', 'ev'] };

/** What mail and chat programs, other sites and hands make of a link, and what it was meant to show. */
const MENDED: readonly (readonly [what: string, hrefs: readonly string[], shown: Partial<ViewState>])[] = [
  ['names in capitals', ['/?YEAR=2015', '/?Year=2015', '/?yEaR=2015'], y2015],
  ['names and values in capitals', ['/?SECTOR=EV,DIGITAL'], two],
  ['an ampersand escaped for HTML', [
    '/?tab=trade&amp;year=2015', '/?tab=trade&amp;amp;year=2015', '/?&amp;tab=trade&AMP;year=2015', '/?tab=trade&#38;year=2015',
    '/?tab=trade&#x26;year=2015', '/?tab=trade%26amp%3Byear=2015',
  ], trade2015],
  ['brackets behind a name', [
    '/?sector[]=digital&sector[]=ev', '/?sector%5B%5D=digital&sector%5B%5D=ev', '/?sector[0]=digital&sector[1]=ev', '/?SECTOR[]=digital,ev',
  ], two],
  ['a list told in parts', ['/?sector=digital&sector=ev', '/?sector=ev&SECTOR=digital&sector=ev'], two],
  ['kinds and statuses told in parts', ['/?kind=ban&kind=finance&status[]=operating&status[]=announced'], {
    records: { ...ALL_RECORDS, kinds: ['finance', 'ban'], statuses: ['announced', 'operating'] },
  }],
  ['semicolons between fields', ['/?tab=trade;year=2015', '/?utm_source=x;tab=trade;year=2015'], trade2015],
  ['another sign between the members of a list', [
    '/?sector=digital;ev', '/?sector=digital|ev', '/?sector=digital+ev', '/?sector=digital%20ev', '/?sector=digital,%20ev', '/?sector=digital%2Cev',
    '/?sector=digital%252Cev', '/?sector=digital，ev', '/?sector=digital%EF%BC%8Cev', '/?sector=digital、ev', '/?sector=[digital,ev]',
    '/?sector="digital","ev"', '/?sector=%22digital%22,%22ev%22', '/?sector=,digital,,ev,',
  ], two],
  ['what a program glued to the end', [
    '/?year=2015)', '/?year=2015.', '/?year=2015).', '/?year=2015,', '/?year=2015;', '/?year=2015%22', '/?year=2015"', '/?year=2015%27', '/?year=2015”',
    '/?year=2015%E2%80%9D', '/?year=2015»', '/?year=2015%3E', '/?year=2015]', '/?year=2015%5D.', '/?year=2015**', '/?year=2015!', '/?year=2015…',
    '/?year=2015%E2%80%8B', '/?year=2015&quot;', '/?year=2015&gt;', '/?year=2015%0D%0A', '/?year=2015/', '/?year=2015?', '/?year=2015&', '/?year=2015%C2%A0',
  ], y2015],
  ['what stands around a value', ['/?year="2015"', '/?year=+2015+', '/?year=(2015)', '/?year==2015', '/?+year+=2015', '/?year=%E2%80%AA2015%E2%80%AC'], y2015],
  ['characters of full width', ['/?year=２０１５', '/?year＝2015', '/?year%EF%BC%9D2015', '/?ｙｅａｒ=2015'], y2015],
  ['typographic dashes', ['/?years=2010–2021', '/?years=2010%E2%80%932021', '/?years=2010−2021'], {
    records: { ...ALL_RECORDS, years: { from: 2010, to: 2021 } },
  }],
  ['a query encoded once or twice more', [
    '/?%3Fyear%3D2015', '/?year%3D2015', '/?%253Fyear%253D2015', '/%3Fyear%3D2015', '/%3fYEAR%3d2015', '/%253Fyear%253D2015', '/?year=2015%26utm_source%3Dmail',
    '/?%3Fyear%3D2015=', '/index.html%3Fyear%3D2015',
  ], y2015],
  ['an ampersand encoded once or twice more', [
    '/?tab=trade%26year%3D2015', '/?tab=trade%2526year%253D2015', '/?tab=trade%26year=2015', '/?tab%3Dtrade%26year%3D2015', '/%3Ftab%3Dtrade%26year%3D2015',
    '/%3Futm_source%3Dmail%26tab%3Dtrade%26year%3D2015',
  ], trade2015],
  ['a question mark where another belongs', ['/?tab=trade?year=2015', '/??tab=trade&year=2015', '/?tab=trade%3Fyear=2015', '/&tab=trade&year=2015'], trade2015],
  ['a query behind the “#”', [
    '/#?tab=trade&year=2015', '/#tab=trade&year=2015', '/#/?tab=trade&year=2015', '/?tab=trade#?year=2015', '/?tab=trade#year=2015', '/#!?tab=trade&year=2015',
    '/#%3Ftab%3Dtrade%26year%3D2015',
  ], trade2015],
  ['the same on the page of a country', [
    '/country/CHL?YEAR=2015', '/country/CHL%3Fyear%3D2015', '/country/CHL&year=2015', '/country/CHL#?year=2015', '/country/chl/?year=2015).', '/country/CHL;year=2015',
  ], { page: chile, ...y2015 }],
  ['what a program glued to the path', [
    '/country/CHL).', '/country/CHL,', '/country/CHL.', '/country/CHL%22', '/country/CHL%E2%80%9D', '/country/CHL/)', '/country/CHL;', '/country/CHL%5D',
  ], { page: chile }],
  ['the same on other pages', ['/table).', '/table,', '/Table%22'], { page: { kind: 'table' } }],
  ['the same on the page of a sector', ['/sector/ev).', '/sector/EV.'], { page: { kind: 'sector', sector: 'ev' }, sectors: ['ev'] }],
  ['a model and a shock', ['/?W=partnership:0;hl:8&SHOCK=copper:-30;soybeans:2016-01).', '/?w=partnership:+0,+hl:8&shock=copper:−30，soybeans:2016-01'], {
    weights: { factors: { partnership: 0 }, halfLifeYears: 8, verifiedOnly: false },
    trade: { ...USUAL_TRADE, shock: { kind: 'own', moves: { copper: { kind: 'percent', pct: -30 }, soybeans: { kind: 'month', month: '2016-01' } } } },
  }],
  ['a row and a filter', ['/country/CHL?ROW=CHL‑012.&Verified=YES"'], { page: chile, row: 'CHL-012', facts: { ...ALL_FACTS, verifiedOnly: true } }],
]; // prettier-ignore

describe('a link that was mangled on its way is read as it was meant', () => {
  it.each(MENDED.flatMap(([what, hrefs, shown]) => hrefs.map((href) => [what, href, shown] as const)))(
    '%s: %s',
    (_what, href, shown) => {
      const parsed = open(href);
      expect(parsed).toEqual({ view: view(shown), issues: [] });
      expect(open(serialiseShort(parsed.view))).toEqual(parsed);
    },
  );
});

const misspelt = (value: string, field: string): LinkIssue => ({ kind: 'unknown-field', value, field });

describe('a good link that lost its shape', () => {
  /** What may be done to a whole query without taking anything out of it. */
  const MANGLES: Readonly<Record<string, (query: string) => string>> = {
    'in capitals': (query) => query.replace(/[a-z]+=/g, (name) => name.toUpperCase()),
    'escaped for HTML': (query) => query.replaceAll('&', '&amp;'),
    'with semicolons': (query) => query.replaceAll('&', ';'),
    'encoded once more': (query) => `?${encodeURIComponent(query)}`,
    'encoded twice more': (query) => `?${encodeURIComponent(encodeURIComponent(query))}`,
    'with brackets': (query) => query.replace(/(sector|class|kind|status)=/g, '$1[]='),
    'with encoded commas': (query) => query.replaceAll(',', '%2C'),
    'in the path': (query) => encodeURIComponent(query),
    'behind the #': (query) => `#${query}`,
    'in brackets': (query) => `${query}).`,
  };

  it.each(Object.keys(MANGLES))('opens the very view it was written for: %s', (mangle) => {
    fc.assert(
      fc.property(anyView, (written) => {
        const [path = '', query = ''] = serialiseShort(written).split('?');
        const href = query === '' ? path : path + (MANGLES[mangle]?.(`?${query}`) ?? '');
        expect(parseLink(splitHref(href), generalKnown)).toEqual({ view: written, issues: [] });
      }),
    );
  });
});

describe('what is lost of a link is told', () => {
  it.each<[string, Partial<ViewState>, readonly LinkIssue[]]>([
    ['/?yaer=2015', {}, [misspelt('yaer', 'year')]],
    ['/?yeer=2015&tab=trade', { tab: 'trade' }, [misspelt('yeer', 'year')]],
    ['/?yer=2015', {}, [misspelt('yer', 'year')]],
    ['/?sectors=ev', {}, [misspelt('sectors', 'sector')]],
    ['/?Sectro[]=ev', {}, [misspelt('Sectro[]', 'sector')]],
    ['/?tav=trade', {}, [misspelt('tav', 'tab')]],
    ['/?mesure=engagement', {}, [misspelt('mesure', 'measure')]],
    ['/?componet=partnership', {}, [misspelt('componet', 'component')]],
    ['/?yaer=2015&yaer=2016', {}, [misspelt('yaer', 'year')]],
    ['/?yaer=2015&year=2010', { year: 2010 }, [misspelt('yaer', 'year')]],
    ['/?YEAR=2015&year=2010', y2015, [{ kind: 'repeated-field', field: 'year', value: '2010' }]],
    ['/?year[]=2015&year[]=2016', y2015, [{ kind: 'repeated-field', field: 'year', value: '2016' }]],
    ['/?sector=ev&sector=gold', { sectors: ['ev'] }, [{ kind: 'unknown-sector', value: 'gold' }]],
    ['/?Year=1999).', {}, [{ kind: 'bad-year', value: '1999).' }]],
    ['/country/XYZ).', {}, [{ kind: 'unknown-country', value: 'XYZ).' }]],
    ['/?EMBED=1', {}, [{ kind: 'not-yet', field: 'embed', value: '1' }]],
  ])('%s', (href, shown, issues) => {
    expect(open(href)).toEqual({ view: view(shown), issues });
  });
});

describe('what belongs to others is left alone, without a word', () => {
  it.each([
    '/?utm_source=mail&utm_medium=social&utm_campaign=a%26b', '/?fbclid=IwAR0x&gclid=Cj0&mc_cid=1&igshid=2&si=3', '/?form=MG0AV3&ref=news&from_=x',
    '/?sale=summer&term=ev&units=metric&states=CA', '/?redirect=https%3A%2F%2Fx.org%2F%3Fyear%3D2010', '/?url=/a?year=2010&q=year', '/?utm_content=year%3D2010',
    '/#top', '/#section=3', '/?amp', '/?amp=1', '/?year', '/?year=&sector', '/?_=2015', '/?%3Ffoo%3Dbar', '/?y=2015',
  ])('%s', (href) => {
    expect(open(href)).toEqual({ view: view({}), issues: [] });
  }); // prettier-ignore
});

describe('junk', () => {
  const PIECES = [
    '/', '/country/', 'CHL', '?', '&', '&amp;', ';', '#', '=', '%', '%25', '%26', '%3D', '%3F', '%253F', '%E0', ',', '，', '[]', '%5B', ')', '.', '"', '+', ' ',
    'sector', 'SECTOR', 'year', 'yaer', '2015', 'ev', 'digital', 'v', 'w', 'hl:8', 'shock', 'copper:-30', 'record', 'utm_source', '__proto__', 'constructor', '\u0000', '\ud800',
  ]; // prettier-ignore
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  );

  it('never throws, and what it shows opens again as the same view without complaint', () => {
    fc.assert(
      fc.property(junk, junk, junk, (pathname, search, hash) => {
        const { view: shown } = parseLink({ pathname, search, hash }, known);
        if (shown.page.kind === 'not-found') return;
        expect(open(serialiseShort(shown))).toEqual({ view: shown, issues: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
