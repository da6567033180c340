import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onlyRequestFailures, spoil, started, type Fault } from './faultyNetwork';
import { openPage } from './openPage';

const LINK = '/?year=2012&measure=export-share';
const NOT_SET = {
  en: /default view/,
  es: /vista por defecto/,
  pt: /vista padrão/,
};

type Wrong = { readonly atlas?: Fault; readonly scripts?: 'hang' | 'cut'; readonly lasts?: () => boolean };

const opened = (path: string, { atlas, scripts, lasts }: Wrong): Promise<Page> =>
  openPage(path, {
    prepare: async (context) => {
      await context.clock.install();
      if (atlas) await spoil(context, '*/atlas.json', atlas, lasts);
      if (scripts)
        await context.route('**/assets/*.js', (route) => (scripts === 'cut' ? route.abort() : undefined));
    },
  });

const shows = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const hidden = getComputedStyle(document.querySelector('.map-column') ?? document.body).visibility;
    return hidden === 'hidden' ? 'nothing' : 'the built picture';
  });

describe('a link whose view has not come', () => {
  it.each<[string, Wrong]>([
    ['the atlas hangs', { atlas: 'hang' }],
    ['no script ever arrives', { scripts: 'hang' }],
    ['the scripts are out of reach', { scripts: 'cut' }],
    ['the server has a problem with the atlas', { atlas: { status: 500 } }],
    ['the atlas is a web page', { atlas: { body: '<html>', type: 'text/html' } }],
  ])('because %s: the default picture never stands there without being called that', async (_, wrong) => {
    const page = await opened(LINK, wrong);
    const notSet = page.getByText(NOT_SET.en);
    const seen: string[] = [];
    for (let second = 0; second < 36; second += 2) {
      if ((await shows(page)) !== 'nothing')
        seen.push((await notSet.first().isVisible()) ? 'told' : 'silent');
      await page.clock.runFor(2000);
    }
    expect(new Set(seen)).toEqual(new Set(['told']));
    expect(page.url()).toContain('year=2012');
    onlyRequestFailures(page);
  });

  it.each(['es', 'pt'] as const)('says so in the language of the page: %s', async (lang) => {
    const page = await opened(`/${lang}${LINK}`, { scripts: 'hang' });
    await page.clock.runFor(10_000);
    await page.getByText(NOT_SET[lang]).first().waitFor();
  });

  it('comes in the end, and the notice goes', async () => {
    let isHanging = true;
    const page = await opened(LINK, { atlas: 'hang', lasts: () => isHanging });
    await page.clock.runFor(8000);
    await page.getByText(NOT_SET.en).first().waitFor();
    isHanging = false;
    await expect
      .poll(async () => {
        await page.clock.fastForward(4000);
        return page.evaluate(() => document.documentElement.dataset['start']);
      })
      .toBeUndefined();
    await page.locator('.leaflet-container').waitFor();
    expect(await page.getByText(NOT_SET.en).first().isVisible()).toBe(false);
    expect(await page.locator('[data-panel]').getAttribute('data-year')).toBe('2012');
    onlyRequestFailures(page);
  });

  it('without JavaScript says what a link cannot do', async () => {
    const page = await openPage(LINK, { javaScriptEnabled: false });
    await page.getByText(/Without JavaScript/).waitFor();
  });
});

describe('a page that waits for its start', () => {
  it.each<[string, Wrong]>([
    ['the atlas hangs', { atlas: 'hang' }],
    ['no script arrives', { scripts: 'hang' }],
  ])('says that the connection is slow: %s', async (_, wrong) => {
    const page = await opened('/country/CHL', wrong);
    await page.clock.runFor(8000);
    await page
      .getByText(/connection is slow/)
      .first()
      .waitFor();
    expect(await page.locator('[data-panel] h1').innerText()).toBe('Chile');
    expect(await page.getByText(NOT_SET.en).first().isVisible()).toBe(false);
  });

  it('says that it could not start where its scripts are out of reach, and leads to a reload', async () => {
    const page = await opened('/country/CHL', { scripts: 'cut' });
    await page.getByText(/could not start/).waitFor();
    await page.getByRole('button', { name: 'Reload the page' }).waitFor();
    onlyRequestFailures(page);
  });

  it.each([
    ['countries/CHL.json', '/country/CHL'],
    ['sectors/digital.json', '/sector/digital'],
    ['scoring.json', '/?w=partnership:0'],
    ['scoring.json', '/method'],
  ])('does not wait for ever for %s at %s', async (file, path) => {
    const page = await openPage(path, {
      prepare: async (context) => {
        await context.clock.install();
        await spoil(context, `*/${file}`, 'hang');
      },
    });
    await page.clock.runFor(8000);
    await started(page);
    onlyRequestFailures(page);
  });

  it('starts by itself once the connection is back', async () => {
    let isCut = true;
    const page = await opened('/country/CHL', { atlas: 'cut', lasts: () => isCut });
    await page.clock.runFor(5000);
    await page.getByText(/page below is as it was built/).waitFor();
    isCut = false;
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.locator('.leaflet-container').waitFor();
    expect(await page.getByText(/page below is as it was built/).count()).toBe(0);
    onlyRequestFailures(page);
  });
});
