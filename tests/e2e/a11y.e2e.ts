import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compareWithRatchet, readRatchet, type Violation } from './axeRatchet';
import { openPage, settle } from './openPage';
import { optionsFor, PAGES } from './pages';

const WIDTHS = [320, 768, 1440] as const;
const THEMES = ['light', 'dark'] as const;

const ratchet = readRatchet();
const cases = PAGES.flatMap((path) =>
  WIDTHS.flatMap((width) =>
    THEMES.map((theme) => ({ path, width, theme, name: `${path} ${width} ${theme}` })),
  ),
);

async function violationsOf(page: Page): Promise<Violation[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    count: nodes.length,
    where: nodes.slice(0, 5).map((node) => node.target.join(' ')),
  }));
}

describe('axe finds nothing beyond the ratchet', () => {
  it.each(cases)('on $name', async ({ path, width, theme, name }) => {
    const page = await openPage(path, { ...optionsFor(path), width, theme, reducedMotion: true });
    await settle(page);
    expect(compareWithRatchet(await violationsOf(page), ratchet[name] ?? {})).toEqual([]);
  });

  it('and the ratchet names only pages that are looked at', () => {
    expect(cases.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(ratchet)));
  });
});
