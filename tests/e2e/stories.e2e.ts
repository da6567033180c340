import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, siteUrl } from './openPage';

const openRecord = (page: Page) => page.getByRole('region', { name: 'Open record' });
const stages = (page: Page) => openRecord(page).locator('.record-row-title');
const recordInLink = (page: Page): string | null => new URL(page.url()).searchParams.get('record');

/** From the mark of a country's events to the title of one of them, in the list that the mark leads to. */
async function fromMarkToRecord(page: Page, country: string, title: string): Promise<void> {
  await page.locator(`.map-point-diamond[aria-label^="${country},"]`).click();
  await page.waitForURL('**/country/**');
  const event = page.locator('.event-title a', { hasText: title }).first();
  await expect
    .poll(async () => {
      await page.locator('[data-panel]').evaluate((panel) => panel.scrollBy(0, 500));
      return event.count();
    })
    .toBe(1);
  await event.click();
  await openRecord(page).getByRole('heading', { name: title }).waitFor();
}

/** The link of an open record, opened by someone else, shows the same record. */
async function expectSameElsewhere(page: Page): Promise<void> {
  await openRecord(page).getByRole('button', { name: 'Copy the link to this record' }).click();
  await page.getByText('Link copied').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const other = await openPage(copied.slice(siteUrl.length));
  const title = await openRecord(page).getByRole('heading', { level: 2 }).innerText();
  await openRecord(other).getByRole('heading', { level: 2, name: title }).waitFor();
  expect(recordInLink(other)).toBe(recordInLink(page));
  expect(await stages(other).allInnerTexts()).toEqual(await stages(page).allInnerTexts());
}

it.each([
  {
    story: 'Chancay',
    from: '/sector/transport',
    country: 'Peru',
    title: 'Xi and Boluarte open COSCO-controlled Chancay port',
    record: 'PER-S019',
    source: /CGTN/,
    others: [/^Peru grants COSCO exclusive/, /^Peru sues/, /^Peru drops/, /Ositran/, /^Appeals court/],
  },
  {
    story: 'BYD in Camaçari',
    from: '/sector/ev',
    country: 'Brazil',
    title: 'BYD lays foundation stone at former Ford complex',
    record: 'BRA-S023',
    source: /Salvador/,
    others: [/slave-like conditions/, /35% duty on car kits/, /inaugurated by Lula/],
  },
  {
    story: 'Chile’s lithium plants',
    from: '/sector/minerals',
    country: 'Chile',
    title: 'Tsingshan withdraws lithium iron phosphate plant plan',
    record: 'CHL-S028',
    source: /scrap plans for Chile lithium plants/,
    others: [/^Corfo picks BYD and Tsingshan/, /^BYD files to withdraw/],
  },
  {
    story: 'Costa Rica’s 5G',
    from: '/sector/digital',
    country: 'Costa Rica',
    title: 'Decree bars firms from non-Budapest Convention states from 5G',
    record: 'CRI-S005',
    source: /over 5G/,
    others: [/criminal complaint/, /ambassador/, /^Rubio/, /^Court dismisses Huawei/],
  },
])('$story: from the mark to the record, its source, its other stages and its link', async (told) => {
  const page = await openPage(told.from, { width: 1440, height: 900 });
  await fromMarkToRecord(page, told.country, told.title);
  expect(recordInLink(page)).toBe(told.record);
  const source = openRecord(page).getByRole('link', { name: told.source });
  expect(await source.getAttribute('href')).toMatch(/^https:/);
  const others = await stages(page).allInnerTexts();
  expect(others).toHaveLength(told.others.length);
  for (const [index, other] of told.others.entries()) expect(others[index]).toMatch(other);
  await stages(page).last().click();
  await openRecord(page)
    .getByRole('heading', { level: 2, name: others.at(-1) ?? '' })
    .waitFor();
  expect(await stages(page).allInnerTexts()).toContain(await titleOf(page, told.title));
  await expectSameElsewhere(page);
});

/** The whole title of a stage whose beginning is known. */
const titleOf = (page: Page, begin: string): Promise<string> =>
  stages(page).filter({ hasText: begin }).first().innerText();

it('Cauchari: from the point at its place to the loan and the opening', async () => {
  const page = await openPage('/sector/renewables', { width: 1440, height: 900 });
  await page.locator('.map-point-circle[aria-label^="Cauchari solar park, Argentina"]').click();
  await openRecord(page).getByRole('heading', { level: 2, name: 'Cauchari solar park' }).waitFor();
  await openRecord(page).getByText('The point marks the place itself.').waitFor();
  const source = openRecord(page).getByRole('link', { name: 'AidData, record 54783' });
  expect(await source.getAttribute('href')).toBe('https://china.aiddata.org/projects/54783/');
  const others = await stages(page).allInnerTexts();
  expect(others).toHaveLength(2);
  expect(others.join()).toMatch(/^China Eximbank lends.*begins commercial operation$/);
  await stages(page).last().click();
  await openRecord(page).getByText('Sep 26, 2020').first().waitFor();
  await stages(page).filter({ hasText: 'Cauchari solar park' }).first().click();
  await expectSameElsewhere(page);
});
