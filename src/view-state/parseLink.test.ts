import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED, type CustomModel } from '../domain/stance/customModel';
import { defaultView, USUAL_TRADE } from './defaultView';
import { splitHref } from './link';
import { parseLink } from './parseLink';
import { LONGEST_QUERY } from './parseQuery';
import type { LinkIssue, ViewState } from './viewState';

const known = { latestYear: 2026, dataVersion: 'abc123', components: ['partnership', 'us_alignment'] };
const open = (href: string, base = '/') => parseLink(splitHref(href), known, base);
const view = (fields: Partial<ViewState>): ViewState => ({ ...defaultView('en'), ...fields });
const own = (fields: Partial<CustomModel>): CustomModel => ({ ...PUBLISHED, ...fields });
const trade = (fields: Partial<ViewState['trade']>): Partial<ViewState> => ({
  trade: { ...USUAL_TRADE, ...fields },
});
const chile: ViewState['page'] = { kind: 'country', iso3: 'CHL' };

describe('a good link', () => {
  it.each<[string, Partial<ViewState>]>([
    ['/', {}],
    ['/index.html', {}],
    ['/country/CHL', { page: chile }],
    ['/country/chl/', { page: chile }],
    ['/country/CHL/index.html', { page: chile }],
    ['//country//CHL', { page: chile }],
    ['/table', { page: { kind: 'table' } }],
    ['/method/', { page: { kind: 'method' } }],
    ['/sources', { page: { kind: 'sources' } }],
    ['/sector/EV/', { page: { kind: 'sector', sector: 'ev' }, sectors: ['ev'] }],
    ['/?years=2015', { records: { kinds: [], statuses: [], years: { from: 2015, to: 2015 } } }],
    ['/country/CHL?record=chl-s007', { page: chile, record: 'CHL-S007' }],
    ['/es', { lang: 'es' }],
    ['/pt/', { lang: 'pt' }],
    ['/es/country/CHL', { lang: 'es', page: chile }],
    ['/pt/sources', { lang: 'pt', page: { kind: 'sources' } }],
    ['/?sector=ev,digital,ev', { sectors: ['digital', 'ev'] }],
    ['/?sector=ev%2Cdigital', { sectors: ['digital', 'ev'] }],
    ['/?sector=all&class=all&measure=stance&tab=stance', {}],
    ['/?sector=Renewables', { sectors: ['renewables'] }],
    ['/?sector=&year=', {}],
    ['/?year=2000', { year: 2000 }],
    ['/?year=2025', { year: 2025 }],
    ['/?year=2026', { year: null }],
    ['/?measure=export-share', { measure: 'export-share' }],
    ['/?tab=trade', { tab: 'trade' }],
    ['/?class=cautious,eager', { classes: ['eager', 'cautious'] }],
    ['/?v=abc123', {}],
    ['/?tab=evidence', { tab: 'evidence' }],
    ['/?w=published', {}],
    ['/?w=partnership:1,us_alignment:1.00', {}],
    [
      '/?w=US_Alignment:2.5,%20partnership:0',
      { weights: own({ factors: { partnership: 0, us_alignment: 2.5 } }) },
    ],
    ['/?w=hl:8,verified', { weights: own({ halfLifeYears: 8, verifiedOnly: true }) }],
    ['/?from=2010', { from: 2010 }],
    ['/?from=2021', {}],
    ['/?from=2021&year=2020', { from: 2021, year: 2020 }],
    ['/?from=2015&year=2020', { year: 2020 }],
    ['/country/CHL?row=chl-012', { page: chile, row: 'CHL-012' }],
    [
      '/?component=partnership&direction=away&verified=yes',
      { facts: { component: 'partnership', direction: -1, verifiedOnly: true } },
    ],
    ['/?component=all&direction=all&verified=no', {}],
    ['/?unit=share&scale=linear&flow=export&sort=share&product=electric-cars&shock=none', {}],
    ['/?unit=Per-Person&scale=LOG', trade({ unit: 'per-person', scale: 'log' })],
    ['/?unit=gdp', trade({ unit: 'gdp' })],
    ['/?flow=import&product=batteries', trade({ flow: 'import', product: 'batteries' })],
    ['/?sort=usa-share', trade({ sort: { key: 'usa-share', turned: false } })],
    ['/?sort=USD-turned', trade({ sort: { key: 'usd', turned: true } })],
    ['/?shock=2014-16', trade({ shock: { kind: 'preset', preset: '2014-16' } })],
    [
      '/?shock=Copper:-30,soybeans:2016-01',
      trade({
        shock: {
          kind: 'own',
          moves: { copper: { kind: 'percent', pct: -30 }, soybeans: { kind: 'month', month: '2016-01' } },
        },
      }),
    ],
    [
      '/?shock=crude:%2B50',
      trade({ shock: { kind: 'own', moves: { crude: { kind: 'percent', pct: 50 } } } }),
    ],
    ['/?shock=crude:0', {}],
    ['/country/CHL?utm_source=mail&fbclid=%E0&tab=sectors#top', { page: chile, tab: 'sectors' }],
  ])('%s is read without complaint', (href, fields) => {
    expect(open(href)).toEqual({ view: view(fields), issues: [] });
  });

  it('is read below the path the site is served from', () => {
    for (const href of ['/vaiven', '/vaiven/', '/vaiven/index.html']) {
      expect(open(href, '/vaiven/')).toEqual({ view: view({}), issues: [] });
    }
    expect(open('/vaiven/es/country/CHL', '/vaiven/').view).toEqual(view({ lang: 'es', page: chile }));
    expect(open('/vaivenes/table', '/vaiven/').view.page).toEqual({ kind: 'not-found' });
  });
});

