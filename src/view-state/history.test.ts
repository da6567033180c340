// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearSectors, dismissIssues, resetWeights, selectCountry, setFactsFilter, setFrom, setMeasure, setRow, setTab, setWeights, setYear, showPage, showRegion, toggleClass, toggleSector,
} from './actions'; // prettier-ignore
import { defaultView } from './defaultView';
import { followedBy, fullAddress, keepWhereabouts, navigate, startHistory, type Travel } from './history';
import { initView, viewStore } from './store';

const known = { latestYear: 2026, dataVersion: 'abc' };
const CHL = 'CHL';
const PER = 'PER';
let stop = (): void => undefined;

const address = (): string => window.location.pathname + window.location.search + window.location.hash;
const shown = () => viewStore.getState().view;
function openAt(href: string, base = '/'): void {
  window.history.replaceState(null, '', href);
  stop = startHistory({ known, base });
}
/** jsdom walks its history in a task of its own. */
async function go(steps: number): Promise<void> {
  vi.useRealTimers();
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.go(steps);
  await arrived;
}

beforeEach(() => {
  vi.useFakeTimers();
  initView(defaultView('en'));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('opening a link', () => {
  it('shows what it says', () => {
    openAt('/country/CHL?sector=ev');
    expect(shown()).toMatchObject({ page: { kind: 'country', iso3: 'CHL' }, sectors: ['ev'] });
    expect(address()).toBe('/country/CHL?sector=ev');
  });

  it('tidies the address without a Back step and keeps the fragment', () => {
    const before = window.history.length;
    openAt('/country/chl/?tab=stance&utm_source=mail#top');
    expect(address()).toBe('/country/CHL#top');
    expect(window.history.length).toBe(before);
  });

  it.each([
    ['/?TAB=trade&amp;year=2015).#top', '/?year=2015&tab=trade#top'],
    ['/#?tab=trade&year=2015', '/?year=2015&tab=trade'],
    ['/country/CHL%3FYear%3D2015', '/country/CHL?year=2015'],
    ['/country/CHL).?sector[]=ev&sector[]=digital', '/country/CHL?sector=digital,ev'],
    ['/#utm=1', '/#utm=1'],
  ])('writes %s, mangled on its way, as it was meant', (typed, tidy) => {
    openAt(typed);
    expect(address()).toBe(tidy);
    expect(viewStore.getState().issues).toEqual([]);
  });

  it('takes what is wrong out of the address and keeps it for the reader until dismissed', () => {
    openAt('/country/XYZ?year=1900&tab=trade');
    expect(address()).toBe('/?tab=trade');
    const kinds = () => viewStore.getState().issues.map(({ kind }) => kind);
    expect(kinds()).toEqual(['unknown-country', 'bad-year']);
    setTab('sectors');
    expect(kinds()).toEqual(['unknown-country', 'bad-year']);
    dismissIssues();
    expect(kinds()).toEqual([]);
  });

  it('leaves an unknown path as it was typed', () => {
    openAt('/nothing/here');
    expect(address()).toBe('/nothing/here');
    expect(shown().page.kind).toBe('not-found');
  });

  it('works below a path', () => {
    openAt('/vaiven/es/', '/vaiven/');
    expect(address()).toBe('/vaiven/es');
    selectCountry(CHL);
    expect(address()).toBe('/vaiven/es/country/CHL');
  });
});

describe('choosing', () => {
  it.each([
    ['a country', () => selectCountry(CHL), '/country/CHL'],
    ['a page', () => showPage('method'), '/method'],
    ['a sector', () => toggleSector('ev'), '/?sector=ev'],
    ['a measure', () => setMeasure('engagement'), '/?measure=engagement'],
    ['a class', () => toggleClass('eager'), '/?class=eager'],
    ['a tab', () => setTab('trade'), '/?tab=trade'],
  ])('%s makes one Back step, and none when chosen already', (_what, choose, href) => {
    openAt('/');
    const push = vi.spyOn(window.history, 'pushState');
    choose();
    expect(address()).toBe(href);
    expect(push).toHaveBeenCalledTimes(1);
    navigate(href);
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('the same country twice makes one Back step', () => {
    openAt('/');
    const push = vi.spyOn(window.history, 'pushState');
    selectCountry(CHL);
    selectCountry(CHL);
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('Back and Forward show what was shown', async () => {
    openAt('/');
    selectCountry(CHL);
    toggleSector('renewables');
    selectCountry(PER);
    clearSectors();
    await go(-2);
    expect(address()).toBe('/country/CHL?sector=renewables');
    expect(shown()).toMatchObject({ page: { iso3: 'CHL' }, sectors: ['renewables'] });
    await go(-1);
    expect(shown()).toMatchObject({ page: { iso3: 'CHL' }, sectors: [] });
    await go(2);
    expect(shown()).toMatchObject({ page: { iso3: 'PER' }, sectors: ['renewables'] });
  });

  it('copies the full link of what is shown', () => {
    openAt('/country/CHL');
    expect(fullAddress()).toBe(
      `${window.location.origin}/country/CHL?sector=all&year=2026&measure=stance&tab=stance&class=all&w=published&from=2021&component=all&direction=all&verified=no&unit=share&scale=linear&flow=export&sort=share&product=electric-cars&shock=none&kind=all&status=all&years=all&v=abc`,
    );
  });
});

describe('where the reader was', () => {
  let page = 0;
  let travels: Travel[] = [];
  let dismiss = (): void => undefined;
  const follow = (): void => {
    travels = [];
    dismiss = followedBy({
      whereabouts: () => ({ page, panel: 0, focus: null }),
      lead: (travel) => travels.push(travel),
    });
  };
  const lastLeft = () => {
    const last = travels.at(-1);
    return last?.by === 'history' ? last.left?.page : last?.by;
  };
  afterEach(() => dismiss());

  it('is given back by Back and by Forward, and not asked of a page that is newly opened', async () => {
    openAt('/');
    follow();
    page = 700;
    selectCountry(CHL);
    expect(lastLeft()).toBe('choice');
    page = 20;
    showPage('method');
    page = 4000;
    await go(-1);
    expect(lastLeft()).toBe(20);
    page = 21;
    await go(-1);
    expect(lastLeft()).toBe(700);
    await go(2);
    expect(lastLeft()).toBe(4000);
    await go(-1);
    expect(lastLeft()).toBe(21);
  });

  it('outlives the page, whether it is loaded again or left for another', () => {
    openAt('/');
    follow();
    page = 900;
    window.dispatchEvent(new Event('pagehide'));
    stop();
    dismiss();
    stop = startHistory({ known, base: '/' });
    follow();
    expect(lastLeft()).toBe(900);
  });

  it('is kept before a link within the page is followed, which moves nobody', async () => {
    openAt('/method');
    follow();
    page = 300;
    keepWhereabouts();
    page = 5000;
    vi.useRealTimers();
    const jumped = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    window.location.hash = '#scoring';
    await jumped;
    expect(travels).toEqual([]);
    page = 5100;
    await go(-1);
    expect(lastLeft()).toBe(300);
  });

  it('survives years being moved through', async () => {
    openAt('/');
    follow();
    page = 700;
    setYear(2012);
    vi.advanceTimersByTime(200);
    selectCountry(CHL);
    page = 0;
    await go(-1);
    expect(address()).toBe('/?year=2012');
    expect(lastLeft()).toBe(700);
  });
});

describe('a model of the reader’s own', () => {
  const own = (factor: number) => ({ factors: { visa: factor }, halfLifeYears: null, verifiedOnly: false });

  it('makes no Back step while a weight moves, and one when it is reset or a component dropped', () => {
    openAt('/');
    const push = vi.spyOn(window.history, 'pushState');
    for (const factor of [1.5, 2, 2.5]) setWeights(own(factor));
    expect(push).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(address()).toBe('/?w=visa:2.5');
    setWeights(own(0), 'push');
    expect(address()).toBe('/?w=visa:0');
    resetWeights();
    expect(address()).toBe('/');
    expect(shown().weights).toBeNull();
    expect(push).toHaveBeenCalledTimes(2);
  });

  it('is none when nothing differs from the published one', () => {
    openAt('/');
    setWeights(own(2), 'push');
    setWeights(own(1), 'push');
    expect(shown().weights).toBeNull();
  });
});

describe('evidence', () => {
  it('keeps what it is filtered by, and leaves a row with its country', () => {
    openAt('/country/CHL?tab=evidence');
    setFactsFilter({ direction: -1 });
    setFrom(2015);
    setRow('CHL-012');
    expect(address()).toBe('/country/CHL?tab=evidence&from=2015&row=CHL-012&direction=away');
    selectCountry(PER);
    expect(address()).toBe('/country/PER?tab=evidence&from=2015&direction=away');
    expect(shown().row).toBeNull();
  });
});

describe('scrubbing through the years', () => {
  it('replaces, at most once in 150 ms, and always ends on the last year', () => {
    openAt('/');
    const push = vi.spyOn(window.history, 'pushState');
    const replace = vi.spyOn(window.history, 'replaceState');
    vi.advanceTimersByTime(1000);
    for (let year = 2001; year <= 2020; year++) {
      setYear(year);
      vi.advanceTimersByTime(10);
    }
    expect(shown().year).toBe(2020);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(2);
    vi.advanceTimersByTime(150);
    expect(address()).toBe('/?year=2020');
    expect(replace.mock.calls.length).toBeLessThanOrEqual(3);
    expect(push).not.toHaveBeenCalled();
  });

  it('is written before the next choice, so that Back returns to the year', async () => {
    openAt('/');
    vi.advanceTimersByTime(1000);
    setYear(2010);
    setYear(2011);
    selectCountry(CHL);
    expect(address()).toBe('/country/CHL?year=2011');
    await go(-1);
    expect(address()).toBe('/?year=2011');
    expect(shown()).toMatchObject({ page: { kind: 'region' }, year: 2011 });
  });

  it('is written when the page is left', () => {
    openAt('/');
    setYear(2010);
    setYear(2012);
    window.dispatchEvent(new Event('pagehide'));
    expect(address()).toBe('/?year=2012');
  });

  it('is not written on the step Back leads to', async () => {
    // The clock must run on after Back: a pending write that nobody dropped would come then.
    vi.useRealTimers();
    openAt('/');
    selectCountry(CHL);
    setYear(2010);
    setYear(2012);
    await go(-1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(address()).toBe('/');
  });

  it('goes on when the browser refuses a write, and the address follows', () => {
    openAt('/');
    vi.advanceTimersByTime(1000);
    vi.spyOn(window.history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    showRegion();
    selectCountry(CHL);
    expect(shown().page).toEqual({ kind: 'country', iso3: 'CHL' });
    vi.advanceTimersByTime(1000);
    expect(address()).toBe('/country/CHL');
  });
});
