import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { openPage, settle } from './openPage';
import { optionsFor, PAGES } from './pages';

/** Every page once narrow and once wide, once by night and once by day: colours do not depend on the width. */
const SCREENS = [
  { width: 320, theme: 'dark' },
  { width: 1440, theme: 'light' },
] as const;
const cases = PAGES.flatMap((path) => SCREENS.map((screen) => ({ path, ...screen })));

it.each(cases)('axe finds nothing on $path at $width, $theme', async ({ path, width, theme }) => {
  const page = await openPage(path, { ...optionsFor(path), width, theme, reducedMotion: true });
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 5).map((node) => node.target.join(' '));
    return `${id}, ${nodes.length} times: ${where.join(' | ')}`;
  });
  expect(told).toEqual([]);
});
