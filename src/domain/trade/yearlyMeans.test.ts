import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearlyMeans } from './yearlyMeans';

const months = (n: number, price: number) => Array.from({ length: n }, () => price);

describe('the mean price of a year', () => {
  it('is that of its twelve months, and a year that is not whole has none', () => {
    const means = yearlyMeans('1999-11', [7, 7, ...months(6, 10), ...months(6, 20), 99]);
    expect([...means]).toEqual([[2000, 15]]);
  });

  it('is open for a year with a month missing', () => {
    expect([...yearlyMeans('2000-01', [...months(11, 10), null, ...months(12, 5)])]).toEqual([[2001, 5]]);
  });

  it('lies between the lowest and the highest month', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 12, maxLength: 12 }), (prices) => {
        const mean = yearlyMeans('2010-01', prices).get(2010) ?? NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...prices));
        expect(mean).toBeLessThanOrEqual(Math.max(...prices));
      }),
    );
  });

  it('is not made from a start that is no month', () => {
    expect(() => yearlyMeans('2010', [1])).toThrow(RangeError);
    expect(() => yearlyMeans('2010-13', [1])).toThrow(RangeError);
  });
});
