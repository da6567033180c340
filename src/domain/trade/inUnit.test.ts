import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonBase, indexed, percentOf, perPerson } from './inUnit';

const money = fc.option(fc.double({ min: 0, max: 1e13, noNaN: true }), { nil: null });
const whole = fc.option(fc.double({ min: 1, max: 1e13, noNaN: true }), { nil: null });
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.abs(b) + 1e-9);

describe('US$ a person', () => {
  it('is the value over the people, and nothing where either is missing or nobody lives', () => {
    expect(perPerson([40e9, 40e9, null, 5], [20e6, null, 20e6, 0])).toEqual([2000, null, null, null]);
  });
  it('times the people is the value again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, whole)), (rows) => {
        const out = perPerson(
          rows.map(([value]) => value),
          rows.map(([, people]) => people),
        );
        expect(out).toHaveLength(rows.length);
        for (const [i, [value, people]] of rows.entries()) {
          if (value === null || people === null) expect(out[i]).toBeNull();
          else close((out[i] ?? NaN) * people, value);
        }
      }),
    );
  });
});

describe('percent of a whole', () => {
  it('keeps the sign of a balance and is nothing of a whole of zero', () => {
    expect(percentOf([5, -5, 0, 5, null], [20, 20, 20, 0, 20])).toEqual([25, -25, 0, null, null]);
  });
  it('stays within 0 and 100 for a part of its whole, and parts add up to 100', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1e13, noNaN: true }),
            fc.double({ min: 1, max: 1e13, noNaN: true }),
          ),
        ),
        (rows) => {
          const wholes = rows.map(([a, b]) => a + b);
          const first = percentOf(
            rows.map(([a]) => a),
            wholes,
          );
          const second = percentOf(
            rows.map(([, b]) => b),
            wholes,
          );
          for (const [i, pct] of first.entries()) {
            expect(pct).toBeGreaterThanOrEqual(0);
            expect(pct).toBeLessThanOrEqual(100);
            close((pct ?? NaN) + (second[i] ?? NaN), 100);
          }
        },
      ),
    );
  });
});

describe('an index', () => {
  it('starts in the first year with both figures above zero', () => {
    expect(commonBase([null, 3, 0, 4], [5, null, 2, 8])).toBe(3);
    expect(commonBase([null, 3], [5, null])).toBeNull();
    expect(commonBase([], [])).toBeNull();
  });
  it('puts that year at 100 and keeps missing years missing', () => {
    expect(indexed([null, 4, 8, null, 2], 1)).toEqual([null, 100, 200, null, 50]);
    expect(indexed([0, 4], 0)).toEqual([null, null]);
    expect(indexed([null, 4], 0)).toEqual([null, null]);
  });
  it('does not depend on the unit, and keeps the proportions', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1 }), fc.nat(), (values, at) => {
        const base = at % values.length;
        const once = indexed(values, base);
        const scaled = indexed(
          values.map((value) => (value === null ? null : value * 1000)),
          base,
        );
        if (values[base] !== null) expect(once[base]).toBe(100);
        for (const [i, value] of once.entries()) {
          if (value === null) expect(scaled[i]).toBeNull();
          else {
            close(scaled[i] ?? NaN, value);
            close((value / 100) * (values[base] ?? NaN), values[i] ?? NaN);
          }
        }
      }),
    );
  });
});
