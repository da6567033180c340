import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_DRAWN, openPage, settle } from './openPage';
import { MARK, textsOf, translate, type Manner } from './translator';

const PANEL = '#panel';
const PARTS = [PANEL, '.header', '.map-foot', '.map-key'] as const;

const shown = async (page: Page): Promise<Record<string, string[]>> => {
  const texts = PARTS.map(async (part) => [part, await textsOf(page, part)] as const);
  return Object.fromEntries(await Promise.all(texts));
};

/** What a reader of a translated page has before them is what the same address shows afresh. */
async function expectAsFresh(page: Page, manner: Manner): Promise<void> {
  const fresh = await openPage(page.url(), ALL_DRAWN);
  await fresh.locator('.leaflet-container').waitFor();
  await translate(fresh, manner);
  await expect
    .poll(async () => {
      const [used, untouched] = await Promise.all([shown(page), shown(fresh)]);
      const isWhole = !JSON.stringify(untouched).includes('Loading');
      return isWhole && JSON.stringify(used) === JSON.stringify(untouched);
    })
    .toBe(true)
    .catch(async () => expect(await shown(page)).toEqual(await shown(fresh)));
  expect((await textsOf(page, PANEL)).filter((text) => !text.endsWith(MARK))).toEqual([]);
  await fresh.context().close();
}

const goTo = async (page: Page, what: () => Promise<void>): Promise<void> => {
  const before = page.url();
  await what();
  await page.waitForURL((url) => url.href !== before);
};

describe.each<Manner>(['replaces', 'wraps'])(
  'in a page whose browser %s texts to translate them',
  (manner) => {
    it('tabs, countries, Back, years and sectors show what they show untranslated', async () => {
      const page = await openPage('/country/CHL', ALL_DRAWN);
      await page.locator('.leaflet-container').waitFor();
      await settle(page);
      await translate(page, manner);
      await expectAsFresh(page, manner);
      for (const tab of ['trade', 'sectors', 'evidence', 'stance']) {
        await goTo(page, () => page.locator(`#tab-${tab}`).click());
        await expectAsFresh(page, manner);
      }
      await goTo(page, () => page.locator('path[data-country="PER"]').click());
      await expectAsFresh(page, manner);
      // What follows stands for both manners.
      if (manner === 'replaces') return;
      await goTo(page, () => page.locator('#tab-sectors').click());
      await goTo(page, () => page.locator('button[data-sector="renewables"]').first().click());
      await expectAsFresh(page, manner);
      await goTo(page, () => page.evaluate(() => history.back()));
      // A key of the reader's own ends that Back takes the focus to where it was; focusing by script would not.
      await page.keyboard.press('Shift');
      await goTo(page, () => page.locator('.map-foot input[type=range]').first().press('ArrowLeft'));
      await expectAsFresh(page, manner);
    });

    it('the switch of languages leads to the other language', async () => {
      const page = await openPage('/country/CHL', ALL_DRAWN);
      await settle(page);
      await translate(page, manner);
      await page.locator('.header-languages a[hreflang="es"]').click();
      await page.waitForURL('**/es/country/CHL');
      await settle(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('es');
      expect(await page.locator('html').getAttribute('class')).toBeNull();
      await page.locator('h1', { hasText: 'Chile' }).waitFor();
    });
  },
);
