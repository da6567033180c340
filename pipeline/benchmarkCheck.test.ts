import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../src/domain/iso3';
import { benchmarkLine, checkBenchmarks } from './benchmarkCheck';
import type { Benchmark, OwnFigure } from './sources/benchmarks';
import type { TradePoint } from './trade/tradePoint';
import { tradeIndex } from './tradeIndex';

const point = (iso3: Iso3, flow: 'export' | 'import', valueBn: number): TradePoint => ({
  iso3,
  year: 2022,
  partner: 'CHN',
  flow,
  valueUsd: valueBn * 1e9,
  source: 'a',
  basis: 'reporter',
  isBreak: false,
  partial: false,
  rawFile: 'a.csv',
  rawLine: 2,
  priority: 1,
});
const benchmark = (own: OwnFigure, value: number, tolerancePct: number): Benchmark => ({
  statement: 'A figure',
  year: '2022',
  unit: 'US$ bn',
  value,
  own,
  tolerancePct,
  reason: '',
  source: '',
});
const trade = tradeIndex([
  point('BRA', 'export', 89.7),
  point('BRA', 'import', 60),
  point('CHL', 'export', 38.9),
]);
const check = (own: OwnFigure, value: number, tolerancePct = 1) =>
  checkBenchmarks({
    trade,
    financeTotals: [],
    deals: [],
    benchmarks: [benchmark(own, value, tolerancePct)],
  })[0];

const exports = (country: 'BRA' | 'region' | 'PER'): OwnFigure => ({
  kind: 'trade',
  country,
  partner: 'CHN',
  flow: 'export',
  fromYear: 2022,
  toYear: 2022,
});

describe('published totals', () => {
  it('are met within the tolerance', () => {
    expect(check(exports('BRA'), 89.4)).toMatchObject({ own: 89.7, differencePct: 0.34, ok: true });
    expect(check(exports('region'), 128.6)).toMatchObject({ own: 128.6, ok: true });
    expect(check({ kind: 'balance', country: 'BRA', partner: 'CHN', year: 2022 }, 29.7)).toMatchObject({
      ok: true,
    });
  });

  it('are missed beyond it, and the line says by how much', () => {
    const result = check(exports('BRA'), 80);
    expect(result?.ok).toBe(false);
    expect(result && benchmarkLine(result)).toBe(
      'OVER A figure, 2022: published 80, own 89.7 US$ bn (12.13 %, tolerance 1 %)',
    );
  });

  it('are missed when the bundle has no figure: absent is not zero difference', () => {
    expect(check(exports('PER'), 20, 100)).toMatchObject({ own: null, ok: false });
  });
});
