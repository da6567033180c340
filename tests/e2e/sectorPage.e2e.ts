import { expect, it } from 'vitest';
import { openPage, settle } from './openPage';

/** Brings every late part of the panel into being, as a reader does who scrolls through it. */
async function readThrough(page: Awaited<ReturnType<typeof openPage>>): Promise<void> {
  await settle(page);
  for (let step = 0; step < 40; step += 1) {
    const isDone = await page.locator('[data-panel]').evaluate((panel) => {
      const before = panel.scrollTop;
      panel.scrollBy(0, 700);
      return panel.scrollTop === before;
    });
    await page.waitForTimeout(60);
    if (isDone) break;
  }
}

it('from the region a sector’s name leads to its page, and from there a country to its own sectors', async () => {
  const page = await openPage('/sector/digital');
  await readThrough(page);
  const panel = page.locator('[data-panel]');
  expect(await panel.locator('h1').innerText()).toBe('Digital infrastructure');
  const headings = await panel.locator('h2').allInnerTexts();
  for (const wanted of [
    'Dated events',
    'Development finance',
    'Deals',
    'Concerns and opportunities',
    'Records',
  ])
    expect(headings).toContain(wanted);
  await panel.locator('.sector-place a', { hasText: 'Bolivia' }).first().click();
  await page.waitForURL('**/country/BOL?sector=digital&tab=sectors');
  await expect.poll(() => panel.getAttribute('data-country')).toBe('BOL');
});

it('an event opens its record, and its link opens it again elsewhere', async () => {
  const page = await openPage('/sector/digital');
  await readThrough(page);
  const event = page.locator('.event-title a').first();
  const title = await event.innerText();
  await event.click();
  await page.waitForFunction(() => location.search.includes('record='));
  await page.locator('[data-panel] h2', { hasText: title }).first().waitFor();
  const other = await openPage(new URL(page.url()).pathname + new URL(page.url()).search);
  await other.locator('[data-panel] h2', { hasText: title }).first().waitFor();
});

it('without JavaScript a sector’s page says what there is', async () => {
  const page = await openPage('/es/sector/renewables', { javaScriptEnabled: false });
  const text = await page.locator('[data-panel]').innerText();
  expect(text).toContain('Energía renovable');
  expect(text).toMatch(/\d+ de \d+ hechos fechados/);
  expect(text).toMatch(/no tienen monto/);
});
