import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { moveTo, onlyRequestFailures, spoil, started, type Fault } from './faultyNetwork';
import { openPage } from './openPage';

type Told = { readonly fault: Fault; readonly says: RegExp };

const FAULTS = {
  '404': { fault: { status: 404 }, says: /server does not have the file/ },
  '500': { fault: { status: 500 }, says: /server has a problem/ },
  '503': { fault: { status: 503 }, says: /server has a problem/ },
  '429': { fault: { status: 429 }, says: /asked too often/ },
  '403': { fault: { status: 403 }, says: /server refuses/ },
  'a hanging connection': { fault: 'hang', says: /No answer in time/ },
  'a cut connection': { fault: 'cut', says: /connection may be down/ },
  'a truncated file': { fault: { body: '{"format":"vaiven' }, says: /arrived incomplete/ },
  'a web page in its place': {
    fault: { body: '<!doctype html><title>Sign in</title>', type: 'text/html' },
    says: /web page came in place of the file/,
  },
  'another version of the format': {
    fault: { body: '{"formatVersion":99}' },
    says: /another version of this site|does not hold what it should/,
  },
} as const satisfies Record<string, Told>;
type FaultName = keyof typeof FAULTS;

/** Files by the page that needs them, and where the built page says at its default view what they hold. */
const FILES: readonly { file: string; page: string; built?: string }[] = [
  { file: 'countries/BRA.json', page: '/country/BRA', built: '.reasons' },
  { file: 'sectors/digital.json', page: '/sector/digital', built: '.sector-finding' },
  { file: 'manifest.json', page: '/sources', built: '.reading-sources' },
  { file: 'scoring.json', page: '/method', built: '.method-rows' },
  { file: 'comparison.json', page: '/method', built: '.method-rules' },
  { file: 'records.json', page: '/sector/digital' },
  { file: 'trade/BRA.json', page: '/country/BRA?tab=trade' },
  { file: 'trade/prices.json', page: '/country/BRA?tab=trade' },
  { file: 'trade/tariffs.json', page: '/country/BRA?tab=trade' },
  { file: 'cooperation/BRA.json', page: '/country/BRA?tab=sectors' },
  { file: 'trade/region.json', page: '/' },
  { file: 'trade/newTrade.json', page: '/' },
];

/** Comes near every part of the panel, as a reader who scrolls does. */
async function readOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pane = document.querySelector('[data-panel]');
    pane?.querySelector('.skeleton:not(:has(.skeleton-slow))')?.scrollIntoView({ block: 'center' });
  });
}

/** Waits for a text while scrolling on and letting `seconds` go by each time. */
async function comesToRead(page: Page, text: RegExp, seconds: number): Promise<void> {
  const panel = page.locator('[data-panel], .map-area');
  await expect
    .poll(
      async () => {
        await readOn(page);
        await page.clock.fastForward(seconds * 1000);
        return (await panel.allInnerTexts()).join('\n');
      },
      { interval: 150 },
    )
    .toMatch(text);
}

const opened = (path: string, file: string, fault: Fault, lasts?: () => boolean): Promise<Page> =>
  openPage(path, {
    prepare: async (context) => {
      await context.clock.install();
      await spoil(context, `*/${file}`, fault, lasts);
    },
  });

type Cell = readonly [fault: FaultName, file: string, where: (typeof FILES)[number]];

/** The country's file under these faults, every other one under a server that fails or a connection that hangs, in turn. */
const cellsOf = (
  ofCountry: readonly FaultName[],
  files: readonly (typeof FILES)[number][],
): readonly Cell[] =>
  files.flatMap((where, i) =>
    (where.file === 'countries/BRA.json'
      ? ofCountry
      : [i % 2 === 0 ? ('503' as const) : ('a hanging connection' as const)]
    ).map((fault): Cell => [fault, where.file, where]),
  );

const AT_FIRST: readonly FaultName[] = [
  '404',
  '500',
  'a hanging connection',
  'a truncated file',
  'another version of the format',
];
const LATER: readonly FaultName[] = [
  '403',
  '429',
  '503',
  'a hanging connection',
  'a cut connection',
  'a web page in its place',
];

describe('a file that the page it opens on needs', () => {
  it.each(cellsOf(AT_FIRST, FILES))(
    '%s for %s: says so, and what was built stays',
    async (name, file, { page: path, built }) => {
      const { fault, says } = FAULTS[name];
      const page = await opened(path, file, fault);
      await started(page);
      await comesToRead(page, says, 4);
      const panel = page.locator('[data-panel]');
      if (built !== undefined) {
        expect(await panel.locator(built).first().innerText()).not.toBe('');
        expect(await panel.innerText()).toContain('as the page was built');
      }
      await page.getByRole('button', { name: 'Try again' }).first().waitFor();
      onlyRequestFailures(page);
    },
  );
});

describe('a file that is needed later', () => {
  const files = FILES.filter(({ file }) => /countries|sectors|trade.BRA|manifest/.test(file));

  it.each(cellsOf(LATER, files))(
    '%s for %s: says so, and "Try again" heals once the fault is over',
    async (name, file, { page: path }) => {
      const { fault, says } = FAULTS[name];
      let lasts = true;
      const page = await opened('/table', file, fault, () => lasts);
      await started(page);
      await moveTo(page, path);
      await comesToRead(page, says, 4);
      lasts = false;
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await expect.poll(() => page.getByText(says).count()).toBe(0);
      onlyRequestFailures(page);
    },
  );

  it('borders: the map says first that it takes long, then what is wrong', async () => {
    const page = await opened('/table', 'borders.topo.json', 'hang');
    await started(page);
    await moveTo(page, '/');
    await comesToRead(page, /connection is slow/, 2);
    await comesToRead(page, FAULTS['a hanging connection'].says, 8);
    onlyRequestFailures(page);
  });
});

it('the built text of one view is never shown under the address of another', async () => {
  const page = await opened('/country/BRA?year=2014', 'countries/BRA.json', { status: 404 });
  await started(page);
  await comesToRead(page, FAULTS['404'].says, 1);
  expect(await page.locator('[data-panel] .reasons').count()).toBe(0);
  onlyRequestFailures(page);
});

it('a server that fails once is asked again by itself', async () => {
  let asked = 0;
  const page = await opened('/table', 'countries/BRA.json', { status: 503 }, () => ++asked === 1);
  await started(page);
  await moveTo(page, '/country/BRA');
  await page.locator('[data-panel] .reasons').waitFor();
  expect(asked).toBe(2);
  onlyRequestFailures(page);
});

it('a part that failed offline comes by itself once the connection is back', async () => {
  let lasts = true;
  const page = await opened('/table', 'countries/BRA.json', 'cut', () => lasts);
  await started(page);
  await moveTo(page, '/country/BRA');
  await comesToRead(page, FAULTS['a cut connection'].says, 1);
  lasts = false;
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await page.locator('[data-panel] .reasons').waitFor();
  onlyRequestFailures(page);
});
