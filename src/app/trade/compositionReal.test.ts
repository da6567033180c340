import { describe, expect, it } from 'vitest';
import type { SectorId } from '../../domain/sectors';
import { COUNTRY_CODES } from '../../domain/iso3';
import { LANGS, type Lang } from '../../i18n/lang';
import { realAtlas, realCountry, realCountryTrade } from '../../testing/realBundle';
import { testLateI18n } from '../../testing/testI18n';
import { compositionModel } from '../../features/trade/composition/compositionModel';
import { concentrationModel } from '../../features/trade/concentration/concentrationModel';

const { tradeYears } = realAtlas();

type Given = { lang?: Lang; sectors?: readonly SectorId[]; year?: number | null };
async function tell(iso3: string, { lang = 'en', sectors = [], year = null }: Given = {}) {
  const trade = realCountryTrade(iso3);
  const i18n = await testLateI18n('tradeDetail', lang);
  const context = { trade, sectors, selectedYear: year, manifest: [], i18n };
  const [sold, bought] = compositionModel(context);
  const { parts } = concentrationModel(realCountry(iso3), tradeYears, context);
  const title = (id: string) =>
    parts.flatMap((part) => (typeof part !== 'string' && part.id === id ? [part.title] : []))[0];
  return { sold: sold!, bought: bought!, parts, title };
}

describe('the real record', () => {
  it('shows how few products Brazil sells to China', async () => {
    const { sold, bought, title } = await tell('BRA', { year: 2024 });
    expect(sold.charts[0]?.title).toBe(
      'Three products make up 76% of exports to China: soybeans, crude oil and iron ore (2024)',
    );
    expect(sold.tech?.title).toMatch(
      /^Further into raw commodities: 8\d% .* in 2003–2005, 9\d% in 2022–2024$/,
    );
    expect(sold.change?.title).toMatch(/Gained share: crude oil, soybeans and beef\./);
    expect(bought.change?.title).toMatch(/Gained share: solar panels\. Lost share: parts for screens/);
    expect(bought.change?.table.rows.map(({ head }) => head)).toContain('Plug-in hybrid cars');
    expect(title('hhi-products-export-list')).toMatch(
      /highly concentrated: between 2,\d{3} and 2,\d{3} \(2024\)$/,
    );
  });
  it('knows of Mexico’s imports only what is listed, and whole sections to 2017', async () => {
    const { sold, bought } = await tell('MEX');
    expect(sold.charts[0]?.title).toMatch(
      /^Three products make up \d\d% of exports to China: copper ore and concentrate;/,
    );
    expect(bought.charts.map(({ id }) => id)).toEqual(['mix-import-list', 'mix-import-sections']);
    expect(bought.tech?.title).toMatch(/cannot be told/);
  });
  it('has Chile’s sections of 2013–2017 whole, and copper among single products since', async () => {
    const { sold, title } = await tell('CHL');
    const [sections, items] = sold.charts;
    expect(sections?.years).toEqual([2013, 2014, 2015, 2016, 2017]);
    for (const [i] of sections!.years.entries())
      expect(sections!.lines.reduce((sum, line) => sum + (line.points[i]?.value ?? 0), 0)).toBeCloseTo(
        100,
        6,
      );
    expect(items?.title).toMatch(
      /^Largest single product on record in exports to China: copper ore and concentrate,/,
    );
    expect(sold.remarks[0]).toMatch(/^In 2014 .*: copper; ores/);
    expect(sold.techMissing).not.toBeNull();
    expect(title('hhi-products-export-sections')).toMatch(
      /^By section of goods, .* highly concentrated: 3,223 \(2017\)$/,
    );
    expect(title('gdp-share')).toMatch(/of GDP \(2025\), against 1% in 2000$/);
  });
  it('has a crumb of St Kitts and Nevis and makes nothing more of it', async () => {
    const { sold, bought, parts } = await tell('KNA');
    expect(sold.charts[0]?.title).toMatch(/^One product on record in exports to China: steel scrap/);
    expect([sold.change, sold.tech, sold.tonnes, bought.change]).toEqual([null, null, null, null]);
    expect(parts[0]).toBe(
      'How concentrated exports to China are by product: no source gives enough products.',
    );
  });
  it('keeps to the sector asked for', async () => {
    const { sold } = await tell('BRA', { sectors: ['oil-gas'], year: 2025 });
    expect(sold.charts[0]?.title).toBe('In the chosen sectors, 20% of exports to China: crude oil (2025)');
    expect(sold.charts[0]?.lines.map(({ label }) => label)).toContain('Other sectors');
  });
});

it('no country has a share over 100, an index outside 0–10,000, or a text with a hole, in any language', async () => {
  for (const iso3 of COUNTRY_CODES)
    for (const lang of LANGS) {
      const { sold, bought, parts } = await tell(iso3, { lang });
      const flows = [sold, bought];
      const stacks = flows.flatMap(({ charts, tech }) => [...charts, ...(tech ? [tech] : [])]);
      for (const chart of stacks.filter(({ kind }) => kind === 'stack'))
        for (const [i] of chart.years.entries()) {
          const values = chart.lines.map((line) => line.points[i]?.value ?? 0);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(-1e-9);
          expect(values.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(100 + 1e-6);
        }
      for (const part of parts)
        if (typeof part !== 'string' && part.id.startsWith('hhi'))
          for (const value of part.lines.flatMap((line) => line.points.map((point) => point.value ?? 0)))
            expect(value >= 0 && value <= 10_000).toBe(true);
      for (const { table, title } of [...stacks, ...parts.filter((part) => typeof part !== 'string')]) {
        expect(new Set(table.columns).size).toBe(table.columns.length);
        expect([title, ...table.columns].join()).not.toMatch(/undefined|NaN|null|hs\d \d|section \d/);
      }
    }
});
