import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle } from './openPage';

const TRADE = '/country/CHL?tab=trade';
const DASH = '–';

/** The first chart of the panel whose title the finding is. */
const figureOf = (page: Page, title: RegExp): Locator =>
  page.locator('[data-panel] figure', { has: page.locator('figcaption', { hasText: title }) }).first();

type File = { readonly name: string; readonly bytes: Buffer };

async function download(page: Page, figure: Locator, format: string): Promise<File> {
  const button = figure.getByRole('button', { name: format });
  if (!(await button.isVisible()))
    await figure.getByRole('button', { name: 'Download', exact: true }).click();
  const [made] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await made.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: made.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

async function tableOf(figure: Locator): Promise<{ columns: string[]; rows: string[][] }> {
  await figure.getByRole('button', { name: 'Show as table' }).click();
  const texts = (row: Locator): Promise<string[]> => row.locator('th, td').allInnerTexts();
  return {
    columns: await texts(figure.locator('thead tr')),
    rows: await Promise.all((await figure.locator('tbody tr').all()).map(texts)),
  };
}

const CHINA_AHEAD = /China overtook the United States in 2007/;

async function openTrade(): Promise<{ page: Page; figure: Locator }> {
  const page = await openPage(TRADE);
  const figure = figureOf(page, CHINA_AHEAD);
  await figure.waitFor();
  await settle(page);
  return { page, figure };
}

describe('a data journalist takes a chart along', () => {
  it('as a table that equals the one on the page', async () => {
    const { page, figure } = await openTrade();
    const shown = await tableOf(figure);
    const { name, bytes } = await download(page, figure, 'CSV');
    expect(name).toMatch(/^vaiven-chl-[a-z-]+-20\d\d\.csv$/);
    const text = bytes.toString('utf8');
    expect(text).toContain('\r\n');
    expect(text.codePointAt(0)).not.toBe(0xfeff);
    const file: Record<string, string>[] = parse(text, { columns: true });

    expect(file.map((row) => row['Year'])).toEqual(shown.rows.map(([year]) => year));
    for (const partner of ['China', 'United States']) {
      const column = shown.columns.indexOf(partner);
      expect(column, partner).toBeGreaterThan(0);
      shown.rows.forEach((row, i) => {
        const written = file[i]?.[partner] ?? 'no such column';
        const said = row[column] ?? '';
        if (said.includes(DASH)) expect(written).toBe('');
        else expect(Math.abs(Number(written) - Number.parseFloat(said))).toBeLessThanOrEqual(0.5);
      });
    }
    const filled = file.filter((row) => row['China'] !== '');
    expect(filled.length).toBeGreaterThan(20);
    for (const row of filled) expect(row['China: source']).toMatch(/^[a-z0-9-]+$/);
  });

  it('as a drawing that needs nothing of the page, in a dark room too', async () => {
    const page = await openPage(TRADE, { theme: 'dark' });
    const figure = figureOf(page, CHINA_AHEAD);
    await figure.waitFor();
    await settle(page);
    const { name, bytes } = await download(page, figure, 'SVG');
    expect(name).toMatch(/\.svg$/);
    const svg = bytes.toString('utf8');
    const read = await page.evaluate((source) => {
      const file = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        isBroken: file.querySelector('parsererror') !== null,
        text: [...file.querySelectorAll('text')].map((line) => line.textContent).join(' '),
        lines: file.querySelectorAll('path.recharts-curve, path[d]').length,
        ground: file.querySelector('rect')?.getAttribute('fill'),
      };
    }, svg);
    expect(read.isBroken).toBe(false);
    expect(read.text.replaceAll(/\s+/g, ' ')).toMatch(CHINA_AHEAD);
    for (const part of ['Share of all goods exports', 'Vaivén', 'Data version', 'Comtrade'])
      expect(read.text).toContain(part);
    expect(read.text.replaceAll(' ', '')).toContain('/country/CHL?');
    expect(read.text).not.toContain('All sources');
    expect(read.lines).toBeGreaterThanOrEqual(2);
    expect(read.ground).toBe('#141c20');
    expect(svg).not.toMatch(/var\(|\sclass="/);
  });

  it('as a picture of twice the size', async () => {
    const { page, figure } = await openTrade();
    const svg = (await download(page, figure, 'SVG')).bytes.toString('utf8');
    const { bytes } = await download(page, figure, 'PNG');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(width));
    expect(bytes.readUInt32BE(20)).toBe(2 * Number(height));
    expect(Number(width)).toBeGreaterThan(300);
    // A blank page of that size weighs a tenth of a drawn one.
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('and reads in it that the stance is by weights of their own', async () => {
    const page = await openPage('/country/CHL?w=us_alignment:3');
    const figure = page.locator('[data-panel] [data-figure="stance"]');
    await figure.waitFor();
    await settle(page);
    const { bytes } = await download(page, figure, 'CSV');
    const rows: Record<string, string>[] = parse(bytes.toString('utf8'), { columns: true });
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row['Note']).toMatch(/^Reader’s own weights/);
    const svg = (await download(page, figure, 'SVG')).bytes.toString('utf8');
    expect(svg).toContain('own weights');
  });
});

it('a picture that cannot be made is told, and the table still comes', async () => {
  const { page, figure } = await openTrade();
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await figure.getByRole('button', { name: 'Download', exact: true }).click();
  await figure.getByRole('button', { name: 'PNG' }).click();
  await figure.getByText('The picture could not be made as PNG; everything else still works.').waitFor();
  expect((await download(page, figure, 'CSV')).bytes.length).toBeGreaterThan(100);
});
