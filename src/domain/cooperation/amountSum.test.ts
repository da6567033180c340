import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountSum, largest, sumsBy } from './amountSum';

const row = fc.record({
  amountUsdMillion: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: null }),
  records: fc.integer({ min: 1, max: 9 }),
  year: fc.integer({ min: 2000, max: 2005 }),
});

describe('sums of one kind of money', () => {
  it('are unknown, not zero, where no record has an amount', () => {
    expect(amountSum([{ amountUsdMillion: null, records: 3 }])).toEqual({
      count: 3,
      withAmount: 0,
      amountUsdMillion: null,
    });
    expect(amountSum([{ amountUsdMillion: 0, records: 1 }])).toEqual({
      count: 1,
      withAmount: 1,
      amountUsdMillion: 0,
    });
    expect(amountSum([{ amountUsdMillion: 5 }])).toEqual({ count: 1, withAmount: 1, amountUsdMillion: 5 });
    expect(amountSum([])).toEqual({ count: 0, withAmount: 0, amountUsdMillion: null });
  });
  it('of the groups make up the sum of all, and no record is lost', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const groups = [...sumsBy(rows, ({ year }) => year).values()];
        const all = amountSum(rows);
        const total = (of: (sum: (typeof groups)[number]) => number) => groups.reduce((s, g) => s + of(g), 0);
        expect(total(({ count }) => count)).toBe(all.count);
        expect(total(({ withAmount }) => withAmount)).toBe(all.withAmount);
        expect(total(({ amountUsdMillion }) => amountUsdMillion ?? 0)).toBe(all.amountUsdMillion ?? 0);
      }),
    );
  });
  it('the largest is at least any other, and there is none without an amount', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const sums = sumsBy(rows, ({ year }) => year);
        const most = largest(sums);
        if (most === null)
          expect([...sums.values()].every(({ amountUsdMillion }) => amountUsdMillion === null)).toBe(true);
        else
          for (const { amountUsdMillion } of sums.values())
            expect(amountUsdMillion ?? 0).toBeLessThanOrEqual(most[1]);
      }),
    );
  });
});
