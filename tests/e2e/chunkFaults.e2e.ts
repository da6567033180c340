import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../scripts/serve';
import { comesWithTheNetwork } from './faultyNetwork';
import { openPage, takeProblems } from './openPage';

type Answer = { readonly status?: number; readonly body?: string; readonly type?: string } | 'cut';

const FAULTS = {
  missing: { status: 404, body: 'Not found' },
  'a server error': { status: 500, body: 'Error' },
  'out of reach': 'cut',
  empty: { body: '' },
  'broken JavaScript': { body: 'export const {' },
  'HTML instead': { body: '<!doctype html><title>Sign in</title>', type: 'text/html' },
} as const satisfies Readonly<Record<string, Answer>>;
type Fault = keyof typeof FAULTS;

/** Answers for a file of the site's code with a fault until it is lifted. */
function faulty(file: string, fault: Answer) {
  let isLifted = false;
  return {
    lift: () => {
      isLifted = true;
    },
    prepare: async (context: BrowserContext): Promise<void> => {
      await context.route(`**/assets/${file}`, (route) => {
        if (isLifted) return route.continue();
        if (fault === 'cut') return route.abort();
        const { status = 200, body = '', type = 'text/javascript' } = fault;
        return route.fulfill({ status, body, contentType: type });
      });
    },
  };
}

type Case = {
  readonly file: string;
  readonly path: string;
  /** What the reader does to need the file. */
  readonly act?: (page: Page) => Promise<void>;
  readonly told: RegExp;
  /** Something that is there with the file only. */
  readonly healed: string;
  /** What works meanwhile. */
  readonly rest: (page: Page) => Promise<void>;
  /** Only a reload can bring what the page starts with. */
  readonly startsWith?: true;
};

const h1 = (page: Page, text: string): Promise<void> =>
  page.locator('[data-panel] h1', { hasText: text }).waitFor();
const openTab = (name: string) => async (page: Page) => {
  // Alive: the built page has no marks of the live map.
  await page.locator('.leaflet-container').waitFor();
  await page.getByRole('tab', { name, exact: true }).click();
};
const brazilAnswers = async (page: Page): Promise<void> => {
  await page.locator('path[data-country="BRA"]').first().click();
  await h1(page, 'Brazil');
  await page.goBack();
};
const stanceAnswers = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Stance' }).click();
  await page.getByRole('tab', { name: 'Stance', selected: true }).waitFor();
  await page.goBack();
};
const builtPageStands = async (page: Page): Promise<void> => {
  await h1(page, 'Chile');
  expect(await page.locator('path[data-country]').count()).toBeGreaterThanOrEqual(33);
};
const fromTable = async (page: Page): Promise<void> => {
  const byEngagement = page.getByRole('columnheader', { name: 'Engagement' });
  await expect
    .poll(async () => {
      await byEngagement.getByRole('button').click();
      return byEngagement.getAttribute('aria-sort');
    })
    .toBeTruthy();
  await page.getByRole('link', { name: 'Mexico' }).click();
};

