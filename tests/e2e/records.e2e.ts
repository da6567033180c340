import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle, siteUrl } from './openPage';

const ECU_911 = 'ECU-911 emergency and camera network';
const SOURCE = 'https://china.aiddata.org/projects/39281/';

const openRecord = (page: Page) => page.getByRole('region', { name: 'Open record' });
const list = (page: Page) => page.getByRole('region', { name: 'Records', exact: true });
const shownSentence = (page: Page) => page.getByText(/^Showing [\d,]+ of/);

/** Scrolls to the list: what is far down the panel is drawn only when a reader comes near. */
async function comeToList(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.locator('[data-panel]').evaluate((panel) => {
        panel.scrollTop = panel.scrollHeight;
      });
      return list(page).getByRole('listitem').count();
    })
    .toBeGreaterThan(0);
}

/** The list up to the row of a record, twenty rows at a time. */
async function unfoldTo(page: Page, title: string): Promise<void> {
  const row = list(page).getByRole('link', { name: title, exact: true });
  await comeToList(page);
  while ((await row.count()) === 0)
    await list(page)
      .getByRole('button', { name: /^Show \d+ more$/ })
      .click();
}

describe('a reader looks for one project', () => {
  it('chooses digital, opens ECU-911 from the list with its source, and its own link shows the same', async () => {
    const page = await openPage('/sector/digital');
    await settle(page);
    await unfoldTo(page, ECU_911);
    await list(page).getByRole('link', { name: ECU_911, exact: true }).click();
    await page.waitForFunction(() => location.search.includes('record=39281'));
    await openRecord(page).getByRole('heading', { name: ECU_911 }).waitFor();
    const source = openRecord(page).getByRole('link', { name: 'AidData, record 39281' });
    expect(await source.getAttribute('href')).toBe(SOURCE);

    await openRecord(page).getByRole('button', { name: 'Copy the link to this record' }).click();
    await page.getByText('Link copied').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('record=39281');
    const other = await openPage(copied.slice(siteUrl.length));
    await openRecord(other).getByRole('heading', { name: ECU_911 }).waitFor();
    await page.getByText('Link copied').first().waitFor({ state: 'hidden' });
    expect(await openRecord(other).innerText()).toBe(await openRecord(page).innerText());
  });

  it('closes it with Escape and is back at its row', async () => {
    const page = await openPage('/sector/digital');
    await settle(page);
    await unfoldTo(page, ECU_911);
    await list(page).getByRole('link', { name: ECU_911, exact: true }).focus();
    await page.keyboard.press('Enter');
    await openRecord(page).getByRole('heading', { name: ECU_911 }).waitFor();
    await page.keyboard.press('Escape');
    await openRecord(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-record'))).toBe('39281');
    expect(new URL(page.url()).pathname).toBe('/sector/digital');
  });

  it('is told of a record that is not there', async () => {
    const page = await openPage('/sector/digital?record=ECU-S999');
    await openRecord(page).getByText('There is no record ECU-S999 in the atlas.').waitFor();
    await openRecord(page).getByRole('button', { name: 'Back to the list' }).click();
    await openRecord(page).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('record');
  });
});

describe('a filter', () => {
  it('that leaves nothing says why and offers the way back, and is in the link', async () => {
    const page = await openPage('/sector/digital?kind=plant&years=2000-2001');
    await page.getByText(/^Nothing fits the filters\./).waitFor();
    const back = page.getByRole('link', { name: 'Show all' });
    await back.click();
    await shownSentence(page).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(pathname).toBe('/sector/digital');
    expect(search).not.toMatch(/kind|years/);
    await page.goBack();
    await page.getByText(/^Nothing fits the filters\./).waitFor();
  });

  it('shows as many as the number beside the choice promised', async () => {
    const page = await openPage('/country/CHL?tab=sectors');
    await comeToList(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).first().click();
    const choice = page.getByRole('checkbox', { name: /^Cancellation \d+$/ });
    const promised = Number(/\d+$/.exec((await choice.locator('xpath=..').innerText()).trim())?.[0]);
    await choice.check();
    await page.waitForFunction(() => location.search.includes('kind=cancellation'));
    await expect.poll(() => list(page).getByRole('listitem').count()).toBe(promised);
    await page.getByText(new RegExp(`^Showing ${String(promised)} of`)).waitFor();
  });

  it('is folded and says how many are on', async () => {
    const page = await openPage('/sector/digital?kind=ban,plant', { width: 390, height: 800 });
    const toggle = page.getByRole('button', { name: 'Filter (2)' });
    await toggle.waitFor();
    const box = page.getByRole('checkbox', { name: /^Ban \d+$/ });
    expect(await box.isVisible()).toBe(false);
    await toggle.click();
    await expect.poll(() => box.isVisible()).toBe(true);
  });
});
