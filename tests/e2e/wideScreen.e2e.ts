import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle } from './openPage';
import { optionsFor, PAGES } from './pages';
import { escapingTheirScroller, scrollableBy } from './shellFunctions';

const WIDTHS = [1100, 1280, 1440, 1920];
const EVERY_PAGE = [
  ...PAGES,
  '/country/BRA?tab=trade',
  '/country/BRA?tab=sectors',
  '/country/BRA?tab=evidence',
  '/sector/digital?record=39281',
  '/country/XYZ?year=1900',
];

/** Everything far down is drawn: a reader has been at the end of the panel. */
async function drawAll(page: Page): Promise<void> {
  let before = -1;
  for (let step = 0; step < 8; step++) {
    const at = await page.locator('[data-panel]').evaluate((panel) => {
      panel.scrollTop += 2500;
      return panel.scrollTop;
    });
    if (at === before) break;
    before = at;
    await page.waitForTimeout(100);
  }
}

const scrolledAway = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(window.scrollY, document.body.scrollTop));
const top = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe('on a wide screen the page itself never scrolls', () => {
  it.each(EVERY_PAGE)('%s', async (path) => {
    const page = await openPage(path, { ...optionsFor(path), width: 1280, height: 800 });
    await settle(page);
    await drawAll(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(scrollableBy), `at ${String(width)} pixels`).toBe(0);
    }
    expect(await page.evaluate(escapingTheirScroller)).toEqual([]);
  });

  it.each(['/', '/country/BRA?tab=trade', '/method'])('%s stays under keys and wheel', async (path) => {
    const page = await openPage(path, { width: 1280, height: 800 });
    await settle(page);
    for (const key of ['End', 'Space', 'PageDown', 'ArrowDown']) await page.keyboard.press(key);
    for (const selector of ['.header', '.map-area', '.timeline', '[data-panel]']) {
      if ((await page.locator(selector).count()) === 0) continue;
      await page.locator(selector).hover({ position: { x: 20, y: 20 }, force: true });
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(100);
    }
    expect(await scrolledAway(page)).toBe(0);
    expect(await top(page, '.header')).toBe(0);
    // Even what no reader can do.
    await page.evaluate(() => {
      window.scrollTo(0, 5000);
      for (const element of [document.body, document.querySelector('.app')]) element?.scrollBy(0, 5000);
    });
    expect(await top(page, '.header')).toBe(0);
  });

  it('keys pressed before anything else was used read on in the panel', async () => {
    const page = await openPage('/country/BRA', { width: 1280, height: 800 });
    await settle(page);
    await page.keyboard.press('PageDown');
    await expect
      .poll(() => page.locator('[data-panel]').evaluate((panel) => panel.scrollTop))
      .toBeGreaterThan(200);
  });

  it.each([
    ['/country/BRA?tab=trade', '.trade-contents a'],
    ['/method', '.method-contents a'],
  ])('links within %s lead through the panel alone', async (path, links) => {
    const page = await openPage(path, { width: 1280, height: 800 });
    await settle(page);
    await page.locator(links).last().click();
    await expect
      .poll(() => page.locator('[data-panel]').evaluate((panel) => panel.scrollTop))
      .toBeGreaterThan(500);
    expect(await top(page, '.header')).toBe(0);
  });

  it('what is positioned in the panel cannot lengthen the page', async () => {
    const page = await openPage('/country/BRA');
    await settle(page);
    await page.locator('[data-panel]').evaluate((panel) => {
      panel.insertAdjacentHTML('beforeend', '<p style="position:absolute;top:9000px">far down</p>');
      document
        .querySelector('.app')
        ?.insertAdjacentHTML('beforeend', '<p style="position:absolute;top:9000px">far</p>');
    });
    expect(await page.evaluate(scrollableBy)).toBe(0);
  });
});

describe('the skip link', () => {
  it.each(['/', '/country/CHL?tab=trade', '/method', '/no/such/page'])(
    'leads into the panel of %s',
    async (path) => {
      const page = await openPage(path, optionsFor(path));
      await settle(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
      expect(await scrolledAway(page)).toBe(0);
      expect(new URL(page.url()).hash).toBe('');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-panel]') !== null)).toBe(true);
    },
  );
});