const PART = /This part of the page failed/;
const CASES: Readonly<Record<string, Case>> = {
  'the map on the way back from the table': {
    file: 'FreshMap-*.js',
    path: '/table',
    act: fromTable,
    told: /map could not be loaded/,
    healed: 'path[data-country="BRA"]',
    rest: (page) => h1(page, 'Mexico'),
  },
  'the code that zooms the map': {
    file: 'LeafletMap-*.js',
    path: '/',
    told: /Zooming and the marks/,
    healed: '.leaflet-container',
    rest: brazilAnswers,
  },
  'the marks of a sector': {
    file: 'PointsOnMap-*.js',
    path: '/?sector=digital',
    told: /marks of projects could not be loaded/,
    healed: '.leaflet-container .map-points > *',
    rest: brazilAnswers,
  },
  'the legend of the marks': {
    file: 'PointsLegend-*.js',
    path: '/?sector=digital',
    told: /marks of projects could not be loaded/,
    healed: '[data-points-legend]',
    rest: brazilAnswers,
  },
  'the trade tab': {
    file: 'TradeTab-*.js',
    path: '/country/CHL',
    act: openTab('Trade'),
    told: PART,
    healed: '[data-panel] .chart-box',
    rest: stanceAnswers,
  },
  'the sectors tab': {
    file: 'SectorView-*.js',
    path: '/country/CHL',
    act: openTab('Sectors'),
    told: PART,
    healed: 'text=Cooperation by sector',
    rest: stanceAnswers,
  },
  'the evidence tab, opened by a link': {
    file: 'EvidenceTab-*.js',
    path: '/country/CHL?tab=evidence',
    told: PART,
    healed: '[role=tabpanel] li',
    rest: stanceAnswers,
  },
  'the method page': {
    file: 'MethodPage-*.js',
    path: '/country/CHL',
    act: async (page) => {
      await page.locator('.leaflet-container').waitFor();
      await page.getByRole('link', { name: 'Method', exact: true }).first().click();
    },
    told: PART,
    healed: '.reading-method h1',
    rest: async (page) => {
      await page.goBack();
      await h1(page, 'Chile');
      await page.goForward();
    },
  },
  'the library of the charts': {
    file: 'recharts-*.js',
    path: '/country/CHL?tab=trade',
    act: async (page) => {
      await page.locator('.chart-box').first().scrollIntoViewIfNeeded();
    },
    told: /chart could not be loaded/,
    healed: '.recharts-surface',
    rest: async (page) => {
      await page.getByRole('button', { name: 'Show as table' }).first().click();
      await page.locator('[data-panel] table').first().waitFor();
    },
  },
  'the words of a late part': {
    file: 'tradeDetail-*.js',
    path: '/country/CHL',
    act: openTab('Trade'),
    told: PART,
    healed: '[data-panel] .chart-box',
    rest: stanceAnswers,
  },
  'the script of the page': {
    file: 'index-*.js',
    path: '/country/CHL',
    told: /page could not start/,
    healed: '.leaflet-container',
    rest: builtPageStands,
    startsWith: true,
  },
  'the words of the page': {
    file: 'en-*.js',
    path: '/country/CHL',
    told: /page could not start/,
    healed: '.leaflet-container',
    rest: builtPageStands,
    startsWith: true,
  },
};

/** Every part with two of the faults, every fault with four of the parts; `CHUNK_FAULTS=all` goes through the table. */
const names = Object.keys(FAULTS) as Fault[];
const TABLE = Object.keys(CASES).flatMap((part, row) =>
  names
    .filter((_, column) => process.env['CHUNK_FAULTS'] === 'all' || (column - row) % 3 === 0)
    .map((fault): [string, Fault] => [part, fault]),
);

const told = (page: Page, words: RegExp) => page.getByText(words).filter({ visible: true }).first();

/** Tries again, and reloads the page where trying again did not help, as a reader would. */
async function heal(page: Page, { healed, startsWith }: Case): Promise<void> {
  const place = page.locator(healed).first();
  const reload = page.getByRole('button', { name: 'Reload the page' }).first();
  if (!startsWith) await page.getByRole('button', { name: 'Try again' }).first().click();
  await place.or(reload).first().waitFor();
  if (await reload.isVisible()) await reload.click();
  await place.waitFor({ state: 'attached' });
}

