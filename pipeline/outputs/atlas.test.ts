import { describe, expect, it } from 'vitest';
import { financeTotal } from './atlas';

const CHL = 'CHL' as const;
const year = (when: number, commitments: number, amountUsd2021: number | null) => ({
  iso3: CHL,
  year: when,
  commitments,
  amountUsd2021,
});

describe('all commitments of a country', () => {
  it('are counted and summed over the years, in US$ million', () => {
    expect(financeTotal([year(2010, 2, 1_500_000), year(2011, 1, 500_000)], CHL)).toEqual([3, 2]);
  });

  it('have no amount when no year has one, and that of the years with one otherwise', () => {
    expect(financeTotal([year(2010, 2, null), year(2011, 1, null)], CHL)).toEqual([3, null]);
    expect(financeTotal([year(2010, 2, null), year(2011, 1, 500_000)], CHL)).toEqual([3, 0.5]);
  });

  it('are nothing for a country that is not in the source', () => {
    expect(financeTotal([year(2010, 2, null)], 'BRB')).toBeNull();
  });
});
