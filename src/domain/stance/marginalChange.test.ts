import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from '../stanceModel';
import type { EvidenceRow } from './evidenceRow';
import { exampleModel, row } from '../../testing/exampleModel';
import { stanceChange } from './marginalChange';

const change = (
  evidence: readonly EvidenceRow[],
  share: readonly (readonly [number, number])[] = [],
  from = '2020-12-31',
) =>
  stanceChange(
    { evidence, chinaTradeSharePctByYear: new Map(share), model: exampleModel, date: '2025-12-31' },
    from,
  );
const component = (found: ReturnType<typeof change>, id: string) =>
  found.components.find((c) => c.component === id);

describe('what changed between two days', () => {
  it('names the rows in between, each with what it added when it came', () => {
    const support = row('2019', 'belt_and_road.support_statement');
    const signed = row('2022', 'belt_and_road.signed');
    const left = row('2025-02', 'belt_and_road.withdrawn');
    const found = component(change([left, signed, support]), 'belt_and_road');
    // Engagement without the trade share weighs 60: 20 / 60 x 100 a point of value; 0.3 -> 1 -> 0.
    expect(found?.rows.map(({ row: r, points }) => [r.date, points])).toEqual([
      ['2022', expect.closeTo(70 / 3, 9)],
      ['2025-02', expect.closeTo(-100 / 3, 9)],
    ]);
    expect(found?.points).toBeCloseTo(-10, 9);
    expect(found?.fading).toBe(0);
  });

  it('says what only grew older', () => {
    const visit = row('2020-12-31', 'contacts.leader_visit');
    const found = component(change([visit]), 'contacts');
    expect(found?.rows).toEqual([]);
    // 5 years (1826 days of 365.25) at a half-life of 5: 0.5 -> 0.25 before saturating; weight 20 of 60.
    const fall = (20 / 60) * 100 * (1 - Math.exp(-0.5 * 0.5 ** (1826 / 365.25 / 5)) - (1 - Math.exp(-0.5)));
    expect(found?.fading).toBeCloseTo(fall, 9);
    expect(found?.points).toBeCloseTo(fall, 9);
  });

  it('gives the measure its own change, and tells data that came from a change', () => {
    const both = change([], [[2020, 10], [2025, 20]]); // prettier-ignore
    // Share 10 -> the mean of 2025 alone in its window, 20; full at 40, weight 40 of 100.
    expect(component(both, 'economic_ties')?.points).toBeCloseTo(10, 9);
    expect(both.availability.engagement).toBe(0);
    const came = change([row('2018', 'belt_and_road.signed')], [[2025, 20]]);
    expect(component(came, 'economic_ties')).toBeUndefined();
    expect(came.appeared).toEqual(['economic_ties']);
    // Before: 20 of 60. After: (20 + 40 x 0.5) of 100.
    expect(came.availability.engagement).toBeCloseTo(40 - 100 / 3, 9);
  });
});

const codes = AXES.flatMap((axis) => exampleModel.axes[axis]).flatMap((c) =>
  c.rule === 'measure' ? [] : Object.keys(c.levels),
);
const anyRow = fc
  .tuple(fc.integer({ min: 2000, max: 2025 }), fc.constantFrom(...codes), fc.boolean())
  .map(([year, code, status]) => row(String(year), code, status));
const anyShare = fc.array(fc.tuple(fc.integer({ min: 2005, max: 2025 }), fc.integer({ min: 0, max: 60 })));

it('is exact: rows and fading sum to the component, components and availability to the axis', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 15 }), anyShare, (evidence, share) => {
      const found = change(evidence, share);
      for (const axis of AXES) {
        const own = found.components.filter((c) => c.axis === axis);
        const sum = own.reduce((total, c) => total + c.points, 0) + found.availability[axis];
        expect(sum).toBeCloseTo((found.to[axis] ?? 0) - (found.from[axis] ?? 0), 8);
        for (const c of own) {
          if (c.measure) continue;
          expect(c.fading + c.rows.reduce((total, r) => total + r.points, 0)).toBeCloseTo(c.points, 8);
        }
      }
    }),
  );
});
