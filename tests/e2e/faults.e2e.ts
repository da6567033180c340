import { describe, expect, it } from 'vitest';
import { comesWithTheNetwork, onlyRequestFailures, spoil, type Fault } from './faultyNetwork';
import { openPage, settle, takeProblems, type PageOptions } from './openPage';

const FAULTS: readonly [string, Fault, RegExp][] = [
  ['missing', { status: 404 }, /does not have the file/],
  ['truncated', { body: '{"format":"vaiven' }, /arrived incomplete/],
  [
    'of another version',
    { body: '{"format":"vaiven.atlas","formatVersion":99,"iso3":"CHL"}' },
    /another version of this site|does not hold what it should/,
  ],
  ['valid JSON of the wrong shape', { body: '[1,2,3]' }, /does not hold what it should/],
  ['out of reach', 'cut', /connection may be down/],
];

const withFault = (file: string, fault: Fault): PageOptions => ({
  prepare: (context) => spoil(context, `*/${file}`, fault),
});

describe.each(FAULTS)('a bundle file that is %s', (_, answer, sentence) => {
  it('atlas.json: the page stays as built and says what is wrong and what still works', async () => {
    const page = await openPage('/country/CHL', withFault('atlas.json', answer));
    await page.getByText(sentence).first().waitFor();
    await page.getByText(/page below is as it was built/).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.locator('[data-panel] h1').innerText()).toBe('Chile');
    expect(await page.locator('path[data-country]').count()).toBeGreaterThanOrEqual(33);
    onlyRequestFailures(page);
  });

  it('countries/CHL.json: class and axes stand, the tab says what failed, other countries work', async () => {
    const page = await openPage('/country/CHL?tab=trade', withFault('countries/CHL.json', answer));
    await page.getByText(sentence).first().waitFor();
    const panel = page.locator('[data-panel]');
    expect(await panel.innerText()).toContain('Eager, but guarded');
    await page.locator('.leaflet-container').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('peru');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await panel.locator('h1', { hasText: 'Peru' }).waitFor();
    await settle(page);
    expect(await panel.innerText()).not.toMatch(sentence);
    onlyRequestFailures(page);
  });

  it('borders.topo.json: the way back from a page without a map says so, panel and search work', async () => {
    const page = await openPage('/table', withFault('borders.topo.json', answer));
    // The built page's links load pages; only when its headings sort has the app taken over.
    const byEngagement = page.getByRole('columnheader', { name: 'Engagement' });
    await expect
      .poll(async () => {
        await byEngagement.getByRole('button').click();
        return byEngagement.getAttribute('aria-sort');
      })
      .toBeTruthy();
    await page.getByRole('link', { name: 'Mexico' }).click();
    await page.locator('[data-panel] h1', { hasText: 'Mexico' }).waitFor();
    await page.locator('.map-failed').waitFor();
    expect(await page.locator('[data-panel]').innerText()).toContain('Cautious');
    await settle(page);
    onlyRequestFailures(page);
  });
});

it('"Try again" works once the file is back', async () => {
  let isBack = false;
  const page = await openPage('/country/CHL', {
    prepare: (context) => spoil(context, '*/atlas.json', { status: 503 }, () => !isBack),
  });
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  isBack = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.leaflet-container').waitFor();
  expect(await page.getByText(/page below is as it was built/).count()).toBe(0);
  onlyRequestFailures(page);
});

const BAD_LINKS: readonly [string, string, RegExp][] = [
  ['an unknown sector', '/?sector=unicorns', /unicorns/],
  ['a year out of range', '/?year=1492', /1492/],
  ['a script tag', '/?measure=%3Cscript%3Ealert(1)%3C/script%3E', /alert\(1\)/],
  ['100 kB of query', `/?sector=${'x'.repeat(100_000)}`, /too long/i],
  ['percent-encoding that does not decode', '/?sector=%E0%A4%A', /sector|%E0/i],
  ['data of another version', '/?v=000000000000', /older|other/i],
];

describe('a broken link', () => {
  it.each(BAD_LINKS)('with %s says so and shows the rest', async (_, href, sentence) => {
    const page = await openPage(href);
    await page.locator('.leaflet-container').waitFor();
    await page.locator('.link-notices').getByText(sentence).first().waitFor();
    expect(await page.locator('[data-panel] h1').innerText()).toContain('Latin America');
    expect(await page.evaluate(() => document.querySelectorAll('script:not([src]):not([type])').length)).toBe(
      1,
    );
  });

  it.each([
    ['/country/XYZ', /XYZ/],
    ['/country/CHL,PER', /CHL,PER/],
    ['/country/%E0%A4%A', /decode|read/i],
  ])('%s has no file, is answered by the 404 page, and still opens the region', async (href, sentence) => {
    const page = await openPage(href, { expected: [/status of 40[04]/] });
    await page.locator('.link-notices').getByText(sentence).first().waitFor();
    await page.locator('[data-panel] h1', { hasText: 'Latin America' }).waitFor();
  });
});

describe('code that does not arrive', () => {
  const without = (chunk: string): PageOptions => ({
    prepare: async (context) => {
      await context.route(`**/assets/${chunk}-*.js`, (route) => route.abort());
    },
  });

  it('without the code that zooms, the drawn map goes on answering', async () => {
    const page = await openPage('/', without('LeafletMap'));
    await settle(page);
    await page.locator('path[data-country="BRA"]').first().click();
    await page.locator('[data-panel] h1', { hasText: 'Brazil' }).waitFor();
    onlyRequestFailures(page);
  });

  it('without the charts, the trade tab keeps its figures and tables', async () => {
    const page = await openPage('/country/CHL?tab=trade', without('LineChart'));
    await settle(page);
    const panel = page.locator('[data-panel]');
    expect(await panel.innerText()).toContain('US$ 37.8 bn');
    await panel.getByRole('button', { name: 'Show as table' }).first().click();
    await panel.getByRole('table').last().waitFor();
    takeProblems(page);
  });

  it('offline, a tab whose code is missing says so, leaves the page as it is, and comes with the network', async () => {
    const page = await openPage('/country/CHL');
    await page.locator('.leaflet-container').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('tab', { name: 'Sectors' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.locator('[data-panel] h1').innerText()).toBe('Chile');
    await comesWithTheNetwork(page, page.getByText('Cooperation by sector'));
    onlyRequestFailures(page);
  });
});

describe('an address without a page of its own', () => {
  it.each([
    ['/country/chl', /^Chile/, 'en', 'Chile'],
    ['/es/country/XYZ', /América Latina/, 'es', 'América Latina'],
    ['/pt/nada', /não encontrada/, 'pt-BR', 'Página não encontrada'],
  ])('%s has the title and language of what it shows', async (href, title, lang, heading) => {
    const page = await openPage(href, { expected: [/status of 404/] });
    await page.locator('h1', { hasText: heading }).waitFor();
    expect(await page.title()).toMatch(title);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
  });
});
