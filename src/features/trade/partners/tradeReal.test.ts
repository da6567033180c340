import { describe, expect, it } from 'vitest';
import { TRADE_UNITS, type TradeUnit } from '../../../domain/trade/tradeUnits';
import type { LateI18n } from '../../../i18n/lateWords';
import { LANGS } from '../../../i18n/lang';
import { realAtlas, realCountry, realCountryTrade } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { tradeModel } from './tradeModel';

const atlas = realAtlas();
const spoken = await Promise.all(LANGS.map((lang) => testLateI18n('tradeDetail', lang)));
const modelOf = (
  iso3: string,
  unit: TradeUnit,
  scale: 'linear' | 'log' = 'linear',
  i18n: LateI18n<'tradeDetail'> = spoken[0]!,
) =>
  tradeModel(
    {
      file: realCountry(iso3),
      depth: realCountryTrade(iso3),
      years: atlas.tradeYears,
      view: { year: null, sectors: [], unit, scale },
      events: [],
      manifest: [],
    },
    i18n,
  );

describe('on the real figures', () => {
  it.each([
    ['CHL', 'China overtook the United States in 2007 and took 38% of exports'],
    ['BRA', 'China overtook the United States in 2009'],
    ['PER', 'China overtook the United States in 2014'],
    ['URY', 'China overtook the United States in 2009'],
    ['MEX', 'The United States bought more than China in every year with both figures, 2000–2025'],
    ['HTI', 'No figures on exports to the United States to compare with'],
  ])('the exports of %s say: %s', (iso3, title) => {
    expect(modelOf(iso3, 'share').charts[0]?.title).toContain(title);
  });
  it('every country says something whole in every unit, on both scales and in three languages', () => {
    for (const { iso3 } of atlas.countries)
      for (const unit of TRADE_UNITS)
        for (const i18n of spoken)
          expect(JSON.stringify(modelOf(iso3, unit, 'log', i18n))).not.toMatch(/undefined|NaN|Infinity/);
  });
  it('tables hold exactly the points drawn', () => {
    for (const { iso3 } of atlas.countries)
      for (const unit of TRADE_UNITS)
        for (const chart of modelOf(iso3, unit).charts)
          expect(chart.table.rows.map((row) => row.cells.slice(0, chart.lines.length))).toEqual(
            atlas.tradeYears.map((_, i) => chart.lines.map((drawn) => drawn.points[i]?.text)),
          );
  });
  it('no share is below 0 or above 100, and the three partners make up the whole', () => {
    for (const { iso3 } of atlas.countries)
      for (const chart of modelOf(iso3, 'share').charts.slice(0, 2))
        for (const [i] of atlas.tradeYears.entries()) {
          const shares = chart.lines.map((line) => line.points[i]?.value ?? null);
          for (const share of shares) {
            if (share === null) continue;
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(100);
          }
          if (shares.every((share) => share !== null))
            expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 2);
        }
  });
  it('exports a person times the people are the exports again', () => {
    const year = atlas.tradeYears.indexOf(2024);
    const people = realCountryTrade('CHL').population[year] ?? NaN;
    const point = modelOf('CHL', 'per-person').charts[0]?.lines[0]?.points[year];
    expect((point?.value ?? NaN) * people).toBeCloseTo(37_820_913_948, -1);
  });
});
