import { describe, expect, it } from 'vitest';
import { readAtlas } from './bundleFiles';
import { openPage } from './openPage';

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
const TAB_STOP = '.leaflet-container a[tabindex="0"]';

/** The country whose link has the focus: the shape's own or, for small islands, that of the handle. */
function countryInFocus(): string | null {
  const link = document.activeElement;
  const named = link?.matches('[data-country]') ? link : link?.querySelector('[data-country]');
  return named?.getAttribute('data-country') ?? null;
}

function focusCountry(code: string): void {
  const links = [...document.querySelectorAll<HTMLElement>('.leaflet-container a')];
  links.find((link) => link.matches(`[data-country="${code}"], :has([data-country="${code}"])`))?.focus();
}

describe('with the keyboard alone', () => {
  it('the map is one tab stop, and the arrows reach all 33 countries', async () => {
    const page = await openPage('/');
    await page.locator('.leaflet-container').waitFor();
    expect(await page.locator(TAB_STOP).count()).toBe(1);

    await page.locator(TAB_STOP).focus();
    const start = await page.evaluate(countryInFocus);
    const reached = new Set<string>(start ? [start] : []);
    const queue = [...reached];
    while (queue.length > 0) {
      const from = queue.shift() ?? '';
      for (const arrow of ARROWS) {
        await page.evaluate(focusCountry, from);
        await page.keyboard.press(arrow);
        const to = await page.evaluate(countryInFocus);
        if (to && !reached.has(to)) {
          reached.add(to);
          queue.push(to);
        }
      }
    }
    expect(reached.size).toBe(readAtlas().countries.length);
  });

  it('Enter chooses, Esc returns to the region', async () => {
    const page = await openPage('/');
    await page.locator('.leaflet-container').waitFor();
    await page.locator(TAB_STOP).focus();
    const iso3 = await page.evaluate(countryInFocus);
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-panel]');
    await expect.poll(() => panel.getAttribute('data-country')).toBe(iso3);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.getAttribute('data-country')).toBe('');
  });

  it('the first Tab offers to skip the map', async () => {
    const page = await openPage('/');
    await page.locator('.leaflet-container').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
  });
});
