import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from '../stanceModel';
import type { EvidenceRow } from './evidenceRow';
import { exampleModel, row } from '../../testing/exampleModel';
import { marginalsOf } from './marginal';
import { scoreStance } from './scoreStance';

/**
 * The example's engagement weights are 20 + 10 + 40 + 10 + 20; without a trade share 40 leaves both sums, so that a point of
 * value counts 100 / 60 of its weight.
 */
const DATE = '2025-12-31';
const input = (evidence: readonly EvidenceRow[], date = DATE) => ({
  evidence,
  chinaTradeSharePctByYear: new Map<number, number>(),
  model: exampleModel,
  date,
});
const of = (evidence: readonly EvidenceRow[], wanted: EvidenceRow) =>
  marginalsOf(input(evidence)).get(wanted) ?? [];

const signed = row('2018', 'belt_and_road.signed');
const support = row('2017', 'belt_and_road.support_statement');
const withdrawn = row('2025-12-31', 'belt_and_road.withdrawn');

describe('what a row moves', () => {
  it('is the axis with it minus the axis without it', () => {
    // Without the signature the statement of support is in force: 20 x (1 - 0.3) / 60 x 100.
    expect(of([support, signed], signed)).toEqual([
      { axis: 'engagement', component: 'belt_and_road', points: expect.closeTo(70 / 3, 9), nothing: null },
    ]);
  });

  it('has a sign: leaving takes from one axis and gives to the other', () => {
    const [joined, exit] = of([signed, withdrawn], withdrawn);
    expect(joined).toMatchObject({ axis: 'engagement', points: expect.closeTo(-100 / 3, 9) });
    expect(exit).toMatchObject({ axis: 'guardedness', component: 'exit', points: expect.closeTo(50, 9) });
  });

  it('is nothing for a row that a later one replaced, and says by which', () => {
    expect(of([support, signed], support)[0]).toMatchObject({
      points: 0,
      nothing: { kind: 'superseded', by: signed },
    });
    expect(of([signed, withdrawn], signed)[0]?.nothing).toEqual({ kind: 'superseded', by: withdrawn });
  });

  it('is nothing for a row that could not raise the state', () => {
    const late = row('2020', 'belt_and_road.support_statement');
    expect(of([signed, late], late)[0]?.nothing).toEqual({ kind: 'outweighed', by: signed });
  });

  it('is nothing for two rows that say the same', () => {
    const again = row('2019', 'belt_and_road.signed');
    expect(of([signed, again], signed)[0]?.nothing).toEqual({ kind: 'repeated', by: again });
    expect(of([signed, again], again)[0]?.nothing).toEqual({ kind: 'repeated', by: signed });
  });

  it('is nothing below the highest level reached', () => {
    const talks = row('2015', 'free_trade.negotiating');
    const inForce = row('2020', 'free_trade.in_force');
    expect(of([talks, inForce], talks)[0]?.nothing).toEqual({ kind: 'outweighed', by: inForce });
  });

  it('is nothing for a code that is counted once already, in a full component, and for what has faded', () => {
    const member = row('2016', 'institutions.aiib_member');
    const twice = row('2017', 'institutions.aiib_member');
    expect(of([member, twice], twice)[0]?.nothing).toEqual({ kind: 'repeated', by: member });
    const frameworks = [2020, 2021, 2022, 2023].map((year) => row(String(year), 'us_alignment.framework'));
    // 4 x 0.4 is full at 1 with any three of them.
    expect(of(frameworks, frameworks[0]!)[0]?.nothing).toEqual({ kind: 'full', by: null });
    const old = row('1960', 'contacts.leader_visit');
    expect(of([old], old)[0]?.nothing).toEqual({ kind: 'faded', by: null });
  });

  it('leaves out what comes later and what no component lists', () => {
    const evidence = [row('2026', 'belt_and_road.signed'), row('2020', 'telecom.context')];
    expect(marginalsOf(input(evidence)).size).toBe(0);
  });
});

const anyRow = fc
  .record({
    year: fc.integer({ min: 1990, max: 2026 }),
    code: fc.constantFrom(
      ...AXES.flatMap((axis) => exampleModel.axes[axis]).flatMap((c) =>
        c.rule === 'measure' ? [] : Object.keys(c.levels),
      ),
    ),
    status: fc.boolean(),
  })
  .map(({ year, code, status }) => row(String(year), code, status));

it('agrees with scoring the evidence again without the row, and never shows nothing without a reason', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (evidence) => {
      const whole = scoreStance(input(evidence));
      for (const [left, marginals] of marginalsOf(input(evidence))) {
        const without = scoreStance(input(evidence.filter((other) => other !== left)));
        for (const axis of AXES) {
          const own = marginals.filter((m) => m.axis === axis);
          const points = own.reduce((sum, m) => sum + m.points, 0);
          expect(Math.abs(points - ((whole[axis] ?? 0) - (without[axis] ?? 0)))).toBeLessThan(0.051);
          for (const m of own) expect(m.nothing === null).toBe(m.points !== 0);
        }
      }
    }),
  );
});
