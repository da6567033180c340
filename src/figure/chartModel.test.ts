import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUnit, tickDigits, yearRanges, zeroBasedTicks } from './chartModel';

it('writes runs of years as ranges', () => {
  expect(yearRanges([2000, 2001, 2002, 2005, 2007, 2008])).toBe('2000–2002, 2005, 2007–2008');
  expect(yearRanges([])).toBe('');
});

describe('ticks', () => {
  it('are round and begin at zero', () => {
    expect(zeroBasedTicks([4, 38])).toEqual([0, 10, 20, 30, 40]);
    expect(zeroBasedTicks([-4e9, 17e9])).toEqual([-10e9, 0, 10e9, 20e9]);
    expect(zeroBasedTicks([])).toEqual([0, 1]);
  });
  it('hold zero and every value, and stay few, whatever the values', () => {
    const value = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .filter((x) => x === 0 || Math.abs(x) > 1e-3);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const ticks = zeroBasedTicks(values);
        expect(ticks).toContain(0);
        const slack = Math.max(...values.map(Math.abs), 1) * 1e-9;
        expect(ticks[0]!).toBeLessThanOrEqual(Math.min(0, ...values) + slack);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
  it('are told apart by as many decimals as they need', () => {
    expect(tickDigits([0, 10, 20])).toBe(0);
    expect(tickDigits([0, 2.5, 5])).toBe(1);
    expect(tickDigits([0, 0.25, 0.5])).toBe(2);
  });
});

it('writes an axis of dollars in the largest unit its top tick fills', () => {
  expect(moneyUnit(2e9).unit).toBe('billion');
  expect(moneyUnit(5e6).unit).toBe('million');
  expect(moneyUnit(5e3).unit).toBe('thousand');
  expect(moneyUnit(1).unit).toBe('one');
});
