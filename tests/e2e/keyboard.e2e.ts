import { describe, expect, it } from 'vitest';
import { readAtlas } from './bundleFiles';
import { openPage } from './openPage';

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;

describe('with the keyboard alone', () => {
  it('the map is one tab stop, and the arrows reach all 33 countries', async () => {
    const page = await openPage('/');
    await page.locator('.leaflet-container').waitFor();
    expect(await page.locator('[data-country][tabindex="0"]').count()).toBe(1);

    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-country') ?? null);
    const focus = (iso3: string): Promise<void> =>
      page.evaluate((code) => {
        const all = [
          ...document.querySelectorAll<HTMLElement>(`.leaflet-container [data-country="${code}"]`),
        ];
        all.find((element) => element.hasAttribute('tabindex'))?.focus();
      }, iso3);

    await page.locator('[data-country][tabindex="0"]').focus();
    const start = await focused();
    const reached = new Set<string>(start ? [start] : []);
    const queue = [...reached];
    while (queue.length > 0) {
      const from = queue.shift() ?? '';
      for (const arrow of ARROWS) {
        await focus(from);
        await page.keyboard.press(arrow);
        const to = await focused();
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
    await page.locator('[data-country][tabindex="0"]').focus();
    const iso3 = await page.evaluate(() => document.activeElement?.getAttribute('data-country'));
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
