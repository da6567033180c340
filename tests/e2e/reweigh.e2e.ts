import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readAtlas } from './bundleFiles';
import { openPage, settle } from './openPage';

const LIVE_MAP = '.leaflet-container';
const RESET = 'Back to the published model';

const classesOnMap = (page: Page): Promise<Record<string, string | null>> =>
  page
    .locator('path[data-country]')
    .evaluateAll((paths) =>
      Object.fromEntries(
        paths.map((path) => [path.getAttribute('data-country') ?? '', path.getAttribute('data-fill')]),
      ),
    );
const query = (page: Page): string => new URL(page.url()).search;
const banner = (page: Page) => page.locator('.reweigh-banner');
const unfold = (page: Page) => page.getByRole('button', { name: 'Weigh it yourself' }).click();
const changedList = (page: Page): Promise<string[]> =>
  page
    .locator('[data-changed]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-changed') ?? ''));
const differing = (a: Record<string, string | null>, b: Record<string, string | null>): string[] =>
  Object.keys(a).filter((iso3) => a[iso3] !== b[iso3]);

describe('a reader weighs the stance otherwise', () => {
  it('moves a weight: map, list, banner and link follow, and the link opens the same classes', async () => {
    const page = await openPage('/?year=2025');
    await page.locator(LIVE_MAP).waitFor();
    const published = await classesOnMap(page);
    expect(await banner(page).count()).toBe(0);
    await unfold(page);
    const steps = await page.evaluate(() => history.length);
    const slider = page.getByRole('slider', { name: 'Weight of Exit or refusal' });
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => query(page)).toBe('?year=2025&w=exit_or_refusal:3');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await banner(page).getByText('Exit or refusal × 3').waitFor();
    await page.locator('[data-changed]').first().waitFor();
    await expect.poll(async () => differing(published, await classesOnMap(page)).length).toBeGreaterThan(0);
    const own = await classesOnMap(page);
    expect((await changedList(page)).sort()).toEqual(differing(published, own).sort());
    // The draws are done in the worker.
    await page.locator('.reweigh-banner[data-reweigh="ranges"]').waitFor();

    const other = await openPage('/?year=2025&w=exit_or_refusal:3');
    await other.locator(LIVE_MAP).waitFor();
    await settle(other);
    expect(await classesOnMap(other)).toEqual(own);
    expect((await changedList(other)).sort()).toEqual(differing(published, own).sort());
  });

  it('goes back to the published model with one button, and again to their own with Back', async () => {
    const page = await openPage('/?w=us_alignment:3,verified');
    await page.locator(LIVE_MAP).waitFor();
    const own = await classesOnMap(page);
    await banner(page).getByRole('button', { name: RESET }).click();
    await expect.poll(() => query(page)).toBe('');
    await expect.poll(() => banner(page).count()).toBe(0);
    await expect.poll(async () => differing(own, await classesOnMap(page)).length).toBeGreaterThan(0);
    const published = readAtlas().countries.map(
      ({ iso3, stance }) => [iso3, stance.at(-1)?.stanceClass] as const,
    );
    await expect.poll(() => classesOnMap(page)).toEqual(Object.fromEntries(published));
    expect(await changedList(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?w=us_alignment:3,verified');
    await expect.poll(() => classesOnMap(page)).toEqual(own);
  });

  it('drops a component with the keyboard, which makes one step', async () => {
    const page = await openPage('/country/PAN');
    await page.locator(LIVE_MAP).waitFor();
    await unfold(page);
    const box = page.getByRole('checkbox', { name: 'Drop Exit or refusal' });
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => query(page)).toBe('?w=exit_or_refusal:0');
    expect(await box.isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
    expect(await box.isChecked()).toBe(false);
  });

  it('is told what of a bad link could not be used; the good of it is applied', async () => {
    const page = await openPage('/?w=love:2,visa:9,hl:99,partnership:2');
    await page.getByText('“love:2”').waitFor();
    await page.getByText('multiplies the weight of “visa” by “9”').waitFor();
    await page.getByText('sets the half-life to “99”').waitFor();
    expect(query(page)).toBe('?w=partnership:2');
    await banner(page).getByText('Partnership level × 2').waitFor();
  });

  it('stays with the published model and says so when the file for scoring cannot be had', async () => {
    const page = await openPage('/?w=partnership:2', {
      expected: [/net::ERR_FAILED/],
      prepare: async (context) => {
        await context.route('**/scoring.json', (route) => route.abort());
      },
    });
    await banner(page).getByText('could not be applied').waitFor();
    await page.getByRole('alert').getByText('The page shows the published model.').waitFor();
  });

  it.each([320, 390])('weighs at %i px without sideways scrolling, with targets of 44 px', async (width) => {
    const page = await openPage('/country/CHL?w=partnership:2', { width, height: 800 });
    await page.locator('.reweigh-weight').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const heights = await page
      .locator('.reweigh-weight input[type=range], .reweigh-drop, .reweigh-toggle, .reweigh-banner .button')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
