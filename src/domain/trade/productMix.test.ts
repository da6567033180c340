import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixChange, type ListedYear } from './mixChange';
import { isWithin, largestSharePct, type Part } from './productMix';
import { beyondCommodities, byClassUsd, classifiedPct, type ClassYear } from './techMix';

const parts = (values: Readonly<Record<string, number>>): Part[] =>
  Object.entries(values).map(([code, valueUsd]) => ({ code, valueUsd }));

describe('the share of the largest products', () => {
  it('is theirs in the whole flow', () => {
    expect(largestSharePct(parts({ a: 10, b: 40, c: 20, d: 5 }), 100, 3)).toBe(70);
  });
  it('is not to be had from fewer products, no total, or more than the whole', () => {
    expect(largestSharePct(parts({ a: 10 }), 100, 3)).toBeNull();
    expect(largestSharePct(parts({ a: 10 }), null, 1)).toBeNull();
    expect(largestSharePct(parts({ a: 10 }), 0, 1)).toBeNull();
    expect(largestSharePct(parts({ a: 60, b: 41 }), 100, 1)).toBeNull();
  });
  it('lies between 0 and 100, never falls with n and never depends on the order', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 1e9 }), (list, rest) => {
        const named = list.map((valueUsd, i) => ({ code: String(i), valueUsd }));
        const total = list.reduce((sum, value) => sum + value, rest);
        const shares = named.map((_, i) => largestSharePct(named, total, i + 1)!);
        expect(shares.every((share) => share > 0 && share <= 100 + 1e-9)).toBe(true);
        expect([...shares].sort((a, b) => a - b)).toEqual(shares);
        expect(largestSharePct([...named].reverse(), total, 3)).toBe(shares[2]);
      }),
    );
  });
});

describe('codes', () => {
  it('tell a subheading from a heading, and leave sections alone', () => {
    expect(isWithin('hs6 260300', 'hs4 2603')).toBe(true);
    expect(isWithin('hs4 2603', 'hs6 260300')).toBe(false);
    expect(isWithin('hs6 050400', 'section 05')).toBe(false);
  });
});

const year = (of: number, values: Readonly<Record<string, number>>, totalUsd = 100): ListedYear => ({
  year: of,
  totalUsd,
  parts: parts(values),
});

