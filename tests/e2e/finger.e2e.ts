import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './openPage';
import { swipe } from './finger';

const SIZES = [
  [320, 568],
  [360, 640],
  [375, 667],
  [390, 844],
  [412, 915],
  [667, 375],
  [844, 390],
  [768, 1024],
  [1024, 768],
] as const;

async function openMap(width: number, height: number): Promise<Page> {
  const page = await openPage('/', { width, height, touch: true, reducedMotion: true });
  await page.locator('.leaflet-container').waitFor();
  return page;
}

/** Draws a finger up over the middle of the map and says how far the page went with it. */
async function scrolledByFinger(page: Page): Promise<number> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = await page.locator('.leaflet-container').boundingBox();
  if (!box) throw new Error('there is no map');
  const y = Math.min(box.y + box.height * 0.6, (page.viewportSize()?.height ?? 0) - 30);
  await swipe(page, { x: box.x + box.width / 2, y }, { x: 0, y: -120 });
  return page.evaluate(() => window.scrollY);
}

const drawnWidth = (page: Page): Promise<number> =>
  page.locator('[data-static-map]').evaluate((drawn) => drawn.getBoundingClientRect().width);

/** Presses a button of the map and waits until it has come to rest. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name }).tap();
  await page.waitForTimeout(300);
  await expect.poll(() => page.locator('.leaflet-zoom-anim').count()).toBe(0);
}

/** Presses until nothing grows or shrinks any more. */
async function zoomOutWholly(page: Page): Promise<void> {
  for (let before = Infinity, now = await drawnWidth(page); now < before - 1; now = await drawnWidth(page)) {
    before = now;
    await press(page, 'Zoom out');
  }
}

async function turn(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: height, height: width });
  await page.waitForTimeout(300);
}

describe('one finger on the map', () => {
  it.each(SIZES)('scrolls the page as it opens, at %i by %i', async (width, height) => {
    const page = await openMap(width, height);
    expect(await scrolledByFinger(page)).toBeGreaterThan(60);
  });

  it.each(SIZES.slice(3, 7))(
    'moves the closer map, and scrolls the page again when the whole region is back, at %i by %i',
    async (width, height) => {
      const page = await openMap(width, height);
      await press(page, 'Zoom in');
      expect(await scrolledByFinger(page), 'closer').toBe(0);
      await zoomOutWholly(page);
      expect(await scrolledByFinger(page), 'after zooming out').toBeGreaterThan(60);
      await press(page, 'Zoom in');
      await press(page, 'Fit the whole region');
      expect(await scrolledByFinger(page), 'after Fit').toBeGreaterThan(60);
      await turn(page);
      expect(await scrolledByFinger(page), 'after a turn of the device').toBeGreaterThan(60);
    },
    60_000,
  );

  it('reaches the whole region again when the device is turned while the map is closer', async () => {
    const page = await openMap(390, 844);
    await press(page, 'Zoom in');
    await turn(page);
    await zoomOutWholly(page);
    const [frame, drawn] = await Promise.all([
      page.locator('.leaflet-container').boundingBox(),
      page.locator('[data-static-map]').boundingBox(),
    ]);
    expect(Math.abs((frame?.height ?? 0) - (drawn?.height ?? 0))).toBeLessThan(2);
    expect(await scrolledByFinger(page)).toBeGreaterThan(60);
  });
});
