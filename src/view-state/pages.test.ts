import { expect, it } from 'vitest';
import { parsePath } from './parsePath';
import { ADDRESSED_PAGES, isReadingKind, pagePath, READING_KINDS } from './pages';

it('every page with an address is found again by it, in every case of letters', () => {
  for (const page of ADDRESSED_PAGES) {
    const path = `/${pagePath(page)}`;
    expect(parsePath(path, '/').page, path).toEqual(page);
    expect(parsePath(path.toUpperCase(), '/').page, path).toEqual(page);
  }
});

it('there are the region, three pages to read, 33 countries and 12 sectors', () => {
  const numberOf = (kind: string): number => ADDRESSED_PAGES.filter((page) => page.kind === kind).length;
  expect(ADDRESSED_PAGES).toHaveLength(1 + 3 + 33 + 12);
  expect([numberOf('region'), numberOf('country'), numberOf('sector')]).toEqual([1, 33, 12]);
  expect(READING_KINDS).toEqual(['table', 'method', 'sources']);
  expect(isReadingKind('not-found')).toBe(false);
});
