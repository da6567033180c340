import { describe, expect, test } from 'vitest';
import { exampleModel, row } from '../../testing/exampleModel';
import { scoreStance } from './scoreStance';
import { reasonsOf } from './stanceReasons';

const signed = row('2018', 'belt_and_road.signed');
const visit = row('2020-01-01', 'contacts.leader_visit');
const earlier = row('2019-01-01', 'contacts.leader_visit');
const forum = row('2019-06-01', 'contacts.forum_minister');
const artemis = row('2018', 'us_alignment.artemis');
const framework = row('2017', 'us_alignment.framework');
const late = row('2019', 'us_alignment.artemis');
const input = {
  evidence: [
    row('1990', 'recognition.beijing'),
    forum,
    earlier,
    visit,
    signed,
    row('2019', 'belt_and_road.support_statement'),
    artemis,
    framework,
    late,
  ],
  chinaTradeSharePctByYear: new Map([
    [2017, 8],
    [2018, 10],
    [2019, 12],
  ]),
  model: exampleModel,
  date: '2020-01-01',
};

describe('reasons', () => {
  const { engagement, guardedness } = reasonsOf(input);

  test('components come by points, and those with none stay out', () => {
    expect(engagement.map((r) => r.component)).toEqual(['belt_and_road', 'contacts', 'economic_ties']);
    expect(engagement[0]).toMatchObject({ kind: 'whole', row: signed, points: 20, others: 0 });
    expect(engagement[1]).toMatchObject({ kind: 'whole', row: visit, others: 2 });
  });

  test('a measure names its figure and its years', () => {
    expect(engagement[2]).toMatchObject({
      kind: 'measure',
      points: 10,
      measure: { sharePct: 10, years: [2017, 2018, 2019] },
    });
  });

  test('the points of the components add up to the axis', () => {
    const sum = engagement.reduce((s, r) => s + r.points, 0);
    expect(sum).toBeCloseTo(scoreStance(input).engagement ?? 0, 10);
  });

  test('an axis with one component is filled up with its further rows, ties from the latest', () => {
    // 0.4 + 0.25 + 0.25 = 0.9 of 50 points = 45; an Artemis row's part is 0.25 / 0.9 of them = 12.5.
    expect(guardedness.map((r) => ('row' in r ? r.row : null))).toEqual([framework, late, artemis]);
    expect(guardedness[0]).toMatchObject({ kind: 'whole', others: 0 });
    expect(guardedness[0]?.points).toBeCloseTo(45, 10);
    expect(guardedness[1]).toMatchObject({ kind: 'part', component: 'us_alignment' });
    expect(guardedness[1]?.points).toBeCloseTo(12.5, 10);
  });

  test('a row listed as a part is no longer among the others', () => {
    const [lead, part, ...rest] = reasonsOf(input, 2).guardedness;
    expect(lead).toMatchObject({ kind: 'whole', others: 1 });
    expect(part).toMatchObject({ kind: 'part', row: late });
    expect(rest).toEqual([]);
  });

  test('rows that add nothing of their own do not fill up', () => {
    const repeat = row('2019', 'belt_and_road.signed');
    const { engagement: only } = reasonsOf({
      ...input,
      evidence: [signed, repeat],
      chinaTradeSharePctByYear: new Map(),
    });
    expect(only).toHaveLength(1);
    expect(only[0]).toMatchObject({ row: signed, others: 1 });
  });

  test('no evidence, no reasons', () => {
    expect(reasonsOf({ ...input, evidence: [], chinaTradeSharePctByYear: new Map() })).toEqual({
      engagement: [],
      guardedness: [],
    });
  });
});
