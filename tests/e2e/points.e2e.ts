import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './openPage';

const MARK = '.map-point';
const ECUADOR = `${MARK}[aria-label*="Ecuador"]:not(.map-point-diamond)`;

const recordInLink = (page: Page): string | null => new URL(page.url()).searchParams.get('record');
const numberOf = (page: Page): Promise<number> => page.locator(MARK).count();

/** Presses an arrow key that brings the focus nearer to a mark, until it is there. */
async function arrowTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const key = await page.evaluate((wanted) => {
      const target = document.querySelector(wanted);
      const here = document.activeElement;
      if (!target || !here || target === here) return null;
      const [a, b] = [here.getBoundingClientRect(), target.getBoundingClientRect()];
      const [x, y] = [b.x + b.width / 2 - a.x - a.width / 2, b.y + b.height / 2 - a.y - a.height / 2];
      if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'ArrowRight' : 'ArrowLeft';
      return y > 0 ? 'ArrowDown' : 'ArrowUp';
    }, selector);
    if (key === null) break;
    await page.keyboard.press(key);
  }
  expect(await page.locator(`${selector}:focus`).count()).toBe(1);
}

/** What lies over the marks that a mark of several has become, in the words of its class; nothing where all are clear. */
const coveredMembers = (cluster: string): string[] => {
  const ids = new Set(cluster.split('+'));
  return [...document.querySelectorAll<HTMLElement>('.map-point')]
    .filter((mark) => mark.dataset['mark']?.split('+').some((id) => ids.has(id)))
    .flatMap((mark) => {
      const box = mark.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top?.closest('.map-points, .map-place-list') ? [] : [top?.className ?? 'out of the window'];
    });
};

describe('projects and events on the map', () => {
  it('are there when a sector is chosen, with a legend, and gone without one', async () => {
    const page = await openPage('/?sector=digital');
    await page.locator(MARK).first().waitFor();
    expect(await numberOf(page)).toBeGreaterThan(20);
    expect(await page.locator('[data-points-legend]').innerText()).toMatch(
      /^\d+ projects, \d+ dated events[\s\S]*No amount in the source \d+[\s\S]*town \d+/,
    );
    await page.locator('button[data-sector="digital"]').first().click();
    await expect.poll(() => numberOf(page)).toBe(0);
    expect(await page.locator('[data-points-legend]').count()).toBe(0);
  });

  it('open ECU-911 by keyboard alone: to Ecuador, closer, the list of the place, the record', async () => {
    const page = await openPage('/?sector=digital', { reducedMotion: true });
    await page.locator(MARK).first().waitFor();
    await page.locator('.leaflet-container [data-static-map] a[tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(`${MARK}:focus`).count()).toBe(1);
    await arrowTo(page, ECUADOR);
    const list = page.getByRole('dialog', { name: '2 projects at this place' });
    for (let press = 0; press < 4 && (await list.count()) === 0; press += 1) {
      await arrowTo(page, `${ECUADOR}[aria-label^="2 projects"], ${ECUADOR}[aria-label^="3 projects"]`);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(400);
    }
    await list.waitFor();
    expect(await list.locator(':focus').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await list.locator(':focus').innerText()).toMatch(/^ECU-911[\s\S]*no amount, town/);
    await page.keyboard.press('Enter');
    await expect.poll(() => recordInLink(page)).toBe('39281');
    await page.locator(`${MARK}[data-open]`).waitFor();
  });

  it('part when the map is zoomed, and none is lost', async () => {
    const page = await openPage('/?sector=health', { reducedMotion: true });
    await page.locator(MARK).first().waitFor();
    const projects = async (): Promise<number> => {
      const marks = await page
        .locator(`${MARK}:not(.map-point-diamond)`)
        .evaluateAll((all) => all.map((mark) => Number(mark.textContent || '1')));
      return marks.reduce((sum, n) => sum + n, 0);
    };
    const [before, all] = [await numberOf(page), await projects()];
    expect(all).toBe(400);
    const several = page.locator('.map-point-several').first();
    await several.click();
    await expect.poll(() => numberOf(page)).toBeGreaterThan(before);
    expect(await projects()).toBe(all);
  });

  it.each([
    ['health', 1280, 800],
    ['digital', 1280, 800],
    ['transport', 390, 844],
  ] as const)(
    'stand clear of the key, the switch and the zoom when a mark of several in %s is opened at %i by %i',
    async (sector, width, height) => {
      const touch = width < 1100;
      const page = await openPage(`/?sector=${sector}`, { width, height, touch, reducedMotion: true });
      await page.locator('.map-point-several').first().waitFor();
      await page.locator('[data-points-legend]').waitFor();
      const clusters = await page
        .locator(`${MARK}-several[data-mark]`)
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark') ?? ''));
      expect(clusters.length).toBeGreaterThan(3);
      const hidden: string[] = [];
      for (const cluster of clusters) {
        if (await page.locator('.map-place-list').isVisible()) await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Fit the whole region' }).click();
        await page.locator(`${MARK}[data-mark="${cluster}"]`).evaluate((mark: HTMLElement) => mark.click());
        const covered = await page.evaluate(coveredMembers, cluster);
        if (covered.length > 0) hidden.push(`${cluster}: ${covered.join(', ')}`);
      }
      expect(hidden).toEqual([]);
    },
  );

  it('are all there again after Fit, pressed while the map still zooms', async () => {
    const page = await openPage('/?sector=health');
    await page.locator(MARK).first().waitFor();
    const before = await numberOf(page);
    await page
      .locator('.map-point-several')
      .first()
      .evaluate((mark: HTMLElement) => mark.click());
    await page
      .getByRole('button', { name: 'Fit the whole region' })
      .evaluate((fit: HTMLElement) => fit.click());
    await page.waitForTimeout(600);
    expect(await numberOf(page)).toBe(before);
  });

  it('lead to the same records as a list', async () => {
    const page = await openPage('/?sector=digital');
    await page.getByRole('link', { name: 'Read as a list' }).click();
    const heading = page.locator('#records-heading');
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(async () => (await heading.boundingBox())?.y ?? NaN).toBeLessThan(400);
    expect(new URL(page.url()).pathname).toBe('/sector/digital');
  });

  it('ring the record that a link opens, and bring it into the frame', async () => {
    const page = await openPage('/?sector=digital&record=39281');
    const open = page.locator(`${MARK}[data-open]`);
    await open.waitFor();
    const [frame, box] = await Promise.all([
      page.locator('.leaflet-container').boundingBox(),
      open.boundingBox(),
    ]);
    if (!frame || !box) throw new Error('nothing is drawn');
    expect(box.x).toBeGreaterThan(frame.x);
    expect(box.y).toBeGreaterThan(frame.y);
    expect(box.x + box.width).toBeLessThan(frame.x + frame.width);
    expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
  });
});
