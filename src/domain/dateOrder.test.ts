import { describe, expect, it } from 'vitest';
import { byDate } from './dateOrder';

describe('the order of dates', () => {
  it('puts a date that says less after the days it may mean', () => {
    const dates = ['2026', '2025-12-31', '2026-01-29', '2026-01', '2027-01-01', '2025', '2026-02'];
    expect([...dates].sort(byDate)).toEqual([
      '2025-12-31',
      '2025',
      '2026-01-29',
      '2026-01',
      '2026-02',
      '2026',
      '2027-01-01',
    ]);
  });

  it('holds equal dates equal', () => {
    expect(byDate('2026-02', '2026-02')).toBe(0);
  });
});
