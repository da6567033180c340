import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { openPage, settle } from './openPage';
import { optionsFor, PAGES } from './pages';

const WIDTHS = [320, 1440] as const;
const cases = PAGES.flatMap((path) => WIDTHS.map((width) => ({ path, width })));

/** What axe has against the page, in words, with the first places. */
async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 5).map((node) => node.target.join(' '));
    return `${id}, ${nodes.length} times: ${where.join(' | ')}`;
  });
}

it.each(cases)('axe finds nothing on $path at $width, by day and by night', async ({ path, width }) => {
  const page = await openPage(path, { ...optionsFor(path), width, theme: 'light', reducedMotion: true });
  await settle(page);
  expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
  // At night nothing but the colours is different.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(
    await violationsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])),
  ).toEqual([]);
});
