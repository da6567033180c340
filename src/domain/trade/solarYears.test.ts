import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAt } from '../months';
import { changeOf, lastSpans, spanSum } from './solarYears';

describe('months of solar goods', () => {
  it('are counted on over the turn of the year', () => {
    expect(monthAt('2017-01', 104)).toEqual({ year: 2025, month: 9 });
    expect(monthAt('2017-11', 2)).toEqual({ year: 2018, month: 1 });
  });
  it('end in a whole year and, where the last is not over, its months so far', () => {
    expect(lastSpans(105, '2017-01')).toEqual({ whole: 2024, rest: { year: 2025, months: 9 } });
    expect(lastSpans(24, '2017-01')).toEqual({ whole: 2018, rest: null });
    expect(lastSpans(11, '2017-01')).toBeNull();
    expect(lastSpans(12, '2017-02')).toBeNull();
    expect(lastSpans(0, '2017-01')).toBeNull();
  });
  it('sum to what is recorded; a span without a record or beyond the series has no sum', () => {
    const values = [1, null, 3, ...Array<null>(12).fill(null)];
    expect(spanSum(values, '2017-01', { year: 2017, months: 3 })).toBe(4);
    expect(spanSum(values, '2017-01', { year: 2018, months: 3 })).toBeNull();
    expect(spanSum(values, '2017-01', { year: 2018, months: 12 })).toBeNull();
    expect(spanSum(values, '2017-01', { year: 2019, months: 1 })).toBeNull();
  });
  it('sum over whole years to the sum of the series', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 36, maxLength: 36 }), (values) => {
        const sums = [2020, 2021, 2022].map(
          (year) => spanSum(values, '2020-01', { year, months: 12 }) ?? NaN,
        );
        expect(sums.reduce((sum, one) => sum + one)).toBe(values.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
  it('compare by a percentage, from double on by a factor, and not with nothing', () => {
    expect(changeOf(110, 100)).toMatchObject({ kind: 'more', pct: expect.closeTo(10) as number });
    expect(changeOf(90, 100)).toMatchObject({ kind: 'less', pct: expect.closeTo(10) as number });
    expect(changeOf(0, 100)).toEqual({ kind: 'less', pct: 100 });
    expect(changeOf(100.2, 100).kind).toBe('same');
    expect(changeOf(260, 100)).toEqual({ kind: 'times', factor: 2.6 });
    expect([changeOf(1, null).kind, changeOf(1, 0).kind]).toEqual(['none', 'none']);
  });
});
