import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle, siteUrl } from './openPage';

const LIVE_MAP = '.leaflet-container';
const figure = (page: Page) => page.locator('[data-figure="price-shock"]');
const figuresOf = (page: Page): Promise<string> => page.locator('[data-shock]').innerText();
const query = (page: Page): string => new URL(page.url()).search;
const slider = (page: Page, name: string) =>
  page.getByRole('slider', { name: `${name}: change of price`, exact: true });

/** Opens a trade tab and goes to the bench, which is drawn once it is near. */
async function openBench(path: string, options?: Parameters<typeof openPage>[1]): Promise<Page> {
  const page = await openPage(path, options);
  await page.locator('#trade-exposure').waitFor();
  await page.locator('#trade-exposure').scrollIntoViewIfNeeded();
  await figure(page).waitFor();
  await figure(page).scrollIntoViewIfNeeded();
  return page;
}

describe('a reader moves prices', () => {
  it('repeats 2014-16 for Chile: figures appear, the copied link opens them, Back undoes', async () => {
    const page = await openBench('/country/CHL?tab=trade');
    await figure(page).getByText('No price is moved yet').waitFor();
    const before = await figuresOf(page);
    await page.getByRole('button', { name: '2014–16' }).click();
    await expect.poll(() => query(page)).toBe('?tab=trade&shock=2014-16');
    await figure(page)
      .getByText(/^Exports to China would earn US\$\s10\.\d\sbn less, 1\d\.\d% of all exports$/)
      .waitFor();
    const after = await figuresOf(page);
    expect(after).not.toBe(before);
    expect(after).toMatch(/of GDP/);

    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('shock=2014-16');
    const other = await openBench(copied.slice(siteUrl.length));
    await settle(other);
    expect(await figuresOf(other)).toBe(after);

    await page.goBack();
    await expect.poll(() => query(page)).toBe('?tab=trade');
    await expect.poll(() => figuresOf(page)).toBe(before);
  });

  it('moves copper with the keyboard: figures and link follow, without a Back step', async () => {
    const page = await openBench('/country/CHL?tab=trade');
    const steps = await page.evaluate(() => history.length);
    await slider(page, 'Copper').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => query(page)).toBe('?tab=trade&shock=copper:-100');
    await expect.poll(() => figuresOf(page)).toMatch(/−US\$\s25\.5\sbn/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page)).toBe('?tab=trade&shock=copper:-99');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('puts a price to its low with one press, and back with another', async () => {
    const page = await openBench('/country/CHL?tab=trade');
    await page.getByRole('button', { name: /^Copper at its low since 2000/ }).click();
    await expect.poll(() => query(page)).toBe('?tab=trade&shock=copper:2001-10');
    expect(await slider(page, 'Copper').inputValue()).toBe('-85');
    await page.getByRole('button', { name: 'Prices as they were' }).click();
    await expect.poll(() => query(page)).toBe('?tab=trade');
  });

  it('is told what of a bad shock could not be used; the good of it is applied', async () => {
    const page = await openBench('/country/CHL?tab=trade&shock=copper:-30,gold:10,crude:lots');
    await page.getByText('“gold:10”').waitFor();
    await page.getByText('“crude:lots”').waitFor();
    await figure(page)
      .getByText(/^Exports to China would earn US\$\s7\.6\sbn less/)
      .waitFor();
    await expect.poll(() => query(page)).toBe('?tab=trade&shock=copper:-30');
  });

  it('tells a country without exposures so, and shows no bench', async () => {
    const page = await openPage('/country/BRB?tab=trade');
    await page.locator('#trade-exposure').waitFor();
    await page.locator('#trade-exposure').scrollIntoViewIfNeeded();
    await page.getByText(/so there is no price to move/).waitFor();
    expect(await page.getByRole('slider', { name: /change of price/ }).count()).toBe(0);
  });

  it.each([320, 390])(
    'moves prices at %i px without sideways scrolling, with targets of 44 px',
    async (width) => {
      const page = await openBench('/country/BRA?tab=trade&shock=2020', { width, height: 800 });
      await page.locator(LIVE_MAP).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const heights = await page
        .locator('.price-bench .price-preset, .price-past, .price-control input, .price-presets .button')
        .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    },
  );
});
