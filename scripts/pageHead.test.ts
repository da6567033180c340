import { describe, expect, it } from 'vitest';
import { basePath } from './basePath';
import { pageHead, type HeadOf } from './pageHead';

const CHILE: HeadOf = {
  title: 'Chile «"<b>»',
  description: 'Trade & more',
  scripts: '',
  lang: 'es',
  path: 'country/CHL',
};
const SITE = { base: basePath('vaiven'), url: 'https://example.org' };

describe('the head of a page', () => {
  it('says where the page is, below the path, in every language', () => {
    const head = pageHead(CHILE, SITE);
    expect(head).toContain('<link rel="canonical" href="https://example.org/vaiven/es/country/CHL">');
    expect(head).toContain('<meta property="og:url" content="https://example.org/vaiven/es/country/CHL">');
    expect(head).toContain('hreflang="en" href="https://example.org/vaiven/country/CHL"');
    expect(head.match(/rel="alternate"/g)).toHaveLength(3);
    expect(head).not.toContain('noindex');
  });

  it('names no address when the site has none yet', () => {
    expect(pageHead(CHILE, { base: '/', url: null })).not.toMatch(/canonical|og:url|alternate|noindex/);
  });

  it('keeps the page for unknown addresses out of search engines and gives it no address', () => {
    const head = pageHead({ ...CHILE, path: null }, SITE);
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).not.toMatch(/canonical|og:url|alternate|example\.org/);
  });

  it('lets no text or address end a tag or an attribute', () => {
    const head = pageHead(CHILE, { base: '/', url: 'https://example.org"><i>' });
    expect(head).toContain('<title>Chile «&quot;&lt;b&gt;»</title>');
    expect(head).toContain('Trade &amp; more');
    expect(head).not.toContain('<i>');
  });
});
