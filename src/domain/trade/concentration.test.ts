import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hhiBand, hhiRange } from './concentration';

const hhi = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share * share, 0);

/** Shares of a whole that sum to 100, at least one, none zero. */
const whole = fc
  .array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 })
  .map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => (part / total) * 100).sort((a, b) => b - a);
  });

describe('the Herfindahl-Hirschman index', () => {
  it('is 10,000 for a single part and 10,000 over n for n equal ones', () => {
    expect(hhiRange([100])).toEqual({ low: 10_000, high: 10_000 });
    for (const n of [2, 4, 5, 10, 22]) {
      const range = hhiRange(Array.from({ length: n }, () => 100 / n));
      expect(range?.low).toBeCloseTo(10_000 / n, 6);
      expect(range?.high).toBeCloseTo(10_000 / n, 6);
    }
  });
  it('bounds what is not named: split without end, or in pieces as large as the smallest named', () => {
    // 40 and 25 named, 35 left: 0 at least; at most one piece of 25 and one of 10.
    expect(hhiRange([25, 40])).toEqual({ low: 2225, high: 2225 + 625 + 100 });
    expect(hhiRange([30])).toEqual({ low: 900, high: 3 * 900 + 100 });
  });
  it('allows for rounding and never for more than the whole', () => {
    // 60 and 40 in whole percents: 59.5 and 39.5 at least; 60.5 and 39.5 at most.
    const range = hhiRange([60, 40], 0.5);
    expect(range?.low).toBeCloseTo(59.5 ** 2 + 39.5 ** 2, 6);
    expect(range?.high).toBeCloseTo(60.5 ** 2 + 39.5 ** 2, 6);
    expect(hhiRange([100], 0.5)?.high).toBe(10_000);
  });
  it('is not to be had without a named part or from shares over 100', () => {
    expect(hhiRange([])).toBeNull();
    expect(hhiRange([0, 0])).toBeNull();
    expect(hhiRange([70, 31])).toBeNull();
    expect(hhiRange([70, 31], 0.5)).not.toBeNull();
    expect(hhiRange([70, 32], 0.5)).toBeNull();
  });
  it('holds the index of any whole of which the largest are known', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 30 }), (shares, n) => {
        const range = hhiRange(shares.slice(0, n));
        expect(range).not.toBeNull();
        expect(range!.low).toBeLessThanOrEqual(hhi(shares) + 1e-6);
        expect(range!.high).toBeGreaterThanOrEqual(hhi(shares) - 1e-6);
      }),
    );
  });
  it('holds it too when the named are rounded to whole percents', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 30 }), (shares, n) => {
        const rounded = shares.slice(0, n).map(Math.round);
        // Parts that round to nothing are not named, and then smaller ones may be larger than "the smallest named".
        fc.pre(rounded.every((share) => share > 0));
        const range = hhiRange(rounded, 0.5);
        expect(range).not.toBeNull();
        expect(range!.low).toBeLessThanOrEqual(hhi(shares) + 1e-6);
        expect(range!.high).toBeGreaterThanOrEqual(hhi(shares) - 1e-6);
      }),
    );
  });
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 30 }), (shares, n) => {
        const named = shares.slice(0, n);
        expect(hhiRange([...named].reverse(), 0.5)).toEqual(hhiRange(named, 0.5));
      }),
    );
  });
  it('is exact where the parts make the whole, and narrows with every part named', () => {
    fc.assert(
      fc.property(whole, (shares) => {
        const exact = hhiRange(shares);
        expect(exact!.high - exact!.low).toBeLessThan(1e-6);
        let width = Infinity;
        for (const n of shares.keys()) {
          const range = hhiRange(shares.slice(0, n + 1))!;
          expect(range.high - range.low).toBeLessThanOrEqual(width + 1e-6);
          width = range.high - range.low;
        }
      }),
    );
  });
});

describe('the band', () => {
  it('is named only when the whole range lies in it', () => {
    expect(hhiBand({ low: 500, high: 999 })).toBe('low');
    expect(hhiBand({ low: 1000, high: 1800 })).toBe('moderate');
    expect(hhiBand({ low: 1801, high: 10_000 })).toBe('high');
    expect(hhiBand({ low: 999, high: 1000 })).toBeNull();
    expect(hhiBand({ low: 900, high: 2000 })).toBeNull();
  });
});
