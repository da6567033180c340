import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../src/domain/iso3';
import { regionSeries } from './regionSeries';
import type { TradePoint } from './trade/tradePoint';
import { scopeDifferences, tradeIndex } from './tradeIndex';

const CHL = 'CHL';
const point = (year: number, more: Partial<TradePoint>): TradePoint => ({
  iso3: CHL,
  year,
  partner: 'CHN',
  flow: 'export',
  valueUsd: 30,
  source: 'a',
  basis: 'reporter',
  isBreak: false,
  partial: false,
  rawFile: 'a.csv',
  rawLine: 2,
  priority: 1,
  ...more,
});

it('names the years in which a series breaks', () => {
  const trade = tradeIndex([point(2000, {}), point(2003, { isBreak: true }), point(2006, {})]);
  expect(trade.breaks(CHL, 'CHN', 'export')).toEqual([2003]);
  expect(trade.breaks(CHL, 'CHN', 'import')).toEqual([]);
});

it('names the figures that exceed all trade', () => {
  const trade = tradeIndex([point(2010, { valueUsd: 11 }), point(2010, { partner: 'WLD', valueUsd: 10 })]);
  expect(scopeDifferences(trade)).toEqual(['CHL CHN export 2010']);
});

describe('the region', () => {
  const world = COUNTRY_CODES.map((iso3, at) =>
    point(2000, { iso3, partner: 'WLD', valueUsd: at === 0 ? 68e6 : 1e6 }),
  );
  const [big, ...small] = COUNTRY_CODES;
  const series = (points: TradePoint[]) => regionSeries(tradeIndex([...world, ...points]), 'CHN', 'export');

  it('is the sum of the countries with a figure when they make up enough of its trade', () => {
    const reported = [big, ...small.slice(0, 22)].map((iso3) => point(2000, { iso3, valueUsd: 1e6 }));
    expect(series(reported)).toMatchObject({
      valueUsdMillion: [23],
      sharePct: [25.556],
      countries: [23],
      coveragePct: [90],
    });
  });

  it('is absent, not small, when a big country is missing or has a partial figure', () => {
    const reported = small.map((iso3) => point(2000, { iso3, valueUsd: 1e6 }));
    for (const points of [reported, [...reported, point(2000, { iso3: big, partial: true })]]) {
      expect(series(points)).toMatchObject({
        valueUsdMillion: [null],
        sharePct: [null],
        countries: [32],
        coveragePct: [32],
      });
    }
  });

  it('leaves out a last year in which most reports are still missing, however large those that came', () => {
    const whole = COUNTRY_CODES.map((iso3) => point(2000, { iso3, valueUsd: 1e6 }));
    const next = [...world.map((one) => ({ ...one, year: 2001 })), point(2001, { iso3: big, valueUsd: 9e6 })];
    const tail = small.slice(0, 14).map((iso3) => point(2001, { iso3, valueUsd: 1e6 }));
    const { valueUsdMillion, coveragePct } = series([...whole, ...next, ...tail]);
    expect(coveragePct[1]).toBeGreaterThan(80);
    expect(valueUsdMillion).toEqual([33, null]);
  });
});
