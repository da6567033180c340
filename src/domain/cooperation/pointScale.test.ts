import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullAmountOf, LEAST_RADIUS, legendAmounts, radiusOf } from './pointScale';

const amount = fc.double({ min: 0.0001, max: 1e6, noNaN: true });
const area = (radius: number): number => Math.PI * radius ** 2;

describe('the scale of amounts on the map', () => {
  it('draws areas in proportion to amounts, above the smallest size', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, full) => {
        const [one, other] = [radiusOf(a, full), radiusOf(b, full)];
        fc.pre(one > LEAST_RADIUS && other > LEAST_RADIUS);
        expect(area(one) / area(other)).toBeCloseTo(a / b, 6 - Math.ceil(Math.log10(a / b + 1)));
      }),
    );
  });

  it('draws nothing smaller than can be seen, whatever the amount', () => {
    expect(radiusOf(0, 500)).toBe(LEAST_RADIUS);
    expect(radiusOf(0.0002, 20_000)).toBe(LEAST_RADIUS);
    expect(radiusOf(500, 500)).toBe(16);
  });

  it('takes a round full amount at or just above the largest', () => {
    expect(fullAmountOf([751, 17.3])).toBe(1000);
    expect(fullAmountOf([234.1])).toBe(500);
    expect(fullAmountOf([10_514])).toBe(20_000);
    expect(fullAmountOf([1000])).toBe(1000);
    expect(fullAmountOf([0.2])).toBe(1);
    expect(fullAmountOf([])).toBeNull();
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
        const full = fullAmountOf(amounts) ?? NaN;
        const largest = Math.max(...amounts);
        expect(full).toBeGreaterThanOrEqual(largest);
        expect(full).toBeLessThanOrEqual(Math.max(1, largest * 2.5));
      }),
    );
  });

  it('shows round amounts in the legend', () => {
    expect(legendAmounts(1000)).toEqual([1000, 200, 50]);
    expect(legendAmounts(2000)).toEqual([2000, 500, 100]);
    expect(legendAmounts(500)).toEqual([500, 100, 20]);
  });
});
