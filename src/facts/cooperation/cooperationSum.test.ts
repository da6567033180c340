import { describe, expect, it } from 'vitest';
import { makeAtlasCountry, makeDeals, makeFinance } from '../../testing/builders';
import { dealsUpTo, financeUpTo } from './cooperationSum';

/** Two commitments in 2010, one of them with US$ 100 m, and one without an amount in 2012; two deals in 2011, one in 2013. */
const country = makeAtlasCountry('BRA', {
  finance: [makeFinance('renewables', 2010, 2, 100, 1), makeFinance('minerals', 2012, 1, null)],
  deals: [
    makeDeals('minerals', 2011, 'investment', 2, 50),
    makeDeals('minerals', 2013, 'construction', 1, 7),
  ],
});

describe('cooperation up to a year', () => {
  it.each([
    [2009, 0, 0],
    [2010, 2, 100e6],
    [2011, 2, 100e6],
    [2012, 3, 100e6],
  ])('counts what was committed in or before %d', (year, count, amountUsd) => {
    expect(financeUpTo(country, [], year)).toMatchObject({ count, amountUsd });
  });

  it('knows no amount where no commitment has one, which is not zero', () => {
    expect(financeUpTo(country, ['minerals'], 2012)).toEqual({ count: 1, withAmount: 0, amountUsd: null });
    expect(financeUpTo(country, ['minerals'], 2011)).toEqual({ count: 0, withAmount: 0, amountUsd: 0 });
  });

  it.each([
    [2010, undefined, 0, 0],
    [2011, undefined, 2, 50e6],
    [2013, undefined, 3, 57e6],
    [2013, 'construction', 1, 7e6],
    [2012, 'construction', 0, 0],
  ] as const)('counts the deals made in or before %d (%s)', (year, kind, count, amountUsd) => {
    expect(dealsUpTo(country, [], year, kind)).toMatchObject({ count, amountUsd });
  });
});
