import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_PCT, MOST_PCT } from './priceShock';
import { changePct, priceFactor, revenueChange, totalChange } from './priceShockEffect';

/** 100 in every month of 2020, 50 in January 2016, 200 and 80 at the ends of the episode of 2014-16. */
const prices = {
  first: '2014-01',
  prices: Array.from({ length: 84 }, (_, at) => (at === 0 ? 200 : at === 24 ? 50 : 100)),
};
const percent = (pct: number) => ({ kind: 'own', moves: { copper: { kind: 'percent', pct } } }) as const;
const month = (of: string) => ({ kind: 'own', moves: { copper: { kind: 'month', month: of } } }) as const;

const usd = fc.double({ min: 0, max: 1e12, noNaN: true });
const pct = fc.integer({ min: LEAST_PCT, max: MOST_PCT });
const moved = fc.record({ valueUsd: usd, factor: fc.double({ min: 0, max: 4, noNaN: true }) });
const near = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, scale);

describe('what a shock does to a price', () => {
  it('moves it by a percentage', () => {
    expect(priceFactor(percent(-30), 'copper', null, 2020).factor).toBeCloseTo(0.7, 12);
  });
  it('moves it to the level of a month, against the mean of the base year', () => {
    expect(priceFactor(month('2016-01'), 'copper', prices, 2020)).toEqual({ factor: 0.5, reason: null });
  });
  it('repeats an episode as the price at its end over that at its beginning, whatever the base year', () => {
    const shock = { kind: 'preset', preset: '2014-16' } as const;
    expect(priceFactor(shock, 'copper', prices, 2020)).toEqual({ factor: 0.25, reason: null });
    expect(priceFactor(shock, 'copper', prices, 2015)).toEqual({ factor: 0.25, reason: null });
  });
  it('leaves a commodity that is not named where it is', () => {
    expect(priceFactor(percent(-30), 'crude', prices, 2020)).toEqual({ factor: null, reason: 'not-moved' });
    expect(priceFactor(null, 'copper', prices, 2020)).toEqual({ factor: null, reason: 'not-moved' });
  });
  it('says when there is no price to move to, or none to move from', () => {
    const none = { factor: null, reason: 'no-price' };
    expect(priceFactor(month('2016-01'), 'copper', null, 2020)).toEqual(none);
    expect(priceFactor(month('2031-01'), 'copper', prices, 2020)).toEqual(none);
    expect(priceFactor(month('2016-01'), 'copper', prices, 2030)).toEqual(none);
    expect(priceFactor({ kind: 'preset', preset: '2022' }, 'copper', prices, 2020)).toEqual(none);
    expect(priceFactor({ kind: 'preset', preset: '2014-16' }, 'lithium', null, 2020)).toEqual(none);
  });
});

describe('the first-round change in revenue', () => {
  it('takes 30 % of US$ 20 bn for a fall of 30 %', () => {
    expect(revenueChange({ valueUsd: 20e9, factor: 0.7 })).toBeCloseTo(-6e9, 0);
  });
  it('is nothing without a move and everything at a price of zero', () => {
    fc.assert(
      fc.property(
        usd,
        (valueUsd) =>
          Math.abs(revenueChange({ valueUsd, factor: 1 })) === 0 &&
          near(revenueChange({ valueUsd, factor: 0 }), -valueUsd, valueUsd),
      ),
    );
  });
  it('is linear in the percentage', () => {
    const changeAt = (valueUsd: number, of: number) =>
      revenueChange({ valueUsd, factor: priceFactor(percent(of), 'copper', null, 2020).factor ?? NaN });
    fc.assert(
      fc.property(usd, pct, (valueUsd, of) =>
        near(changeAt(valueUsd, of), (changeAt(valueUsd, 100) * of) / 100, valueUsd * 4),
      ),
    );
  });
  it('has the sign of the move and never loses more than was sold', () => {
    fc.assert(
      fc.property(moved, (each) => {
        const change = revenueChange(each);
        return change * (each.factor - 1) >= 0 && change >= -each.valueUsd;
      }),
    );
  });
  it('adds up over commodities in any order', () => {
    fc.assert(
      fc.property(fc.array(moved), fc.array(moved), (some, others) => {
        const scale = [...some, ...others].reduce((sum, { valueUsd }) => sum + valueUsd * 4, 0);
        const together = totalChange([...some, ...others]);
        return (
          near(together, totalChange(some) + totalChange(others), scale) &&
          near(together, totalChange([...others, ...some].reverse()), scale)
        );
      }),
    );
  });
});

describe('a change as a percentage', () => {
  it('keeps its sign', () => {
    expect(changePct(-5, 50)).toBe(-10);
    expect(changePct(5, 50)).toBe(10);
  });
  it('is none of nothing', () => {
    expect(changePct(-5, null)).toBeNull();
    expect(changePct(-5, 0)).toBeNull();
  });
  it('of a part of the whole never falls below minus a hundred', () => {
    fc.assert(
      fc.property(moved, usd, (each, rest) => {
        const of = changePct(revenueChange(each), each.valueUsd + rest);
        return of === null ? each.valueUsd + rest === 0 : of >= -100 - 1e-9;
      }),
    );
  });
});
