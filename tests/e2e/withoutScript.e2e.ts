import { expect, it } from 'vitest';
import { openPage } from './openPage';

it('without JavaScript the coloured map is there and every country leads to its own page', async () => {
  const page = await openPage('/', { javaScriptEnabled: false });
  const links = await page
    .locator('[data-static-map] a:is([data-country], :has([data-country]))')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(33);
  const fills = await page
    .locator('path[data-country]')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(new Set(fills).size).toBeGreaterThanOrEqual(5);
  expect(fills).not.toContain('none');

  await page.locator('[data-static-map] a:has(path[data-country="BRA"])').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/country/BRA*');
  expect(await page.locator('h1').first().innerText()).toBe('Brazil');
  expect(await page.locator('[data-panel]').innerText()).toContain('Eager, but guarded');
});

it('without JavaScript a country page carries its reasons with sources', async () => {
  const page = await openPage('/country/PAN', { javaScriptEnabled: false });
  const panel = page.locator('[data-panel]');
  expect(await panel.innerText()).toContain('Left the Belt and Road');
  expect(await panel.locator('.reasons a[href^="http"]').count()).toBeGreaterThan(2);
});
