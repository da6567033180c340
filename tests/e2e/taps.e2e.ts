import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tap, type Place } from './finger';
import { aimsOf, coveredLand, meantAt } from './landOnMap';
import { openPage } from './openPage';

const HANDHELD = [
  [320, 568],
  [360, 640],
  [390, 844],
  [412, 915],
  [844, 390],
  [768, 1024],
] as const;
const WIDE = [
  [1100, 700],
  [1440, 900],
] as const;
const WIDER = [
  [1280, 800],
  [1920, 1080],
] as const;

/** How far beside the middle of a country a finger still means it, CSS pixels. */
const BESIDE = 6;
const SIDES: readonly Place[] = [
  { x: BESIDE, y: 0 },
  { x: 0, y: BESIDE },
  { x: -BESIDE, y: 0 },
  { x: 0, y: -BESIDE },
];
/** Every size tries the middle and one side, so that all sides are tried over the sizes. */
const offsetsAt = (width: number, height: number): readonly Place[] => {
  const nth = HANDHELD.findIndex(([w, h]) => w === width && h === height);
  return [{ x: 0, y: 0 }, ...SIDES.filter((_, index) => index === nth % SIDES.length)];
};

const waitForMap = (page: Page): Promise<void> => page.locator('.leaflet-container').waitFor();

/** The country that the page shows after the browser has made a click of a press. */
async function opened(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    delete document.documentElement.dataset['clicked'];
    window.addEventListener('click', () => (document.documentElement.dataset['clicked'] = ''), {
      once: true,
    });
  });
  await press();
  await page.locator('html[data-clicked]').waitFor({ state: 'attached' });
  return /country\/([A-Z]{3})/.exec(page.url())?.[1] ?? 'the region';
}

describe('a country on the map', () => {
  it.each(HANDHELD)(
    'opens by a tap on its middle, and 6 px beside it what is there or near, at %i by %i',
    async (width, height) => {
      const page = await openPage('/', { width, height, touch: true, reducedMotion: true });
      await waitForMap(page);
      const aims = await aimsOf(page);
      expect(aims).toHaveLength(33);
      const wrong: string[] = [];
      for (const offset of offsetsAt(width, height)) {
        for (const { code, x, y } of aims) {
          const place = { x: x + offset.x, y: y + offset.y };
          // Opening a country has moved the page on a narrow screen.
          await page.evaluate(() => window.scrollTo(0, 0));
          const isHandle = await page.evaluate(
            (wanted) => document.querySelector(`.map-handle[data-country=${wanted}]`) !== null,
            code,
          );
          const meant = isHandle ? [code] : await meantAt(page, place, BESIDE + 1);
          const got = await opened(page, () => tap(page, place));
          if (!meant.includes(got))
            wrong.push(`${code} ${offset.x},${offset.y}: ${got}, not ${meant.join(' or ')}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(WIDE)('opens by a click on its middle at %i by %i', async (width, height) => {
    const page = await openPage('/', { width, height, reducedMotion: true });
    await waitForMap(page);
    const wrong: string[] = [];
    for (const { code, x, y } of await aimsOf(page)) {
      const got = await opened(page, () => page.mouse.click(x, y));
      if (got !== code) wrong.push(`${code}: ${got}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([...HANDHELD, ...WIDE, ...WIDER])(
    'lies under nothing else that answers, at %i by %i',
    async (width, height) => {
      const options = { width, height, touch: width < 1100, reducedMotion: true };
      for (const path of ['/es?measure=construction-amount', '/pt?sector=digital']) {
        const page = await openPage(path, options);
        await waitForMap(page);
        if (path.includes('sector')) await page.locator('[data-points-legend]').waitFor();
        expect(await coveredLand(page), path).toEqual([]);
      }
    },
  );

  it('is not opened by a drag that ends where it began', async () => {
    const page = await openPage('/', { reducedMotion: true });
    await waitForMap(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const box = await page.locator('path[data-country=BRA]').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 150];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 50, y, { steps: 5 });
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
