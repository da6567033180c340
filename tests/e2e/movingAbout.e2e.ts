import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle, type PageOptions } from './openPage';
import { whereabouts } from './shellFunctions';

const WIDE: PageOptions = { width: 1280, height: 800 };
const PHONE: PageOptions = { width: 390, height: 844 };
const SCREENS = [
  ['wide', WIDE],
  ['phone', PHONE],
] as const;

/** How far a place may be from where it was, CSS pixels: a line of text. */
const NEAR_PX = 20;

const at = (page: Page) => page.evaluate(whereabouts);
/** The scroll that the reader sees: of the panel on a wide screen, of the page on a narrow one. */
const depth = async (page: Page): Promise<number> => {
  const { page: y, panel } = await at(page);
  return Math.max(y, panel);
};

/** Scrolls as a reader does, a screen at a time, until a place far down, with what is drawn on the way. */
async function readOnTo(page: Page, target: number): Promise<void> {
  await page.locator('[data-panel] h1').hover();
  for (let step = 0; step < 60 && (await depth(page)) < target; step++) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(300);
}

/** Follows a link that may be anywhere, as a click does, without scrolling to it. */
const follow = (page: Page, name: string, within = 'body'): Promise<void> =>
  page.evaluate(
    ([name, within]) => {
      const links = [...document.querySelectorAll<HTMLElement>(`${within} a[href]`)];
      const link = links.filter((one) => one.textContent.trim() === name).at(-1);
      if (!link) throw new Error(`no link ${name} in ${within}`);
      link.focus({ preventScroll: true });
      link.click();
    },
    [name, within] as const,
  );

describe.each(SCREENS)('%s: a link to another page', (_, options) => {
  it.each([
    ['/country/BRA?tab=trade', 'Method', 'h1 How a stance is worked out'],
    ['/', 'Sources', 'h1 Sources'],
    ['/table', 'Brazil', 'h1 Brazil'],
    ['/method', 'Vaivén', 'h1 Latin America & the Caribbean'],
  ])('from %s to %s opens at its top with the focus on its heading', async (path, name, focus) => {
    const page = await openPage(path, options);
    await settle(page);
    await readOnTo(page, 2500);
    expect(await depth(page)).toBeGreaterThan(300);
    const before = page.url();
    await follow(page, name);
    await page.waitForURL((url) => url.href !== before);
    await expect.poll(async () => (await at(page)).focus).toContain(focus);
    await page.waitForTimeout(300);
    expect(await at(page)).toMatchObject({ page: 0, panel: 0 });
  });

  it.each([
    ['/', 6000],
    ['/country/BRA?tab=trade', 5000],
    ['/country/BRA?tab=sectors', 1500],
    ['/sector/digital', 4000],
    ['/sources', 2000],
  ])('Back to %s finds the place and the link again, and Forward the page', async (path, target) => {
    const page = await openPage(path, options);
    await settle(page);
    await readOnTo(page, target);
    const left = await depth(page);
    expect(left).toBeGreaterThan(300);
    await follow(page, 'Method', '.header');
    await expect.poll(async () => (await at(page)).focus.slice(0, 3)).toBe('h1 ');
    await readOnTo(page, 1500);
    const onMethod = await depth(page);
    for (let time = 0; time < 2; time++) {
      await page.goBack();
      await expect.poll(async () => Math.abs((await depth(page)) - left)).toBeLessThan(NEAR_PX);
      // The menu of a phone has closed over the link.
      await expect
        .poll(async () => (await at(page)).focus)
        .toMatch(options === PHONE ? /^h1 / : /^a Method$/);
      await page.waitForTimeout(500);
      expect(Math.abs((await depth(page)) - left)).toBeLessThan(NEAR_PX);
      await page.goForward();
      await expect.poll(async () => Math.abs((await depth(page)) - onMethod)).toBeLessThan(NEAR_PX);
      await expect.poll(async () => (await at(page)).focus.slice(0, 3)).toBe('h1 ');
    }
  });

  it('Back from a page in another language and a reload keep the place', async () => {
    const page = await openPage('/country/BRA', options);
    await settle(page);
    await readOnTo(page, 2000);
    const left = await depth(page);
    await page.reload();
    await expect.poll(async () => Math.abs((await depth(page)) - left)).toBeLessThan(NEAR_PX);
    await follow(page, 'ES', '.header');
    await page.waitForURL('**/es/country/BRA');
    await page.goBack();
    await expect.poll(async () => Math.abs((await depth(page)) - left)).toBeLessThan(NEAR_PX);
  });
});

describe('a reader on the way', () => {
  it('is not held back by a place being restored', async () => {
    const page = await openPage('/', WIDE);
    await settle(page);
    await readOnTo(page, 6000);
    await follow(page, 'Method', '.header');
    await page.locator('.reading-method h1').waitFor();
    await page.mouse.move(1000, 400);
    await page.goBack();
    await expect.poll(() => depth(page)).toBeGreaterThan(1000);
    await page.mouse.wheel(0, -20_000);
    await page.waitForTimeout(800);
    expect(await depth(page)).toBe(0);
  });

  it('goes from country to country by links and Back ten times without losing the focus', async () => {
    const page = await openPage('/table', WIDE);
    await settle(page);
    const names = ['Brazil', 'Chile', 'Peru', 'Panama', 'Cuba'];
    for (const name of names) {
      await follow(page, name);
      await page.locator('h1', { hasText: name }).waitFor();
      await expect.poll(async () => (await at(page)).focus).toBe(`h1 ${name}`);
      await follow(page, 'Table', '.header');
      await expect.poll(async () => (await at(page)).focus.slice(0, 3)).toBe('h1 ');
    }
    for (const name of names.toReversed()) {
      await page.goBack();
      await expect.poll(async () => (await at(page)).focus).toBe('a Table');
      await page.goBack();
      await expect.poll(async () => (await at(page)).focus).toBe(`a ${name}`);
    }
  });

  it.each([
    ['/?year=1900', 'Dismiss'],
    ['/country/CRI?w=us_alignment:0', 'Back to the published model'],
  ])('who closes the notice of %s is at the heading', async (path, name) => {
    const page = await openPage(path, WIDE);
    await settle(page);
    await page.locator('[role=status]').getByRole('button', { name }).click();
    await expect.poll(async () => (await at(page)).focus.slice(0, 3)).toBe('h1 ');
  });

  it('who follows a link within a page comes Back to where the link stands', async () => {
    const page = await openPage('/method', WIDE);
    await settle(page);
    const before = await depth(page);
    await page.locator('.method-contents a').last().click();
    await expect.poll(() => depth(page)).toBeGreaterThan(1000);
    await page.goBack();
    await expect.poll(async () => Math.abs((await depth(page)) - before)).toBeLessThan(NEAR_PX);
  });
});
