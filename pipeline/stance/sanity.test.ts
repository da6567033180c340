import { describe, expect, test } from 'vitest';
import type { Iso3 } from '../../src/domain/iso3';
import { scoreStance, type StanceScore } from '../../src/domain/stance/scoreStance';
import { evidenceByCountry, readEvidence } from '../sources/evidence';
import { readModel } from './readModel';
import shares from './sanityShares.json';

const root = new URL('../../', import.meta.url).pathname;
const model = readModel(`${root}data/stance/model.json`);
const evidence = evidenceByCountry(readEvidence(`${root}data/evidence/evidence.csv`, model));
/** China's share of goods trade 2021-2025, percent, of the reconciled trade series. */
const shareOf: Readonly<Record<string, Record<string, number>>> = shares;

function stanceOf(iso3: Iso3, date = '2025-12-31'): StanceScore {
  const pairs = Object.entries(shareOf[iso3] ?? {}).map(([year, pct]) => [Number(year), pct] as const);
  return scoreStance({
    evidence: evidence.get(iso3) ?? [],
    chinaTradeSharePctByYear: new Map(pairs),
    model,
    date,
  });
}

describe('end of 2025, as the design of the model states it', () => {
  test.each<[Iso3, number, number, string]>([
    ['PER', 72, 12, 'eager'],
    ['URY', 54, 12, 'eager'],
    ['CHL', 69, 35, 'eager-guarded'],
    ['BRA', 64, 36, 'eager-guarded'],
    ['ARG', 52, 53, 'eager-guarded'],
    ['COL', 38, 12, 'leaning-eager'],
    ['BOL', 41, 20, 'balancing'],
    ['HND', 31, 17, 'balancing'],
    ['CRI', 41, 30, 'balancing'],
    ['DOM', 24, 29, 'cautious'],
    ['PAN', 11, 56, 'cautious'],
  ])('%s stands at %d / %d, %s', (iso3, engagement, guardedness, stanceClass) => {
    const found = stanceOf(iso3);
    expect(Math.abs((found.engagement ?? NaN) - engagement)).toBeLessThan(0.6);
    expect(Math.abs((found.guardedness ?? NaN) - guardedness)).toBeLessThan(0.6);
    expect(found.stanceClass).toBe(stanceClass);
  });

  test('MEX reaches its 33 only with the decree of 1 January 2026; the day before it stands at 31, cautious', () => {
    const [before, after] = [stanceOf('MEX'), stanceOf('MEX', '2026-01-01')];
    expect(before.engagement).toBeCloseTo(21.5, 1);
    expect(before.guardedness).toBeCloseTo(30.8, 1);
    expect(after.guardedness).toBeCloseTo(33, 0);
    expect([before.stanceClass, after.stanceClass]).toEqual(['cautious', 'cautious']);
  });

  test('seven countries recognise Taipei and have no class from the axes', () => {
    const without = [...evidence.keys()].filter((iso3) => stanceOf(iso3).stanceClass === 'no-formal-ties');
    expect(without).toEqual(['BLZ', 'GTM', 'HTI', 'KNA', 'LCA', 'PRY', 'VCT']);
  });
});
