import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle } from './openPage';

const pathname = (page: Page): string => new URL(page.url()).pathname;
const record = (page: Page) => page.getByRole('region', { name: 'Open record' });

describe('Escape closes the innermost thing only', () => {
  it.each(['[data-panel] h1', '.header-name', '.map-area', '[data-panel] [role=tab]'])(
    'an open record, with the focus at %s, before the country',
    async (place) => {
      const page = await openPage('/country/CHL?tab=sectors&record=CHL-S028');
      await settle(page);
      await record(page).getByRole('heading').first().waitFor();
      await page
        .locator(place)
        .first()
        .evaluate((element) => {
          if (!element.matches('a, button')) element.setAttribute('tabindex', '-1');
          (element as HTMLElement).focus();
        });
      await page.keyboard.press('Escape');
      await record(page).waitFor({ state: 'detached' });
      expect(pathname(page)).toBe('/country/CHL');
      expect(new URL(page.url()).search).toBe('?tab=sectors');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    },
  );

  it('the tab, then the country, then nothing', async () => {
    const page = await openPage('/country/BRA?tab=trade');
    await settle(page);
    await page.getByRole('tab', { name: 'Trade' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(pathname(page)).toBe('/country/BRA');
    await page.keyboard.press('Escape');
    await expect.poll(() => pathname(page)).toBe('/');
    await page.keyboard.press('Escape');
    expect(pathname(page)).toBe('/');
  });

  it('the menu of a phone, the fold that is read, the search, each before the country', async () => {
    const page = await openPage('/country/BRA', { width: 390, height: 844 });
    await settle(page);
    const menu = page.locator('.header-menu');
    await menu.locator('summary').click();
    await page.locator('[data-panel]').focus();
    await page.keyboard.press('Escape');
    expect(await menu.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false);
    await page.getByRole('combobox', { name: /search/i }).fill('per');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: /search/i }).inputValue()).toBe('');
    await page.goto('/country/BRA?tab=trade');
    await settle(page);
    const fold = page.locator('[data-panel] details').first();
    await fold.locator('summary').first().click();
    await page.keyboard.press('Escape');
    expect(await fold.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false);
    expect(page.url()).toContain('/country/BRA?tab=trade');
  });
});

it('a menu closes when a page was chosen from it', async () => {
  const page = await openPage('/', { width: 390, height: 844 });
  await settle(page);
  await page.locator('.header-menu summary').click();
  await page.locator('.header-menu').getByRole('link', { name: 'Method' }).click();
  await page.locator('.reading-method').waitFor();
  expect(await page.locator('.header-menu').evaluate((details) => (details as HTMLDetailsElement).open)).toBe(
    false,
  );
});
