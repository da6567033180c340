import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, balanceRun } from './balance';

describe('a balance', () => {
  it('is exports minus imports, and nothing where either is missing', () => {
    expect(balance([5, null, 3, 0], [2, 2, null, 0])).toEqual([3, null, null, 0]);
  });
  it('changes sign, not size, when the flows trade places', () => {
    const flow = fc.array(fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(flow, flow, (sold, bought) => {
        const there = balance(sold, bought);
        const back = balance(bought, sold);
        return there.every((value, i) =>
          value === null ? back[i] === null : value + (back[i] ?? NaN) === 0,
        );
      }),
    );
  });
});

describe('the run of a balance', () => {
  const years = [2000, 2001, 2002, 2003];
  it('is none without a figure', () => {
    expect(balanceRun([null, null, null, null], years)).toEqual({ kind: 'none' });
  });
  it('holds in every year when the sign never changes', () => {
    expect(balanceRun([-1, null, -2, -3], years)).toEqual({ kind: 'always', sign: 'deficit', year: 2003 });
  });
  it('begins after the last year of the other sign', () => {
    expect(balanceRun([-1, 2, null, 3], years)).toEqual({
      kind: 'since',
      sign: 'surplus',
      since: 2001,
      year: 2003,
    });
    expect(balanceRun([1, -1, 1, null], years)).toEqual({
      kind: 'since',
      sign: 'surplus',
      since: 2002,
      year: 2002,
    });
  });
  it('calls a year in balance to the dollar neither surplus nor deficit', () => {
    expect(balanceRun([-1, 0, -2, -3], years)).toEqual({
      kind: 'since',
      sign: 'deficit',
      since: 2002,
      year: 2003,
    });
    expect(balanceRun([1, 0, 1, 2], years)).toMatchObject({ sign: 'surplus', since: 2002 });
    expect(balanceRun([1, 2, 3, 0], years)).toMatchObject({ sign: 'even', since: 2003 });
  });
});