describe('code that does not arrive', () => {
  it.each(TABLE)('%s, %s: told there, the rest works, and it heals', async (part, fault) => {
    const one = CASES[part];
    if (!one) throw new Error(part);
    const code = faulty(one.file, FAULTS[fault]);
    const page = await openPage(one.path, code);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await one.act?.(page);
    await told(page, one.told).waitFor();
    await one.rest(page);
    await told(page, one.told).waitFor();
    expect(loads).toBeLessThanOrEqual(one.startsWith ? 1 : 0);
    code.lift();
    await heal(page, one);
    await expect.poll(() => told(page, one.told).count()).toBe(0);
    // The browser reports what failed; what the reader was told is checked above.
    takeProblems(page);
  });

  it('a part whose styles do not come is told, and is drawn with them once they do', async () => {
    const styles = faulty('TradeTab-*.css', FAULTS.missing);
    const page = await openPage('/country/CHL', styles);
    await openTab('Trade')(page);
    await told(page, PART).waitFor();
    styles.lift();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('[data-panel] .chart-box').first().waitFor();
    const isThere = () =>
      page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes('TradeTab-')));
    expect(await isThere()).toBe(true);
    takeProblems(page);
  });

  it('what failed without the network comes by itself when the network is back', async () => {
    const zoom = faulty('LeafletMap-*.js', 'cut');
    const page = await openPage('/', zoom);
    await told(page, /Zooming and the marks/).waitFor();
    await page.context().setOffline(true);
    zoom.lift();
    await comesWithTheNetwork(page, page.locator('.leaflet-container'));
    expect(await told(page, /Zooming and the marks/).count()).toBe(0);
    takeProblems(page);
  });

  it('words that do not fit leave the built page and the word that the script failed, never white', async () => {
    const page = await openPage('/country/CHL', faulty('en-*.js', { body: 'export const words = {}' }));
    await told(page, /page could not start/).waitFor();
    await builtPageStands(page);
    takeProblems(page);
  });

  it('offline, "Reload the page" keeps the page and says that nothing answers', async () => {
    const page = await openPage('/country/CHL', faulty('SectorView-*.js', 'cut'));
    await openTab('Sectors')(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Reload the page' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await told(page, /Nothing answered/).waitFor();
    await h1(page, 'Chile');
    takeProblems(page);
  });

  it('after a deploy, a page whose late code is gone is loaded again once, and only once', async () => {
    const { prepare } = faulty('SectorView-*.js', FAULTS.missing);
    const page = await openPage('/country/CHL', {
      prepare: async (context) => {
        await prepare(context);
        // What the site answers by now names other files.
        await context.route('**/', (route) =>
          route.request().isNavigationRequest()
            ? route.continue()
            : route.fulfill({ body: '<script src="/assets/index-newer.js"></script>' }),
        );
      },
    });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await openTab('Sectors')(page);
    await told(page, PART).waitFor();
    await page.waitForLoadState('networkidle');
    expect(loads).toBe(1);
    takeProblems(page);
  });
});

/** The built site as a folder of its own, where one file can be spoilt. */
function spoiltSite(chunk: string) {
  const site = resolve(process.env['SITE'] ?? 'dist');
  const folder = mkdtempSync(join(tmpdir(), 'spoilt-'));
  for (const name of readdirSync(site))
    if (name !== 'assets') symlinkSync(join(site, name), join(folder, name));
  cpSync(join(site, 'assets'), join(folder, 'assets'), { recursive: true });
  const file =
    readdirSync(join(folder, 'assets')).find((name) => name.startsWith(chunk) && name.endsWith('.js')) ?? '';
  const path = join(folder, 'assets', file);
  const whole = readFileSync(path);
  writeFileSync(path, '');
  return {
    folder,
    mend: () => writeFileSync(path, whole),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

it.each([
  ['a part', 'SectorView-', /This part of the page failed/, true],
  ['the script of the page', 'index-', /page could not start/, false],
])(
  '%s that the browser keeps as it arrived, empty, is fetched anew by "Reload the page"',
  async (_, chunk, words, isPart) => {
    const site = spoiltSite(chunk);
    const server = await serveFolder(site.folder, 0);
    const browser = await chromium.connect(inject('browserEndpoint'));
    try {
      const page = await browser.newPage();
      await page.goto(`${server.url}/country/CHL?tab=sectors`);
      await told(page, words).waitFor();
      site.mend();
      // A mere reload brings the kept file back.
      await page.reload();
      await told(page, words).waitFor();
      if (isPart) await page.getByRole('button', { name: 'Try again' }).first().click();
      await page.getByRole('button', { name: 'Reload the page' }).first().click();
      await page.getByText('Cooperation by sector').waitFor();
      await page.waitForLoadState('networkidle');
    } finally {
      await browser.close();
      await server.close();
      site.remove();
    }
  },
);
