import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../i18n/lang';
import type { CountryTradeFile } from '../../../bundle/schemas/countryTrade';
import { realAtlas, realCountry, realCountryTrade } from '../../../testing/realBundle';
import { makeCountryTrade } from '../../../testing/tradeBuilders';
import { testLateI18n } from '../../../testing/testI18n';
import { exposureBase, type ExposureBase } from './exposureBase';
import { exposureModel, partPct } from './exposureModel';

const CHILE = 'CHL';
const atlas = realAtlas();
type Row = CountryTradeFile['exposures'][number];
const row = (year: number, commodity: Row[1], millions: number): Row => [
  year,
  commodity,
  millions * 1e6,
  'reporter',
  0,
  ['hs4 2603'],
];
const tradeOf = (...exposures: Row[]) => makeCountryTrade(CHILE, { exposures });

async function modelOf(iso3: string, lang: (typeof LANGS)[number] = 'en', year: number | null = null) {
  const trade = realCountryTrade(iso3);
  const base = exposureBase(trade, year) as ExposureBase;
  const i18n = await testLateI18n('tradeDetail', lang);
  return {
    base,
    model: exposureModel(base, {
      file: realCountry(iso3),
      trade,
      years: atlas.tradeYears,
      manifest: [],
      i18n,
    }),
  };
}

describe('the base year of the exposures', () => {
  it('is the chosen one where anything is on record for it', () => {
    const trade = tradeOf(row(2015, 'copper', 5), row(2024, 'copper', 9));
    expect(exposureBase(trade, 2015)).toMatchObject({ year: 2015, why: 'chosen' });
    expect(exposureBase(trade, 2016)).toMatchObject({ year: 2024, why: 'missing' });
  });
  it('is, without a choice, the latest of the last three with the most commodities', () => {
    const trade = tradeOf(
      row(2020, 'copper', 5), row(2020, 'crude', 5), row(2020, 'soybeans', 5),
      row(2023, 'copper', 5), row(2023, 'crude', 5),
      row(2024, 'copper', 5), row(2024, 'crude', 5),
      row(2025, 'copper', 5),
    ); // prettier-ignore
    expect(exposureBase(trade, null)).toMatchObject({ year: 2024, why: 'usual' });
  });
  it('does not follow amounts too small to matter, names them, and keeps them apart from no figure', () => {
    const trade = tradeOf(row(2023, 'copper', 5), row(2023, 'soybeans', 0.2), row(2024, 'copper', 5));
    expect(exposureBase(trade, null)).toMatchObject({ year: 2024 });
    expect(exposureBase(trade, 2023)).toMatchObject({
      exposures: [{ commodity: 'copper' }],
      small: ['soybeans'],
      without: ['iron-ore', 'crude', 'lithium'],
    });
  });
  it('is none without figures, or with small ones only', () => {
    expect(exposureBase(tradeOf(), 2020)).toBe('none');
    expect(exposureBase(tradeOf(row(2020, 'crude', 0.9)), 2020)).toBe('small');
  });
});

describe('the exposure of a country', () => {
  it.each([
    ['en', /^A 30% fall in the price of copper would take US\$\s7\.6\sbn from exports to China, 7\.7% of all exports$/],
    ['es', /^Una caída del 30\s% en el precio del cobre restaría US\$\s7,6\smil millones a las exportaciones a China, el 7,7\s% de todas las exportaciones$/],
    ['pt', /^Uma queda de 30% no preço do cobre tiraria US\$\s7,6\sbi das exportações para a China, 7,7% de todas as exportações$/],
  ] as const)('is said as what a fall of the largest would cost, in %s', async (lang, title) => {
    expect((await modelOf('CHL', lang)).model.title).toMatch(title);
  }); // prettier-ignore

  it('gives every commodity with its part of exports to China, all exports and GDP, and their sum', async () => {
    const { model } = await modelOf('CHL');
    expect(model.table.rows.map(({ head }) => head)).toEqual(['Copper', 'Lithium', 'Iron ore', 'Together']);
    expect(model.table.rows[0]?.cells).toEqual(['US$ 25.5 bn', '67.3%', '25.7%', '7.7%']);
    expect(model.notes.join('\n')).toContain(
      'Copper: copper ores (HS 2603) and refined copper (HS 7403); BACI, reconciled.',
    );
  });

  it('speaks of what has no figure as missing, not as zero', async () => {
    const { model } = await modelOf('CHL');
    expect(model.notes.join('\n')).toContain('Without a figure for 2024, which is not zero: ');
  });

  it.each(LANGS)('has a title and a full table for every country with exposures, in %s', async (lang) => {
    const i18n = await testLateI18n('tradeDetail', lang);
    const shown = atlas.countries.flatMap(({ iso3 }) => {
      const trade = realCountryTrade(iso3);
      const base = exposureBase(trade, null);
      if (typeof base === 'string') return [];
      const context = { file: realCountry(iso3), trade, years: atlas.tradeYears, manifest: [], i18n };
      return [exposureModel(base, context)];
    });
    expect(shown.length).toBeGreaterThanOrEqual(15);
    for (const { title, table, notes } of shown) {
      expect(`${title}\n${notes.join('\n')}`).not.toMatch(/undefined|NaN|hs[46] /);
      for (const { cells } of table.rows) expect(cells).toHaveLength(4);
    }
  });

  it('never makes a share over a hundred percent', async () => {
    for (const { iso3 } of atlas.countries)
      for (const year of atlas.tradeYears) {
        const base = exposureBase(realCountryTrade(iso3), year);
        if (typeof base === 'string' || base.why !== 'chosen') continue;
        const { model } = await modelOf(iso3, 'en', year);
        for (const row of model.table.csv?.rows ?? [])
          for (const share of row.slice(2, 5))
            expect(share === null || (Number(share) >= 0 && Number(share) <= 100)).toBe(true);
      }
  });

  it('makes no share of a whole that is missing or smaller than its part', () => {
    expect(partPct(5, null)).toBeNull();
    expect(partPct(5, 0)).toBeNull();
    expect(partPct(5, 4)).toBeNull();
    expect(partPct(5, 5)).toBe(100);
  });
});
