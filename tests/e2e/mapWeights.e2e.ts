import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './openPage';

const OWN_WEIGHTS = 'w=partnership:0';

const countryInPanel = (page: Page): Promise<string | null> =>
  page.locator('[data-panel]').getAttribute('data-country');
const isHeldByLeaflet = (page: Page): Promise<number> =>
  page.locator('.leaflet-overlay-pane [data-static-map]').count();

/** Opens a page with weights of one's own and waits until the scores, the ranges and the live map are there. */
async function openReweighed(path: string): Promise<Page> {
  const page = await openPage(`${path}?${OWN_WEIGHTS}`);
  await page.locator('.leaflet-container').waitFor();
  await page.locator('.reweigh-banner:is([data-reweigh="scores"], [data-reweigh="ranges"])').waitFor();
  return page;
}

async function clickCountry(page: Page, code: string): Promise<void> {
  const at = await page.locator(`path[data-country=${code}]`).boundingBox();
  if (!at) throw new Error(`${code} is not drawn`);
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
}

describe('with weights of one’s own the map', () => {
  it('opens Brazil by a click, then Peru, and names what is under the pointer', async () => {
    const page = await openReweighed('/');
    await clickCountry(page, 'BRA');
    await expect.poll(() => countryInPanel(page)).toBe('BRA');
    await clickCountry(page, 'PER');
    await expect.poll(() => countryInPanel(page)).toBe('PER');
    const bolivia = await page.locator('path[data-country=BOL]').boundingBox();
    await page.mouse.move((bolivia?.x ?? 0) + 40, (bolivia?.y ?? 0) + 40);
    await expect.poll(() => page.locator('.map-tooltip[data-open]').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('.map-tooltip[data-open]').innerText()).toContain('Bolivia');
  });

  it('leads from one country to the next instead of back to the region', async () => {
    const page = await openReweighed('/country/BRA');
    await clickCountry(page, 'PER');
    await expect.poll(() => countryInPanel(page)).toBe('PER');
  });

  it('still zooms, pans and answers after a move of a weight and back at the published model', async () => {
    const page = await openReweighed('/');
    const brazil = page.locator('path[data-country=BRA]');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(400);
    const before = await brazil.boundingBox();
    const middle = { x: (before?.x ?? 0) + 120, y: (before?.y ?? 0) + 120 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y, { steps: 6 });
    // Let go in full swing, the map would glide on.
    await page.waitForTimeout(150);
    await page.mouse.up();
    await expect.poll(async () => (await brazil.boundingBox())?.x).toBeCloseTo((before?.x ?? 0) + 60, 0);
    expect(await countryInPanel(page)).toBe('');

    await page
      .locator('.reweigh-banner')
      .getByRole('button', { name: 'Back to the published model' })
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.has('w')).toBe(false);
    expect(await isHeldByLeaflet(page)).toBe(1);
    await clickCountry(page, 'ARG');
    await expect.poll(() => countryInPanel(page)).toBe('ARG');
  });
});
