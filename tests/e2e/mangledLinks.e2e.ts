import { describe, expect, it } from 'vitest';
import { NOT_FOUND_DOCUMENT, openPage } from './openPage';

describe('a link that was mangled on its way', () => {
  it.each([
    ['/country/CHL?TAB=trade&amp;YEAR=2015', []],
    ['/country/CHL?tab=trade&year=2015).', []],
    ['/country/CHL?%3Ftab%3Dtrade%26year%3D2015', []],
    ['/country/CHL#?tab=trade&year=2015', []],
    ['/country/CHL%3Ftab%3Dtrade%26year%3D2015', [NOT_FOUND_DOCUMENT]],
  ])('%s shows what it was meant to show, and the address says so', async (path, expected) => {
    const page = await openPage(path, { expected });
    await page.locator('[data-panel] h1', { hasText: 'Chile' }).waitFor();
    await page.getByRole('tab', { name: 'Trade', selected: true }).waitFor();
    await page.waitForURL(
      (url) => url.pathname + url.search + url.hash === '/country/CHL?year=2015&tab=trade',
    );
    expect(await page.getByRole('status', { name: 'About this link' }).textContent()).toBe('');
  });

  it('tells of a misspelt field', async () => {
    const page = await openPage('/?yaer=2015');
    await page.getByText('This link has a field “yaer”', { exact: false }).waitFor();
    await page.waitForURL((url) => url.pathname + url.search === '/');
  });
});
