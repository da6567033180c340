import { describe, expect, it } from 'vitest';
import { siteUrl } from './siteUrl';

describe('the address of the site', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:4173', 'http://localhost:4173'],
  ])('%j is %s', (text, url) => expect(siteUrl(text)).toBe(url));

  it.each(['example.org', 'ftp://example.org', 'https://example.org/x', 'https://a.org/?"'])(
    '%j is refused',
    (text) => expect(() => siteUrl(text)).toThrow('SITE_URL'),
  );
});
