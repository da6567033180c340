import { describe, expect, it } from 'vitest';
import { byDate } from './dateOrder';

const sorted = (...dates: readonly string[]) =>
  dates
    .map((date) => ({ date }))
    .sort(byDate)
    .map(({ date }) => date);

describe('the order of dates', () => {
  it('puts a date that says less after the days it may mean', () => {
    expect(sorted('2026', '2025-12-31', '2026-01-29', '2026-01', '2027-01-01', '2025')).toEqual([
      '2025-12-31',
      '2025',
      '2026-01-29',
      '2026-01',
      '2026',
      '2027-01-01',
    ]);
  });

  it('puts it no later than its source', () => {
    const vague = { date: '2026-02', sourceDate: '2026-02-24' };
    expect(byDate(vague, { date: '2026-02-28' })).toBeLessThan(0);
    expect(byDate(vague, { date: '2026-02-20' })).toBeGreaterThan(0);
    expect(byDate({ date: '2026', sourceDate: '2026' }, { date: '2026-01-29' })).toBeGreaterThan(0);
    expect(byDate({ date: '2021', sourceDate: '2024-03-26' }, { date: '2021-06' })).toBeGreaterThan(0);
  });

  it('holds equal dates equal', () => {
    expect(byDate({ date: '2026-02' }, { date: '2026-02' })).toBe(0);
  });
});
