import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedFlow } from './productFlow';
import { rankedLists } from './rankedLists';

const SHEET = 'Brazil_3.4_imports';
const OTHER = 'Brazil_2.5.1_export_partners';

const row = (
  code: string,
  valueUsd: number,
  rank: number | null,
  totalUsd = 1000,
  year = 2014,
): RankedFlow => ({
  iso3: 'BRA',
  year,
  partner: 'CHN',
  flow: 'import',
  code,
  valueUsd,
  tonnes: null,
  basis: 'reporter',
  source: 'comtrade-cipf',
  ranked: rank === null ? null : { rank, share: valueUsd / totalUsd },
  sheets: [rank === null ? OTHER : SHEET],
});
const total = (usd?: number) => () => usd;
const reasons = (rows: RankedFlow[], usd?: number) =>
  rankedLists(rows, total(usd)).refused.map(({ reason }) => reason);

describe('a ranking of products', () => {
  const rows = [row('a', 300, 1), row('b', 200, 2), row('c', 50, null)];

  it('is a list with the total its shares are of', () => {
    expect(rankedLists(rows, total(1000)).lists).toMatchObject([
      {
        totalUsd: 1000,
        top: [
          { code: 'a', valueUsd: 300 },
          { code: 'b', valueUsd: 200 },
        ],
      },
    ]);
  });

  it('keeps the total of its own report where the newer one differs a little', () => {
    expect(rankedLists(rows, total(1010)).lists[0]?.totalUsd).toBe(1000);
  });

  it.each([
    ['its shares are of a part of the flow', rows, 25_000],
    ['its ranks are not 1, 2, 3 ... in the order of values', [row('a', 300, 1), row('b', 200, 3)], 1000],
    ['its ranks are not 1, 2, 3 ... in the order of values', [row('a', 200, 1), row('b', 300, 2)], 1000],
    ['its shares are of different totals', [row('a', 300, 1), row('b', 200, 2, 900)], 1000],
    ['a product outside it is larger than its last', [...rows, row('d', 250, null)], 1000],
    ['its products exceed the flow', [row('a', 600, 1), row('b', 500, 2)], 1000],
  ])('is none when %s', (reason, bad, usd) => {
    expect(rankedLists(bad, total(usd)).lists).toEqual([]);
    expect(reasons(bad, usd)).toEqual([reason]);
  });

  it('without a total counts unless its sheet is of a part of the flow in other years', () => {
    const later = [row('a', 30, 1, 100, 2015), row('b', 20, 2, 100, 2015)];
    const only2015 = (usd: number) => (flow: { year: number }) => (flow.year === 2015 ? usd : undefined);
    expect(rankedLists([...rows, ...later], only2015(100)).lists).toHaveLength(2);
    expect(rankedLists([...rows, ...later], only2015(9000)).lists).toEqual([]);
  });

  it('of a cut-short download does not spoil the full ranking of the same year', () => {
    const short = [row('x', 40, 1, 100), row('y', 30, 2, 100)].map((one) => ({
      ...one,
      sheets: ['China_2.4_exports_reverse'],
    }));
    const { lists, refused } = rankedLists([...rows, ...short], total(1000));
    expect(lists).toMatchObject([{ top: [{ code: 'a' }, { code: 'b' }] }]);
    expect(refused).toMatchObject([{ reason: 'its shares are of a part of the flow' }]);
  });

  it('never sums to more than its total and never leaves a larger product out', () => {
    const value = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 8 }),
        fc.array(value, { maxLength: 4 }),
        fc.integer({ min: 500, max: 5000 }),
        (ranked, outside, usd) => {
          const sorted = [...ranked].sort((a, b) => b - a);
          const inside = sorted.map((one, at) => row(`in${at}`, one, at + 1, usd));
          const others = outside.map((one, at) => row(`out${at}`, one, null));
          for (const { top, totalUsd } of rankedLists([...inside, ...others], total(usd)).lists) {
            expect(top.reduce((sum, one) => sum + one.valueUsd, 0)).toBeLessThanOrEqual(totalUsd);
            expect(Math.max(0, ...outside)).toBeLessThanOrEqual(Math.min(...top.map((one) => one.valueUsd)));
          }
        },
      ),
    );
  });
});
