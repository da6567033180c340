import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedSpans, periodsOf, sharePct, SHIFT_GROUPS, splitOf, type ShiftRow } from './cooperationShift';

const row = fc
  .record({
    year: fc.integer({ min: 2000, max: 2024 }),
    group: fc.constantFrom(...SHIFT_GROUPS),
    records: fc.integer({ min: 1, max: 9 }),
    amount: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
  })
  .map(({ year, group, records, amount }): ShiftRow => ({
    year,
    group,
    records,
    withAmount: amount === null ? 0 : records,
    amountUsdMillion: amount ?? 0,
  }));
const rows = fc.array(row, { maxLength: 40 });
const ALL = { from: 2000, to: 2024 };

describe('a split', () => {
  it('adds up over the periods to the whole: nothing is lost or counted twice', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const parts = periodsOf(ALL, ALL).map((period) => splitOf(some, period));
        for (const field of ['records', 'withAmount', 'amountUsdMillion'] as const) {
          const whole = splitOf(some, ALL).all[field];
          expect(parts.reduce((sum, part) => sum + part.all[field], 0)).toBe(whole);
          expect(some.reduce((sum, one) => sum + one[field], 0)).toBe(whole);
        }
      }),
    );
  });
  it('gives shares that make 100 together, or none at all', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('amount' as const, 'records' as const), (some, weight) => {
        const split = splitOf(some, ALL);
        const shares = SHIFT_GROUPS.map((group) => sharePct(split, group, weight, 'all'));
        const hasWhole = weight === 'amount' ? split.all.amountUsdMillion > 0 : split.all.records > 0;
        if (hasWhole) expect(shares.reduce((sum: number, pct) => sum + (pct ?? NaN), 0)).toBeCloseTo(100, 9);
        else expect(shares).toEqual([null, null, null, null]);
      }),
    );
  });
  it('keeps what is classified as it is, however much else there is', () => {
    fc.assert(
      fc.property(rows, row, (some, extra) => {
        const before = splitOf(some, ALL);
        const after = splitOf([...some, { ...extra, group: 'other' }], ALL);
        expect(sharePct(after, 'offer', 'records', 'classified')).toBe(
          sharePct(before, 'offer', 'records', 'classified'),
        );
        expect(sharePct(after, 'offer', 'records', 'all') ?? 0).toBeLessThanOrEqual(
          sharePct(before, 'offer', 'records', 'all') ?? 0,
        );
      }),
    );
  });
});

describe('five-year periods', () => {
  const covered = { from: 2000, to: 2021 };
  it('say which of them a source covers only in part', () => {
    expect(periodsOf(covered, covered).map(({ from, to, isFull }) => [from, to, isFull])).toEqual([
      [2000, 2004, true],
      [2005, 2009, true],
      [2010, 2014, true],
      [2015, 2019, true],
      [2020, 2021, false],
    ]);
  });
  it('are cut to the years a reader chooses', () => {
    expect(
      periodsOf({ from: 2003, to: 2010 }, covered).map(({ from, to, isFull }) => [from, to, isFull]),
    ).toEqual([
      [2003, 2004, false],
      [2005, 2009, true],
      [2010, 2010, false],
    ]);
    expect(periodsOf({ from: 2010, to: 2008 }, covered)).toEqual([]);
  });
  it('are compared as halves and lately, only where they are whole', () => {
    const spans = (from: number, to: number, which: 'long' | 'lately') => comparedSpans({ from, to }, which);
    const finance = [spans(2000, 2021, 'long'), spans(2000, 2021, 'lately')];
    expect(finance).toEqual([
      [
        { from: 2000, to: 2009 },
        { from: 2010, to: 2019 },
      ],
      [
        { from: 2010, to: 2014 },
        { from: 2015, to: 2019 },
      ],
    ]);
    expect(spans(2015, 2026, 'long')).toEqual(spans(2015, 2026, 'lately'));
    expect(spans(2005, 2019, 'long')).toEqual([
      { from: 2005, to: 2009 },
      { from: 2015, to: 2019 },
    ]);
    expect(spans(2015, 2023, 'long')).toBeNull();
    expect(spans(2015, 2023, 'lately')).toBeNull();
  });
});
