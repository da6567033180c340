import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

export type Profile = 'free' | 'phone';

/** A measured site: the same views under its own addresses. */
export type Site = { readonly name: string; readonly region: string; readonly deepLink: string };

/** Figures of one load; times in milliseconds. A figure that could not be taken is missing, not zero. */
export type Figures = Partial<Record<Figure, number>>;

export const FIGURES = {
  mapPainted: 'coloured map painted, ms',
  firstClick: 'first click answered, ms',
  clickToPanel: 'click to panel, later clicks, ms',
  filter: 'sector filter, ms',
  yearStep: 'year step, ms',
  hoverName: 'hover name, ms',
  deepLink: 'deep link: map and panel, ms',
  blockingTime: 'total blocking time, ms',
  longestTask: 'longest task in use, ms',
  bytesUntilMap: 'bytes until the map, kB',
  bytesInAll: 'bytes of the load in all, kB',
  heapMb: 'heap after load, MB',
} as const;
export type Figure = keyof typeof FIGURES;

const FIRST = { iso3: 'CHL' };
const LATER = ['BRA', 'PER', 'MEX', 'ARG', 'COL'];
const HOVERED = { iso3: 'BOL', name: 'Bolivia' };
const DEEP = { country: 'CHL', sector: 'renewables', year: '2015' };
const BLOCKING_OVER_MS = 50;
const QUIET_MS = 700;
/** Latency in ms, throughput in bytes per second: 8.1 Mbit/s down, 1.35 Mbit/s up. */
const PHONE = { latency: 165, downloadThroughput: 8.1e6 / 8, uploadThroughput: 1.35e6 / 8, slowdown: 4 };

/** What `probe.js` offers inside the page. */
type Bench = {
  timeOrigin: number;
  now: () => number;
  bytesBy: (time: number) => number;
  longTasks: { startTime: number; duration: number }[];
  mapPainted: () => Promise<number>;
  panelPainted: (wanted: Record<string, string>) => Promise<number>;
  pointOn: (iso3: string) => { x: number; y: number } | null;
  startAnswer: (type: string, wanted: Record<string, string>) => void;
  startYearAnswer: () => void;
  startHoverAnswer: (iso3: string, name: string) => void;
};
declare global {
  var __bench: Bench;
  var __answer: Promise<number>;
}

type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
};

async function startVisit(browser: Browser, profile: Profile): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (profile === 'phone') {
    const { slowdown: rate, ...network } = PHONE;
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
  }
  await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
  return { context, page, cdp };
}

async function pointOn(page: Page, iso3: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((code) => __bench.pointOn(code), iso3);
  if (point === null) throw new Error(`No point of ${iso3} can be clicked.`);
  return point;
}

/** Until the network has been quiet for a while and the main thread is free. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET_MS);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function measureInteractions({ page }: Visit): Promise<Figures> {
  const before = await page.evaluate(() => __bench.longTasks.length);
  const clicks: number[] = [];
  for (const iso3 of LATER) {
    const { x, y } = await pointOn(page, iso3);
    await page.evaluate((country) => __bench.startAnswer('pointerdown', { country }), iso3);
    await page.mouse.click(x, y);
    clicks.push(await page.evaluate(() => __answer));
    await settle(page);
  }
  const { x, y } = await pointOn(page, HOVERED.iso3);
  await page.evaluate(({ iso3, name }) => __bench.startHoverAnswer(iso3, name), HOVERED);
  await page.mouse.move(x, y);
  const hoverName = await page.evaluate(() => __answer);

  await page.evaluate((sector) => __bench.startAnswer('pointerdown', { sector }), DEEP.sector);
  await page.locator(`button[data-sector="${DEEP.sector}"]`).first().click();
  const filter = await page.evaluate(() => __answer);
  await settle(page);

  await page.locator('input[data-year]').focus();
  await page.evaluate(() => __bench.startYearAnswer());
  await page.keyboard.press('ArrowLeft');
  const yearStep = await page.evaluate(() => __answer);
  await settle(page);

  const tasks = await page.evaluate((from) => __bench.longTasks.slice(from), before);
  return {
    clickToPanel: median(clicks),
    hoverName,
    filter,
    yearStep,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

/** A cold load of the region and, once it is quiet, later clicks, hover, filter and year. */
async function measureLoad(visit: Visit, site: Site): Promise<Figures> {
  const { page, cdp } = visit;
  await page.goto(site.region, { waitUntil: 'commit' });
  const { painted, origin } = await page.evaluate(async () => ({
    painted: await __bench.mapPainted(),
    origin: __bench.timeOrigin,
  }));
  await settle(page);
  const [tasks, early, all] = await page.evaluate(
    (time) => [__bench.longTasks, __bench.bytesBy(time), __bench.bytesBy(__bench.now())] as const,
    painted,
  );
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return {
    mapPainted: painted - origin,
    bytesUntilMap: early / 1000,
    bytesInAll: all / 1000,
    blockingTime: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - BLOCKING_OVER_MS), 0),
    heapMb: usedSize / 1e6,
    ...(await measureInteractions(visit)),
  };
}

/** A click the moment the map is there; the answer may come as another document, so times are absolute. */
async function measureFirstClick({ page }: Visit, site: Site): Promise<Figures> {
  await page.goto(site.region, { waitUntil: 'commit' });
  const origin = await page.evaluate(async () => {
    await __bench.mapPainted();
    return __bench.timeOrigin;
  });
  const { x, y } = await pointOn(page, FIRST.iso3);
  await page.mouse.click(x, y);
  await page.waitForSelector(`[data-panel][data-country="${FIRST.iso3}"] h1`);
  const answered = await page.evaluate((country) => __bench.panelPainted({ country }), FIRST.iso3);
  return { firstClick: answered - origin };
}

async function measureDeepLink({ page }: Visit, site: Site): Promise<Figures> {
  await page.goto(site.deepLink, { waitUntil: 'commit' });
  const [map, panel, origin] = await page.evaluate(
    async (wanted) =>
      [await __bench.mapPainted(), await __bench.panelPainted(wanted), __bench.timeOrigin] as const,
    DEEP,
  );
  return { deepLink: Math.max(map, panel) - origin };
}

/** One round: three cold loads, each in a fresh context, with a figure left out (and said) when it cannot be taken. */
export async function measureRound(browser: Browser, site: Site, profile: Profile): Promise<Figures> {
  let figures: Figures = {};
  for (const measure of [measureLoad, measureFirstClick, measureDeepLink]) {
    const visit = await startVisit(browser, profile);
    visit.page.setDefaultTimeout(20_000);
    try {
      figures = { ...figures, ...(await measure(visit, site)) };
    } catch (error) {
      console.warn(
        `${site.name}, ${profile}, ${measure.name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      await visit.context.close();
    }
  }
  return figures;
}
