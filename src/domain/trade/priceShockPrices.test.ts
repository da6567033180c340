import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAfter } from '../months';
import { extremesOf, meanOfYear, priceInMonth } from './priceShockPrices';

const series = { first: '2015-11', prices: [10, 20, 30, null, 50, 2] };

describe('monthly prices', () => {
  it('are found by their month across the turn of a year', () => {
    expect(priceInMonth(series, '2015-11')).toBe(10);
    expect(priceInMonth(series, '2016-01')).toBe(30);
  });
  it('are missing before the first, after the last and where none is published', () => {
    expect(priceInMonth(series, '2015-10')).toBeNull();
    expect(priceInMonth(series, '2016-05')).toBeNull();
    expect(priceInMonth(series, '2016-02')).toBeNull();
  });
  it('count months on over years', () => {
    expect(monthAfter('2000-01', 0)).toBe('2000-01');
    expect(monthAfter('2000-01', 11)).toBe('2000-12');
    expect(monthAfter('2000-01', 14)).toBe('2001-03');
  });
  it('make the mean of a year of the months present, and say how many', () => {
    expect(meanOfYear(series, 2015)).toEqual({ mean: 15, months: 2 });
    expect(meanOfYear(series, 2016)).toEqual({ mean: (30 + 50 + 2) / 3, months: 3 });
    expect(meanOfYear(series, 2017)).toBeNull();
  });
  it('have a lowest and a highest month', () => {
    expect(extremesOf(series)).toEqual({
      low: { month: '2016-04', price: 2 },
      high: { month: '2016-03', price: 50 },
    });
    expect(extremesOf({ first: '2015-11', prices: [null] })).toBeNull();
  });
  it('lie between their lowest and highest, each at the month it is named with', () => {
    const prices = fc.array(fc.option(fc.double({ min: 0.01, max: 1e6, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(prices, (values) => {
        const drawn = { first: '1999-07', prices: values };
        const found = extremesOf(drawn);
        if (!found) return values.every((value) => value === null);
        const { low, high } = found;
        return (
          priceInMonth(drawn, low.month) === low.price &&
          priceInMonth(drawn, high.month) === high.price &&
          values.every((value) => value === null || (value >= low.price && value <= high.price))
        );
      }),
    );
  });
});
