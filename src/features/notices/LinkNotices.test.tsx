// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../i18n/lang';
import { renderControl } from '../../testing/renderControl';
import { defaultView } from '../../view-state/defaultView';
import { startHistory } from '../../view-state/history';
import { initView } from '../../view-state/store';
import { LinkNotices } from './LinkNotices';

let stop = (): void => undefined;
async function arriveBy(href: string, lang: Lang = 'en'): Promise<void> {
  window.history.replaceState(null, '', href);
  stop = startHistory({
    known: { latestYear: 2026, dataVersion: 'abc', components: ['partnership'] },
    base: '/',
  });
  await renderControl(<LinkNotices />, lang);
}
const sentences = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

beforeEach(() => initView(defaultView('en')));
afterEach(() => stop());

describe('what the reader is told about a link', () => {
  it('is nothing when the link is good', async () => {
    await arriveBy('/country/CHL?sector=ev');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each([
    ['/country/XYZ', 'This link names “XYZ”, which the atlas does not cover; the whole region is shown.'],
    [
      '/country/CHL,PER',
      'This link names several countries (“CHL,PER”) where one belongs; the whole region is shown.',
    ],
    ['/nothing', 'The atlas has no page “nothing”.'],
    ['/?year=1492', 'This link asks for the year “1492”, which is not covered; the latest is shown.'],
    [
      '/?yaer=2015',
      'This link has a field “yaer”, which the atlas does not know (“year” may be meant); it was left out.',
    ],
    ['/?embed=1', 'This link uses “embed=1” in a way the atlas does not offer yet; it was left out.'],
    [
      '/?w=love:2',
      'This link changes the weight of “love:2”, which the stance model does not have; it was left out.',
    ],
    [
      '/?w=partnership:9',
      'This link multiplies the weight of “partnership” by “9”; 0 to 3 in steps of 0.05 can be used, so the published weight stays.',
    ],
    ['/?direction=up', 'This link says “direction=up”, which is not one of the choices; it was left out.'],
    ['/?year=2010&year=2011', 'This link says “year” more than once; only the first counts.'],
    [
      '/?v=zzz',
      'This link was made on another version of the data; the figures shown are the current ones. Data version and changes',
    ],
    ['/?sector=%E0', 'A part of this link, “%E0”, could not be read and was left out.'],
  ])('%s', async (href, sentence) => {
    await arriveBy(href);
    expect(sentences()).toEqual([sentence]);
  });

  it('shows a script as text', async () => {
    await arriveBy('/?sector=<img src=x onerror=alert(1)>');
    expect(sentences()[0]).toContain('“<img src=x onerror=alert(1)>”');
    expect(document.querySelector('img')).toBeNull();
  });

  it('stays short when much is wrong, and goes when dismissed', async () => {
    await arriveBy('/?sector=a,b,c,d,e,f,g,h,i,j');
    expect(sentences()).toHaveLength(4);
    expect(sentences().at(-1)).toBe('and 7 more');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(sentences()).toEqual([]);
  });

  it.each([
    [
      'es',
      'Este enlace tiene un campo «yaer», que el atlas no conoce (quizá se trate de «year»); se dejó de lado.',
    ],
    [
      'pt',
      'Este link tem um campo “yaer”, que o atlas não conhece (talvez se trate de “year”); ele foi deixado de lado.',
    ],
  ] as const)('names a misspelt field and what may be meant in %s', async (lang, sentence) => {
    await arriveBy('/?yaer=2015', lang);
    expect(sentences()).toEqual([sentence]);
  });

  it('keeps silent about what could be read although it was mangled on its way', async () => {
    await arriveBy('/?TAB=trade&amp;year=2015).#top');
    expect(sentences()).toEqual([]);
    expect(window.location.search).toBe('?year=2015&tab=trade');
  });

  it('tells all of three, and counts only what it leaves out', async () => {
    await arriveBy('/?sector=a,b,c');
    expect(sentences()).toHaveLength(3);
    expect(sentences().join()).not.toMatch(/more/);
    stop();
    document.body.replaceChildren();
    await arriveBy('/?sector=a,b,c,d');
    expect(sentences()).toHaveLength(4);
    expect(sentences().at(-1)).toBe('and 1 more');
  });

  it.each(LANGS)('has a sentence for each kind of issue in %s', async (lang) => {
    await arriveBy(
      '/country/XYZ?year=1&w=hl:99,x:1,partnership:7&from=1&row=1&component=y&direction=z&v=2',
      lang,
    );
    for (const sentence of sentences()) expect(sentence.length).toBeGreaterThan(5);
    expect(sentences()).toHaveLength(4);
  });
});
