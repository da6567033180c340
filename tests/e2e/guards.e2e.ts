import { describe, expect, it } from 'vitest';
import { NOT_FOUND_DOCUMENT, openPage, problemsOf, takeProblems } from './openPage';

describe('the harness bites: a test fails in the end when its page', () => {
  it.fails('logs an error', async () => {
    const page = await openPage('/');
    await page.evaluate(() => console.error('planted'));
  });

  it.fails('logs a warning', async () => {
    const page = await openPage('/');
    await page.evaluate(() => console.warn('planted'));
  });

  it.fails('throws', async () => {
    const page = await openPage('/');
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => setTimeout(() => { throw new Error('planted'); })); // prettier-ignore
    await thrown;
  });

  it.fails('asks another origin for something', async () => {
    const page = await openPage('/');
    await page.evaluate(() => fetch('https://example.org/').catch(() => null));
  });

  it.fails('does not have the problem that the test expects', async () => {
    await openPage('/', { expected: [/never logged/] });
  });
});

describe('and the harness is fair', () => {
  it('a page that does nothing wrong passes', async () => {
    const page = await openPage('/');
    expect(problemsOf(page)).toEqual([]);
  });

  it('information and debug output are nobody’s business', async () => {
    const page = await openPage('/');
    await page.evaluate(() => console.info('fine'));
    expect(problemsOf(page)).toEqual([]);
  });

  it('a problem that a test names beforehand is let through', async () => {
    const page = await openPage('/no/such/page', { expected: [NOT_FOUND_DOCUMENT] });
    expect(problemsOf(page)).toEqual([]);
  });

  it('tells what it saw in words', async () => {
    const page = await openPage('/');
    await page.evaluate(() => console.error('planted'));
    expect(takeProblems(page)).toEqual([expect.stringContaining('console error: planted')]);
    await page.evaluate(() => fetch('https://example.org/x').catch(() => null));
    expect(takeProblems(page)).toContain('request to another origin: https://example.org/x');
  });
});