describe('what came instead of what', () => {
  it('compares three-year means at both ends', () => {
    const years = [
      year(2003, { steel: 20, soy: 10 }),
      year(2004, { steel: 20, soy: 13 }),
      year(2005, { steel: 20, soy: 16 }),
      year(2022, { soy: 40, crude: 20 }),
      year(2023, { soy: 40, crude: 20 }),
      year(2024, { soy: 40, crude: 20 }),
    ];
    const change = mixChange(years)!;
    expect(change.firstYears).toEqual([2003, 2004, 2005]);
    expect(change.lastYears).toEqual([2022, 2023, 2024]);
    const of = (code: string) => change.products.find((product) => product.code === code)!;
    expect(of('soy').certainPoints).toBe(27);
    expect(of('soy').first).toEqual({ low: 13, high: 13, listedIn: 3 });
    // Crude was at most as large as the smallest listed before (13 on average): 7 points are certain, 20 are not.
    expect(of('crude').first).toEqual({ low: 0, high: 13, listedIn: 0 });
    expect(of('crude').certainPoints).toBe(7);
    // Steel may still be worth 20 today: nothing is certain.
    expect(of('steel').certainPoints).toBe(0);
    expect(change.products.map(({ code }) => code)).toEqual(['soy', 'crude', 'steel']);
  });
  it('takes single years where there are fewer than six, and nothing from one', () => {
    const change = mixChange([year(2014, { a: 50 }), year(2015, { a: 40 }), year(2016, { a: 30 })])!;
    expect([change.firstYears, change.lastYears]).toEqual([[2014], [2016]]);
    expect(change.products[0]?.certainPoints).toBe(-20);
    expect(mixChange([year(2014, { a: 50 })])).toBeNull();
    expect(mixChange([])).toBeNull();
  });
  it('takes neither the end of a code for a fall nor its start for a rise', () => {
    const years = [
      year(2021, { 'hs6 854140': 50, 'hs6 852990': 5, a: 1 }),
      year(2022, { 'hs6 854143': 50, 'hs6 870360': 20, a: 1 }),
    ];
    const points = Object.fromEntries(mixChange(years)!.products.map((p) => [p.code, p.certainPoints]));
    expect(points).toMatchObject({ 'hs6 854140': 0, 'hs6 854143': 0, 'hs6 870360': 19 });
    expect(
      mixChange([year(2003, { 'hs6 852990': 5 }), year(2022, { 'hs6 854143': 50 })])!.products[0],
    ).toEqual(expect.objectContaining({ code: 'hs6 854143', certainPoints: 45 }));
  });
  it('names no product of what is not specified', () => {
    const change = mixChange([year(2014, { 'hs6 999999': 5, a: 1 }), year(2015, { a: 1 })])!;
    expect(change.products.map(({ code }) => code)).toEqual(['a']);
  });
  it('never claims more than the true shares bear out, whatever was left off the lists', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 3 }), (before, after, n) => {
        const listed = (of: number, list: readonly number[]): ListedYear => {
          const all = list.map((valueUsd, i) => ({ code: String(i), valueUsd }));
          const top = [...all].sort((a, b) => b.valueUsd - a.valueUsd).slice(0, n);
          return { year: of, totalUsd: list.reduce((sum, value) => sum + value, 0), parts: top };
        };
        const [first, last] = [listed(2003, before), listed(2024, after)];
        const truth = (i: number) =>
          ((after[i] ?? 0) / last.totalUsd) * 100 - ((before[i] ?? 0) / first.totalUsd) * 100;
        for (const { code, certainPoints } of mixChange([first, last])!.products) {
          if (certainPoints > 0) expect(truth(Number(code))).toBeGreaterThanOrEqual(certainPoints - 1e-9);
          if (certainPoints < 0) expect(truth(Number(code))).toBeLessThanOrEqual(certainPoints + 1e-9);
        }
      }),
    );
  });
});

describe('technology classes', () => {
  const none = { commodity: 0, 'resource-based': 0, low: 0, medium: 0, high: 0 };
  const classYear = (of: number, commodity: number, high: number): ClassYear => ({
    year: of,
    totalUsd: 100,
    byClass: { ...none, commodity, high },
  });
  const six = (first: readonly [number, number], last: readonly [number, number]) =>
    [2014, 2015, 2016, 2023, 2024, 2025].map((of, i) => classYear(of, ...(i < 3 ? first : last)));

  it('sum products by class and leave the rest unclassified', () => {
    const sums = byClassUsd(parts({ ore: 30, phone: 20, sundry: 10 }), (code) =>
      code === 'ore' ? 'commodity' : code === 'phone' ? 'high' : null,
    );
    expect(sums).toEqual({ ...none, commodity: 30, high: 20 });
    expect(classifiedPct({ year: 2024, totalUsd: 200, byClass: sums })).toBe(25);
  });
  it.each([
    [[60, 20], [40, 40], 'away'],
    [[40, 40], [60, 20], 'deeper'],
    [[60, 20], [58, 22], 'same'],
    [[60, 20], [40, 9], 'little-classified'],
  ] as const)('from %j to %j are %s', (first, last, kind) => {
    expect(beyondCommodities(six(first, last)).kind).toBe(kind);
  });
  it('say how large commodities are in what is classified, not in the flow', () => {
    expect(beyondCommodities(six([60, 20], [40, 40]))).toMatchObject({
      first: { years: [2014, 2015, 2016], commodityPct: 75, leastClassifiedPct: 80 },
      last: { commodityPct: 50 },
    });
  });
  it('cannot be compared over fewer than six years', () => {
    expect(beyondCommodities(six([60, 20], [40, 40]).slice(1))).toEqual({ kind: 'few-years', covered: 5 });
  });
});
