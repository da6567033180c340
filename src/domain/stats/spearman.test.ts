import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanRanks, spearman } from './spearman';

const value = fc.integer({ min: -20, max: 20 });
const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 30 });

describe('ranks', () => {
  test('equal values share the mean of their ranks: 10, 20, 20, 30 stand at 1, 2.5, 2.5, 4', () => {
    expect(meanRanks([20, 10, 30, 20])).toEqual([2.5, 1, 4, 2.5]);
  });

  test('always sum to n (n + 1) / 2', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const sum = meanRanks(values).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });
});

describe('rank correlation', () => {
  test('by hand, without ties: 1 - 6 x sum of squared rank differences / (n (n² - 1))', () => {
    // Ranks 1 2 3 4 5 against 2 1 4 3 5: differences -1 1 -1 1 0, so 1 - 6 x 4 / (5 x 24) = 0.8.
    const found = spearman([[10, 2], [20, 1], [30, 4], [40, 3], [50, 5]]); // prettier-ignore
    expect(found).toBeCloseTo(0.8, 12);
  });

  test('by hand, with a tie: ranks 1 2.5 2.5 4 against 1 2 3 4 give 4.5 / sqrt(4.5 x 5) = 0.9487', () => {
    expect(spearman([[1, 1], [2, 2], [2, 3], [3, 4]])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12); // prettier-ignore
  });

  test('stays within -1 and 1, is symmetric and does not care for the order of the pairs', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const found = spearman(list);
        if (found === null) return;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(spearman(list.map(([x, y]) => [y, x]))).toBeCloseTo(found, 12);
        expect(spearman([...list].reverse())).toBeCloseTo(found, 12);
      }),
    );
  });

  test('only the order counts: a rising change of scale changes nothing, a falling one the sign', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const found = spearman(list);
        if (found === null) return;
        expect(spearman(list.map(([x, y]) => [x ** 3 + x, y]))).toBeCloseTo(found, 12);
        expect(spearman(list.map(([x, y]) => [-x, y]))).toBeCloseTo(-found, 12);
      }),
    );
  });

  test('a list with itself gives 1', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 3 }), (values) => {
        expect(spearman(values.map((x) => [x, x]))).toBeCloseTo(1, 12);
      }),
    );
  });

  test('too few pairs, or a side without any order, give no figure; what is no number is refused', () => {
    expect(spearman([[1, 2], [2, 1]])).toBeNull(); // prettier-ignore
    expect(spearman([[1, 2], [1, 3], [1, 4]])).toBeNull(); // prettier-ignore
    expect(() => spearman([[1, NaN], [2, 1], [3, 2]])).toThrow(RangeError); // prettier-ignore
  });
});