/** Each kind of bad link: what is shown instead, and what the reader is told. */
const BAD: readonly (readonly [href: string, shown: Partial<ViewState>, issues: readonly LinkIssue[]])[] = [
  ['/country/XYZ?tab=trade', { tab: 'trade' }, [{ kind: 'unknown-country', value: 'XYZ' }]],
  ['/country/New%20Zealand', {}, [{ kind: 'unknown-country', value: 'New Zealand' }]],
  ['/country/__proto__', {}, [{ kind: 'unknown-country', value: '__proto__' }]],
  ['/country/CHL,PER', {}, [{ kind: 'several-countries', value: 'CHL,PER' }]],
  ['/country/CHL+PER', {}, [{ kind: 'several-countries', value: 'CHL+PER' }]],
  ['/country/CHL;PER', {}, [{ kind: 'several-countries', value: 'CHL;PER' }]],
  ['/country/CHL%20PER', {}, [{ kind: 'several-countries', value: 'CHL PER' }]],
  ['/country/CHL/PER', {}, [{ kind: 'several-countries', value: 'CHL/PER' }]],
  ['/country/CHL/map', { page: { kind: 'not-found' } }, [{ kind: 'unknown-page', value: 'country/CHL/map' }]],
  ['/nothing?year=2010', { page: { kind: 'not-found' }, year: 2010 }, [{ kind: 'unknown-page', value: 'nothing' }]],
  ['/es/nada', { lang: 'es', page: { kind: 'not-found' } }, [{ kind: 'unknown-page', value: 'nada' }]],
  ['/table/2020', { page: { kind: 'not-found' } }, [{ kind: 'unknown-page', value: 'table/2020' }]],
  ['/country/%E0%A4', {}, [{ kind: 'undecodable', value: '%E0%A4' }]],
  ['/%E0%A4', { page: { kind: 'not-found' } }, [{ kind: 'undecodable', value: '%E0%A4' }]],
  ['/?sector=%E0%A4%A&tab=trade', { tab: 'trade' }, [{ kind: 'undecodable', value: '%E0%A4%A' }]],
  ['/?%zz=1', {}, [{ kind: 'undecodable', value: '%zz' }]],
  ['/?sector=ev,gold,GOLD,tin', { sectors: ['ev'] }, [
    { kind: 'unknown-sector', value: 'gold' }, { kind: 'unknown-sector', value: 'GOLD' }, { kind: 'unknown-sector', value: 'tin' },
  ]],
  ['/?class=friendly,eager', { classes: ['eager'] }, [{ kind: 'unknown-class', value: 'friendly' }]],
  ['/?measure=love', {}, [{ kind: 'unknown-measure', value: 'love' }]],
  ['/?tab=gossip', {}, [{ kind: 'unknown-tab', value: 'gossip' }]],
  ['/?year=1999', {}, [{ kind: 'bad-year', value: '1999' }]],
  ['/?year=2027', {}, [{ kind: 'bad-year', value: '2027' }]],
  ['/?year=2010.5', {}, [{ kind: 'bad-year', value: '2010.5' }]],
  ['/?year=2e3', {}, [{ kind: 'bad-year', value: '2e3' }]],
  ['/?year=2010&year=2012&year=2013', { year: 2010 }, [{ kind: 'repeated-field', field: 'year', value: '2012' }]],
  ['/?yaer=2015', {}, [{ kind: 'unknown-field', field: 'year', value: 'yaer' }]],
  ['/?embed=1', {}, [{ kind: 'not-yet', field: 'embed', value: '1' }]],
  ['/?w=love:2,partnership:2,__proto__:1,foo', { weights: own({ factors: { partnership: 2 } }) }, [
    { kind: 'unknown-weight', value: 'love:2' }, { kind: 'unknown-weight', value: '__proto__:1' }, { kind: 'unknown-weight', value: 'foo' },
  ]],
  ['/?w=partnership:3.05,us_alignment:1.33', {}, [
    { kind: 'bad-weight', field: 'partnership', value: '3.05' }, { kind: 'bad-weight', field: 'us_alignment', value: '1.33' },
  ]],
  ['/?w=partnership,us_alignment:-1,hl:0', {}, [
    { kind: 'bad-weight', field: 'partnership', value: '' }, { kind: 'bad-weight', field: 'us_alignment', value: '-1' },
    { kind: 'bad-half-life', value: '0' },
  ]],
  ['/?w=partnership:2,partnership:3', { weights: own({ factors: { partnership: 2 } }) }, [
    { kind: 'repeated-field', field: 'partnership', value: 'partnership:3' },
  ]],
  ['/?from=2009', {}, [{ kind: 'bad-from', value: '2009' }]],
  ['/?from=2027', {}, [{ kind: 'bad-from', value: '2027' }]],
  ['/country/CHL?row=12', { page: chile }, [{ kind: 'bad-row', value: '12' }]],
  ['/country/CHL?row=PER-001', { page: chile }, [{ kind: 'bad-row', value: 'PER-001' }]],
  ['/?row=PER-001', {}, [{ kind: 'bad-row', value: 'PER-001' }]],
  ['/?component=constructor', {}, [{ kind: 'unknown-component', value: 'constructor' }]],
  ['/?direction=sideways&verified=1', {}, [
    { kind: 'bad-choice', field: 'direction', value: 'sideways' }, { kind: 'bad-choice', field: 'verified', value: '1' },
  ]],
  ['/?kind=finance,bribe&status=done', { records: { kinds: ['finance'], statuses: [], years: null } }, [
    { kind: 'unknown-kind', value: 'bribe' }, { kind: 'unknown-status', value: 'done' },
  ]],
  ['/?years=2021-2010', {}, [{ kind: 'bad-years', value: '2021-2010' }]],
  ['/?years=1999', {}, [{ kind: 'bad-years', value: '1999' }]],
  ['/?record=ECU911', {}, [{ kind: 'bad-record', value: 'ECU911' }]],
  ['/sector/blockchain', {}, [{ kind: 'unknown-sector', value: 'blockchain' }]],
  ['/sector/digital?sector=ev', { page: { kind: 'sector', sector: 'digital' }, sectors: ['digital'] }, [
    { kind: 'bad-choice', field: 'sector', value: 'ev' },
  ]],
  ['/?unit=euro&scale=cubic&flow=transit&product=bicycles&sort=beauty', {}, [
    { kind: 'bad-choice', field: 'unit', value: 'euro' }, { kind: 'bad-choice', field: 'scale', value: 'cubic' },
    { kind: 'bad-choice', field: 'flow', value: 'transit' }, { kind: 'bad-choice', field: 'product', value: 'bicycles' },
    { kind: 'bad-choice', field: 'sort', value: 'beauty' },
  ]],
  ['/?sort=usd-upside-down', {}, [{ kind: 'bad-choice', field: 'sort', value: 'usd-upside-down' }]],
  ['/?unit=usd&unit=gdp', trade({ unit: 'usd' }), [{ kind: 'repeated-field', field: 'unit', value: 'gdp' }]],
  ['/?shock=tin:-30,copper:-130,crude:2016-13,copper:-10.5,crude,copper:-20', trade({
    shock: { kind: 'own', moves: { copper: { kind: 'percent', pct: -20 } } },
  }), [
    { kind: 'bad-shock', value: 'tin:-30' }, { kind: 'bad-shock', value: 'copper:-130' }, { kind: 'bad-shock', value: 'crude:2016-13' },
    { kind: 'bad-shock', value: 'copper:-10.5' }, { kind: 'bad-shock', value: 'crude' },
  ]],
  ['/?shock=2014-17', {}, [{ kind: 'bad-shock', value: '2014-17' }]],
  ['/?shock=__proto__:5', {}, [{ kind: 'bad-shock', value: '__proto__:5' }]],
  ['/?shock=%E0%A4', {}, [{ kind: 'undecodable', value: '%E0%A4' }]],
  ['/?v=old', {}, [{ kind: 'older-data', value: 'old' }]],
  ['/?sector=<script>alert(1)</script>', {}, [{ kind: 'unknown-sector', value: '<script>alert(1)</script>' }]],
  ['/?year=%00%1b%5B31m%E2%80%AE', {}, [{ kind: 'bad-year', value: '[31m' }]],
]; // prettier-ignore

