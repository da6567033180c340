import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Prices } from '../../../bundle/schemas/prices';
import { LANGS } from '../../../i18n/lang';
import { realAtlas, realPrices } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { regionTradePrices } from './regionTradePrices';

const i18n = await testLateI18n('tradeDetail');
const years = [2010, 2011, 2012, 2013];
const monthly = (
  commodity: Prices['series'][number]['commodity'],
  yearly: number[],
): Prices['series'][number] => ({
  commodity,
  source: 'synthetic-prices',
  seriesName: 'Synthetic',
  unit: '$/mt',
  estimates: [],
  step: 'month',
  first: '2010-01',
  prices: yearly.flatMap((price) => Array.from({ length: 12 }, () => price)),
});
const pricesOf = (series: Prices['series']): Prices => ({
  format: 'vaiven.prices',
  formatVersion: 1,
  series,
});
const atlasOf = (exports: (number | null)[]) =>
  ({
    tradeYears: years,
    region: { series: [{ partner: 'CHN', flow: 'export', valueUsdMillion: exports }] },
  }) as unknown as Atlas;
const prices = pricesOf([
  monthly('soybeans', [100, 80, 120, 90]),
  monthly('copper', [200, 150, 160, 150]),
  monthly('iron-ore', [50, 40, 60, 70]),
  monthly('crude', [80, 90, 100, 90]),
]);
const model = regionTradePrices(prices, atlasOf([10, 9, 20, 30]), 2012, null, i18n);

describe('prices beside exports', () => {
  it('are all 100 in the base year', () => {
    expect(model.lines.map(({ id }) => id)).toEqual(['exports', 'soybeans', 'copper', 'iron-ore', 'crude']);
    expect(model.lines.map(({ points }) => points[0]?.value)).toEqual([100, 100, 100, 100, 100]);
    expect(model.lines[0]?.points.map(({ value }) => value)).toEqual([100, 90, 200, 300]);
    expect(model.lines[1]?.points.map(({ value }) => value)).toEqual([100, 80, 120, 90]);
    expect(model.subtitle).toContain('2010 = 100');
    expect(model.selectedYear).toBe(2012);
  });

  it('are told by the years in which at least three of four prices fell', () => {
    expect(model.title).toBe('Exports to China fell in 1 of the 2 years with falling prices, 2011–2013');
  });

  it('leave open a year that is not whole, and do not compare with it', () => {
    const short = prices.series.map((series) => ({ ...series, prices: series.prices.slice(0, -1) }));
    const open = regionTradePrices(pricesOf(short), atlasOf([10, 9, 20, 30]), null, null, i18n);
    expect(open.lines[1]?.points.at(-1)?.value).toBeNull();
    expect(open.title).toBe('Exports to China fell in 1 of the 1 years with falling prices, 2011–2012');
  });

  it('start from the first year with everything when 2010 is not there', () => {
    const late = regionTradePrices(prices, atlasOf([null, 10, 20, 30]), null, null, i18n);
    expect(late.subtitle).toContain('2011 = 100');
  });

  it('say when nothing fell, and when there is nothing to compare', () => {
    const rising = prices.series.map((series) => monthly(series.commodity, [1, 2, 3, 4]));
    expect(regionTradePrices(pricesOf(rising), atlasOf([1, 2, 3, 4]), null, null, i18n).title).toBe(
      'No year between 2011 and 2013 in which three of the four prices fell',
    );
    for (const nothing of [
      regionTradePrices(pricesOf([]), atlasOf([1, 2, 3, 4]), null, null, i18n),
      regionTradePrices(prices, atlasOf([null, null, null, null]), null, null, i18n),
    ]) {
      expect(nothing.title).toBe('No prices to set beside exports');
      expect(nothing.lines).toEqual([]);
    }
  });

  it('are told whole in three languages', async () => {
    for (const lang of LANGS) {
      const each = await testLateI18n('tradeDetail', lang);
      for (const exports of [
        [10, 9, 20, 30],
        [null, null, null, null],
      ])
        expect(JSON.stringify(regionTradePrices(prices, atlasOf(exports), null, null, each))).not.toMatch(
          /undefined|NaN|Infinity/,
        );
    }
  });
});

it('the real prices are told whole in three languages', async () => {
  for (const lang of LANGS) {
    const each = await testLateI18n('tradeDetail', lang);
    const real = regionTradePrices(realPrices(), realAtlas(), null, null, each);
    expect(JSON.stringify(real)).not.toMatch(/undefined|NaN|Infinity/);
    expect(real.lines).toHaveLength(5);
    if (lang === 'en')
      expect(real.title).toMatch(/^Exports to China fell in \d+ of the \d+ years with falling prices/);
  }
});
