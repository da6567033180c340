import { describe, expect, it } from 'vitest';
import { readAtlas } from './bundleFiles';
import { openPage, settle, siteUrl } from './openPage';

const LIVE_MAP = '.leaflet-container';
const shapes = 'path[data-country]';

describe('a newcomer opens the atlas', () => {
  it('sees 33 countries coloured, with at least five classes', async () => {
    const page = await openPage('/');
    await page.locator(LIVE_MAP).waitFor();
    const found = await page.locator(shapes).evaluateAll((paths) =>
      paths.map((path) => ({
        iso3: path.getAttribute('data-country'),
        stanceClass: path.getAttribute('data-fill'),
        fill: getComputedStyle(path).fill,
      })),
    );
    expect(new Set(found.map((shape) => shape.iso3)).size).toBe(33);
    expect(found.every((shape) => shape.fill !== 'none')).toBe(true);
    expect(new Set(found.map((shape) => shape.stanceClass)).size).toBeGreaterThanOrEqual(5);
  });

  it('clicks Chile and reads class and both axes as the model gives them', async () => {
    const page = await openPage('/');
    await page.locator(LIVE_MAP).waitFor();
    await clickCountry(page, 'CHL');
    const panel = page.locator('[data-panel]');
    await panel.locator('h1', { hasText: 'Chile' }).waitFor();
    expect(await panel.getAttribute('data-country')).toBe('CHL');
    expect(new URL(page.url()).pathname).toBe('/country/CHL');
    const text = await panel.innerText();
    const chile = readAtlas()
      .countries.find((country) => country.iso3 === 'CHL')
      ?.stance.at(-1);
    expect(text).toContain('Eager, but guarded');
    expect(chile?.engagement?.value).toBeTypeOf('number');
    expect(text).toMatch(
      new RegExp(`Engagement\\s+${String(Math.round(chile?.engagement?.value ?? NaN))}\\b`),
    );
    expect(text).toMatch(
      new RegExp(`Guardedness\\s+${String(Math.round(chile?.guardedness?.value ?? NaN))}\\b`),
    );
  });

  it('sees that China overtook the United States in Chilean exports, and when', async () => {
    const page = await openPage('/country/CHL?tab=trade');
    const title = page.getByText(/China overtook the United States in 2007/);
    await title.first().waitFor();
    await title.first().scrollIntoViewIfNeeded();
    await page.locator('[data-panel] svg.recharts-surface').first().waitFor();
  });

  it('filters by renewable energy: panel, map and link change; the copied link opens the same view; Back twice', async () => {
    const page = await openPage('/country/CHL?tab=sectors');
    await page.locator(LIVE_MAP).waitFor();
    const panel = page.locator('[data-panel]');
    await panel.getByText('Renewable energy').first().waitFor();
    const faded = `${shapes}[data-faded]`;
    const before = { text: await panel.innerText(), faded: await page.locator(faded).count() };

    await page.locator('button[data-sector="renewables"]').first().click();
    await page.waitForFunction(() => location.search.includes('sector=renewables'));
    await expect.poll(() => panel.getAttribute('data-sector')).toBe('renewables');
    await expect.poll(() => page.locator(faded).count()).not.toBe(before.faded);
    expect(await panel.innerText()).not.toBe(before.text);

    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(siteUrl)).toBe(true);
    expect(copied).toContain('v=');

    const other = await openPage(copied.slice(siteUrl.length));
    await other.locator(LIVE_MAP).waitFor();
    await settle(other);
    expect(await other.locator('[data-panel]').getAttribute('data-sector')).toBe('renewables');
    expect(await panelText(other)).toBe(await panelText(page));
    expect(await paint(other)).toEqual(await paint(page));

    await page.goBack();
    await expect.poll(() => panel.getAttribute('data-sector')).toBe('');
    await page.goForward();
    await expect.poll(() => panel.getAttribute('data-sector')).toBe('renewables');
  });

  it('goes Back step by step: tab, then country', async () => {
    const page = await openPage('/');
    await page.locator(LIVE_MAP).waitFor();
    await clickCountry(page, 'BRA');
    await page.getByRole('tab', { name: 'Trade' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?tab=trade');
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${siteUrl}/country/BRA`);
    await page.goBack();
    await expect.poll(() => page.locator('[data-panel]').getAttribute('data-country')).toBe('');
  });
});

describe('moving through time', () => {
  it('the year is in the link, changes map and panel, and makes no Back step', async () => {
    const page = await openPage('/country/PAN');
    await page.locator(LIVE_MAP).waitFor();
    const fill = () => page.locator('path[data-country="PAN"]').first().getAttribute('data-fill');
    expect(await fill()).toBe('cautious');
    const steps = await page.evaluate(() => history.length);
    await page.locator('input[data-year]').focus();
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => new URL(page.url()).search).toBe('?year=2018');
    await expect.poll(fill).not.toBe('cautious');
    expect(await page.locator('[data-panel]').getAttribute('data-year')).toBe('2018');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('says where stances start', async () => {
    const page = await openPage('/?year=2005');
    await page
      .locator('[data-panel]')
      .getByText(/start in 2010/)
      .first()
      .waitFor();
  });
});

describe('finding a country', () => {
  it.each([
    ['brasil', 'Brazil'],
    ['SLV', 'El Salvador'],
    ['peru', 'Peru'],
  ])('"/" then «%s» and Enter leads to %s', async (typed, name) => {
    const page = await openPage('/');
    await page.locator(LIVE_MAP).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-panel] h1', { hasText: name }).waitFor();
  });
});

describe('the legend', () => {
  it('filters by class, in the link too', async () => {
    const page = await openPage('/');
    await page.locator(LIVE_MAP).waitFor();
    await page.getByRole('button', { name: /^Cautious/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?class=cautious');
    const kept = await page
      .locator(`${shapes}:not([data-faded])`)
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-fill')));
    expect(new Set(kept)).toEqual(new Set(['cautious']));
  });
});

describe('other languages', () => {
  it.each([
    ['/es/country/BRA', 'Brasil', 'Compromiso'],
    ['/pt/country/BRA', 'Brasil', 'Engajamento'],
  ])('%s speaks its language', async (path, name, axis) => {
    const page = await openPage(path);
    await page.locator(LIVE_MAP).waitFor();
    await page.locator('[data-panel] h1', { hasText: name }).waitFor();
    expect(await panelText(page)).toContain(axis);
  });
});

async function clickCountry(page: Awaited<ReturnType<typeof openPage>>, iso3: string): Promise<void> {
  // Long countries hold no shape at the middle of their box, so the click goes where the shape says it is.
  const at = await page
    .locator(`path[data-country="${iso3}"]`)
    .first()
    .evaluate((path) => {
      const shape = path as SVGPathElement;
      const matrix = shape.getScreenCTM();
      const length = shape.getTotalLength();
      const box = shape.getBoundingClientRect();
      for (let i = 1; i < 400; i += 1) {
        const x = box.left + (box.width * ((i * 7) % 20)) / 20;
        const y = box.top + (box.height * i) / 400;
        if (document.elementFromPoint(x, y) === shape) return { x, y };
      }
      return { x: (matrix?.e ?? 0) + length, y: 0 };
    });
  await page.mouse.click(at.x, at.y);
}

const panelText = (page: Awaited<ReturnType<typeof openPage>>): Promise<string> =>
  page.locator('[data-panel]').innerText();

const paint = (page: Awaited<ReturnType<typeof openPage>>): Promise<string[]> =>
  page
    .locator(shapes)
    .evaluateAll((paths) =>
      paths
        .map((path) =>
          ['data-country', 'data-fill', 'data-faded'].map((name) => path.getAttribute(name)).join(),
        )
        .sort(),
    );
