import { describe, expect, it } from 'vitest';
import { openPage, settle } from './openPage';
import { optionsFor, PAGES } from './pages';

/** Least width and height of a control on a narrow screen, CSS pixels (WCAG 2.5.5). */
const TARGET_PX = 44;

/**
 * Visible controls whose hit area is under the limit, each with its size; a wrapping label counts as the hit area. Marks on
 * the map are left out: where they stand is what they say, a finger beside one finds it (unit-tested), and the list has them all.
 */
function smallControls(limit: number): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, select, summary, input:not([type="hidden"]), [role="tab"], [role="button"]:not(path, g), [data-sector]:is(a, label)',
  );
  return [...controls]
    .filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) && !control.closest('svg, .map-point'),
    )
    .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < limit - 0.5 || box.height < limit - 0.5))
    .map(({ control, box }) => {
      const name = control.getAttribute('aria-label') ?? control.textContent;
      return `${control.tagName.toLowerCase()} «${name.trim()}» ${Math.round(box.width)}x${Math.round(box.height)}`;
    });
}

/** Paths of the languages: words of Spanish and Portuguese are longer. */
const LANG_PATHS = ['', '/es', '/pt'];

/** Tables wider than the page that do not lie in a region one can reach and scroll. */
const sidewaysTables = (): string[] =>
  [...document.querySelectorAll('table')]
    .filter((table) => table.getBoundingClientRect().right > window.innerWidth)
    .filter((table) => !table.closest('[role="region"][aria-label][tabindex="0"]'))
    .map((table) => table.className);

describe('at 320 pixels', () => {
  it.each(
    ['CHL', 'VEN', 'MEX'].flatMap((iso3) => LANG_PATHS.map((lang) => `${lang}/country/${iso3}?tab=trade`)),
  )('the amounts of %s stand side by side in the page', async (path) => {
    const page = await openPage(path, { width: 320, height: 640 });
    await page.locator('.trade-headline').waitFor();
    expect(await page.evaluate(sidewaysTables)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each(PAGES)(
    '%s needs no sideways scrolling, and every control is large enough for a thumb',
    async (path) => {
      const page = await openPage(path, { ...optionsFor(path), width: 320, height: 640 });
      await settle(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(smallControls, TARGET_PX)).toEqual([]);
    },
  );
});
