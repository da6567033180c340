import { wcagContrast } from 'culori';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_DRAWN, openPage } from './openPage';

type Property =
  'backgroundColor' | 'borderBottomColor' | 'borderLeftColor' | 'color' | 'fill' | 'webkitTextStrokeColor';

const styles = (found: Locator, property: Property): Promise<string[]> =>
  found.evaluateAll((all, name) => all.map((one) => getComputedStyle(one)[name]), property);
const style = async (found: Locator, property: Property): Promise<string> =>
  (await styles(found.first(), property))[0] ?? '';

async function open(path: string, theme: 'light' | 'dark'): Promise<Page> {
  const page = await openPage(path, { ...ALL_DRAWN, forcedColors: true, theme });
  await page.locator('.leaflet-container').waitFor();
  return page;
}

describe.each(['light', 'dark'] as const)('where the reader’s system sets %s colours', (theme) => {
  it('names on the map are legible on their country and on the sea', async () => {
    const page = await open('/', theme);
    const names = page.locator('.map-label:visible, .map-handle-name:visible');
    const [letters, rings] = await Promise.all([
      styles(names, 'color'),
      styles(names, 'webkitTextStrokeColor'),
    ]);
    expect(letters.length).toBeGreaterThan(20);
    for (const [i, letter] of letters.entries())
      expect(wcagContrast(letter, rings[i] ?? '')).toBeGreaterThan(4.5);
    const key = page.locator('.map-legend-label');
    const sea = await style(page.locator('.map-area'), 'backgroundColor');
    for (const letter of await styles(key, 'color')) expect(wcagContrast(letter, sea)).toBeGreaterThan(4.5);
  });

  it('classes are told apart on the map, in its key and in the list', async () => {
    const page = await open('/', theme);
    const fills = await styles(page.locator('path[data-country]'), 'fill');
    expect(new Set(fills).size).toBeGreaterThanOrEqual(5);
    for (const part of ['.map-key', '#panel']) {
      const swatches = await page
        .locator(`${part} .swatch[data-fill]`)
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('data-fill'), getComputedStyle(one).background] as const),
        );
      const classes = new Set(swatches.map(([fill]) => fill)).size;
      expect(classes, part).toBeGreaterThanOrEqual(6);
      expect(new Set(swatches.map(([, ground]) => ground)).size, part).toBe(classes);
    }
  });

  it('the tab that is open looks open, and no other does', async () => {
    const page = await open('/country/CHL', theme);
    const ground = await style(page.locator('body'), 'backgroundColor');
    const chosen = await style(page.locator('[role=tab][aria-selected=true]'), 'borderBottomColor');
    expect(wcagContrast(chosen, ground)).toBeGreaterThan(4.5);
    expect(
      new Set(await styles(page.locator('[role=tab][aria-selected=false]'), 'borderBottomColor')),
    ).toEqual(new Set([ground]));
  });

  it('what is pressed, chosen or marked looks so, and no other does', async () => {
    const page = await open('/country/CHL?tab=evidence&class=cautious&sector=digital', theme);
    await page.locator('.evidence-chip').nth(1).click();
    for (const kind of ['.evidence-chip', '.map-legend-entry', '.sector-filter-button']) {
      const pressed = page.locator(`${kind}[aria-pressed=true]`);
      const ground = await style(pressed, 'backgroundColor');
      expect(wcagContrast(await style(pressed, 'color'), ground), kind).toBeGreaterThan(4.5);
      expect(
        await styles(page.locator(`${kind}[aria-pressed=false]`), 'backgroundColor'),
        kind,
      ).not.toContain(ground);
    }
    const trade = await open('/country/CHL?tab=trade', theme);
    const ground = await style(trade.locator('body'), 'backgroundColor');
    const options = trade.locator('.radio-row-option');
    await options.first().waitFor();
    expect(await style(options.locator('input:checked + span'), 'borderBottomColor')).not.toBe(ground);
    expect(new Set(await styles(options.locator('input:not(:checked) + span'), 'borderBottomColor'))).toEqual(
      new Set([ground]),
    );
  });

  it('bars and lines stand out from what they lie on', async () => {
    for (const [path, bars] of [
      ['/country/CHL?tab=sectors', '.sector-bar'],
      ['/country/CHL?tab=trade', '.shock-bar, .ranking-bar'],
      ['/country/CRI', '.changes-bar:not(.is-less)'],
    ] as const) {
      const page = await open(path, theme);
      await page.locator(bars).first().waitFor({ state: 'attached' });
      const ground = await style(page.locator('body'), 'backgroundColor');
      for (const bar of await styles(page.locator(bars), 'backgroundColor'))
        expect(wcagContrast(bar, ground), bars).toBeGreaterThan(3);
    }
  });

  it('a chart keeps its ground with its colours, whatever the reader chose on the page', async () => {
    const page = await open('/country/CHL?tab=trade', theme);
    await page.locator('.header-theme select').selectOption(theme === 'light' ? 'dark' : 'light');
    const box = page.locator('.chart-box:has(.recharts-surface)').first();
    await box.waitFor();
    const ground = await style(box, 'backgroundColor');
    for (const letter of await styles(box.locator('text'), 'fill'))
      expect(wcagContrast(letter, ground)).toBeGreaterThan(3);
  });
});