describe('a bad link keeps what is good of it and says what is not', () => {
  it.each(BAD)('%s', (href, fields, issues) => {
    expect(open(href)).toEqual({ view: view(fields), issues });
  });

  it('keeps the path and leaves out a query of 100 kB', () => {
    const { view: shown, issues } = open(`/country/CHL?year=2010&sector=${'x'.repeat(100_000)}`);
    expect(shown).toEqual(view({ page: chile }));
    expect(issues).toEqual([{ kind: 'too-long', value: `year=2010&sector=${'x'.repeat(22)}…` }]);
  });

  it('reads a query of just the longest length', () => {
    const padding = (length: number) => `?tab=trade&pad=${'x'.repeat(length - 'tab=trade&pad='.length)}`;
    expect(open(`/${padding(LONGEST_QUERY)}`).view.tab).toBe('trade');
    expect(open(`/${padding(LONGEST_QUERY + 1)}`).view.tab).toBe('stance');
  });

  it('has an example of every kind of issue', () => {
    const kinds: Record<LinkIssue['kind'], true> = {
      'unknown-country': true, 'several-countries': true, 'unknown-page': true, undecodable: true, 'too-long': true,
      'unknown-sector': true, 'unknown-class': true, 'unknown-measure': true, 'unknown-tab': true, 'bad-year': true,
      'bad-from': true, 'bad-row': true, 'bad-choice': true, 'bad-shock': true, 'unknown-kind': true, 'unknown-status': true, 'bad-years': true, 'bad-record': true, 'unknown-component': true, 'unknown-weight': true,
      'bad-weight': true, 'bad-half-life': true, 'repeated-field': true, 'not-yet': true, 'unknown-field': true, 'older-data': true,
    }; // prettier-ignore
    const shown = new Set(BAD.flatMap(([, , issues]) => issues.map(({ kind }) => kind)));
    expect([...shown, 'too-long'].sort()).toEqual(Object.keys(kinds).sort());
  });
});

describe('any text at all', () => {
  const anyUnit = fc.string({ unit: 'binary', maxLength: 200 });
  const nearLink = fc
    .array(fc.constantFrom('/', '/country/', 'CHL', '?', '&', '=', '%', '%E0', ',', 'sector', 'year', 'v', 'es', 'w', ':', 'hl', 'partnership', '2.5', 'row', 'from', 'shock', 'copper', '2016-01', 'unit', 'sort', '\u0000', 'constructor'), { maxLength: 30 })
    .map((parts) => parts.join('')); // prettier-ignore

  it('opens as some view, and every quoted value is short and printable', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnit, nearLink), fc.oneof(anyUnit, nearLink), (pathname, search) => {
        const { view: shown, issues } = parseLink({ pathname, search }, known);
        expect(shown.page.kind).toBeTypeOf('string');
        for (const issue of issues) {
          expect(Array.from(issue.value).length).toBeLessThanOrEqual(40);
          expect(issue.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
