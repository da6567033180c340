import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { moveTo, onlyRequestFailures, spoil, started, type Fault } from './faultyNetwork';
import { openPage } from './openPage';

const NEWER: Fault = { body: '{"version":"ffffffffffff"}' };
const NEWER_IS_OUT = /newer version of the atlas is out/;
/** How hosts answer for a file they no longer have: S3 without the right to list, and hosts that fall back to a page. */
const GONE: readonly [string, Fault][] = [
  ['404', { status: 404 }],
  ['403', { status: 403 }],
  ['its start page', { body: '<!doctype html><html></html>', type: 'text/html' }],
];

type Deploy = { gone?: Fault; current?: Fault; healed?: boolean };

/** A tab that was opened before a deploy: from `happen` on the old files are gone, and a reload brings the new page. */
async function oldTab(path: string, { gone = { status: 404 }, current = NEWER, healed = true }: Deploy) {
  let isOut = false;
  let loads = 0;
  const page = await openPage(path, {
    prepare: async (context) => {
      await context.clock.install();
      await spoil(context, '*/countries/PER.json', gone, () => isOut);
      await spoil(context, 'current.json', current, () => isOut);
    },
  });
  page.on('domcontentloaded', () => {
    loads += 1;
    if (healed) isOut = false;
  });
  await started(page);
  return {
    page,
    deploy: () => {
      isOut = true;
    },
    loads: () => loads,
  };
}

const peruIsThere = (page: Page): Promise<void> =>
  page
    .locator('[data-panel] .reasons')
    .first()
    .waitFor()
    .then(() => undefined);

describe('a tab that is older than a deploy with new data', () => {
  it.each(GONE)('reloads once for a country whose old file is gone (%s), and shows it', async (_, gone) => {
    const { page, deploy, loads } = await oldTab('/country/CHL?year=2018', { gone });
    deploy();
    await moveTo(page, '/country/PER?year=2018');
    await expect.poll(loads).toBe(1);
    await started(page);
    await peruIsThere(page);
    expect(page.url()).toContain('/country/PER?year=2018');
    expect(await page.locator('[data-panel] h1').innerText()).toBe('Peru');
    onlyRequestFailures(page);
  });

  it('whose reload does not help says so, offers another, and never reloads in a loop', async () => {
    const { page, deploy, loads } = await oldTab('/country/CHL', { healed: false });
    deploy();
    await moveTo(page, '/country/PER');
    await expect.poll(loads).toBe(1);
    await page.getByText(NEWER_IS_OUT).first().waitFor();
    await page
      .getByText(/Reloading has not brought it/)
      .first()
      .waitFor();
    await page.clock.runFor(30_000);
    expect(loads()).toBe(1);
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await expect.poll(loads).toBe(2);
    await page.getByText(NEWER_IS_OUT).first().waitFor();
    onlyRequestFailures(page);
  });

  it('does not reload because the pointer comes near a country', async () => {
    const { page, deploy, loads } = await oldTab('/country/CHL', {});
    deploy();
    await page.locator('.leaflet-container').waitFor();
    const asked = page.waitForResponse(/countries\/PER\.json/);
    await page.locator('path[data-country="PER"]').first().hover();
    await asked;
    await page.clock.runFor(5000);
    expect(loads()).toBe(0);
    onlyRequestFailures(page);
  });

  it('that cannot remember its reload offers one instead', async () => {
    const { page, deploy, loads } = await oldTab('/country/CHL', {});
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    deploy();
    await moveTo(page, '/country/PER');
    await page.getByText(NEWER_IS_OUT).first().waitFor();
    expect(loads()).toBe(0);
    await page.getByRole('button', { name: 'Reload the page' }).first().click();
    await peruIsThere(page);
    onlyRequestFailures(page);
  });

  it.each<[string, Fault]>([
    ['is missing', { status: 404 }],
    ['hangs', 'hang'],
    ['is a web page', { body: '<html>', type: 'text/html' }],
    ['names the same version', { body: '' }],
  ])('stays and says what it knows where current.json %s', async (what, fault) => {
    const same = what.startsWith('names');
    let isOut = false;
    const page = await openPage('/country/CHL', {
      prepare: async (context) => {
        await context.clock.install();
        await spoil(context, '*/countries/PER.json', { status: 404 });
        if (!same) await spoil(context, 'current.json', fault, () => isOut);
      },
    });
    await started(page);
    isOut = true;
    await moveTo(page, '/country/PER');
    await expect
      .poll(async () => {
        await page.clock.fastForward(2000);
        return page.getByText(/server does not have the file/).count();
      })
      .toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    onlyRequestFailures(page);
  });
});

it('a page kept by a cache beyond its data reloads once, and then says that a newer version is out', async () => {
  const documents: string[] = [];
  const page = await openPage('/country/CHL?year=2018', {
    prepare: async (context) => {
      await spoil(context, '*/atlas.json', { status: 404 });
      await spoil(context, 'current.json', NEWER);
      context.on('request', (request) => {
        if (request.isNavigationRequest()) documents.push(request.url());
      });
    },
  });
  await page.getByText(NEWER_IS_OUT).first().waitFor();
  await page.getByRole('button', { name: 'Reload the page' }).waitFor();
  expect(documents).toHaveLength(2);
  expect(page.url()).toContain('/country/CHL?year=2018');
  onlyRequestFailures(page);
});
