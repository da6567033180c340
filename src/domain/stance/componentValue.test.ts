import { describe, expect, test } from 'vitest';
import type { LevelComponent, LevelRule } from '../stanceModel';
import { termsOf } from './componentTerms';
import { componentValue } from './componentValue';
import type { EvidenceRow } from './evidenceRow';
import { row } from '../../testing/exampleModel';

const levels = { low: 0.3, mid: 0.5, high: 1, none: 0 };
const component = (rule: LevelRule, raisesOnly: string[] = []): LevelComponent => ({
  id: 'x',
  weight: 1,
  rule,
  levels,
  raisesOnly,
});

const valueAt = (of: LevelComponent, date: string, rows: EvidenceRow[]) =>
  componentValue(of.rule, termsOf(of, rows, date), 5);

describe('in force', () => {
  const rule = component('in-force');

  test('the latest row that changes the state holds, up or down', () => {
    const rows = [row('2010', 'mid'), row('2014', 'high'), row('2018', 'low'), row('2020', 'none')];
    expect(
      ['2009-12-31', '2010-01-01', '2016-01-01', '2019-01-01', '2021-01-01'].map(
        (d) => valueAt(rule, d, rows).value,
      ),
    ).toEqual([0, 0.5, 1, 0.3, 0]);
  });

  test('a status row raises but never lowers', () => {
    expect(valueAt(rule, '2022-01-01', [row('2014', 'high'), row('2020', 'mid', true)]).value).toBe(1);
    expect(valueAt(rule, '2022-01-01', [row('2014', 'low'), row('2020', 'mid', true)]).value).toBe(0.5);
    expect(valueAt(rule, '2022-01-01', [row('2014', 'high'), row('2020', 'none', true)]).value).toBe(1);
  });

  test('a code that only raises does not lower, but counts again after a withdrawal', () => {
    const road = component('in-force', ['low']);
    expect(valueAt(road, '2022-01-01', [row('2018', 'high'), row('2019', 'low')]).value).toBe(1);
    expect(
      valueAt(road, '2022-01-01', [row('2018', 'high'), row('2019', 'none'), row('2020', 'low')]).value,
    ).toBe(0.3);
  });

  test('on one day the highest row that may set the state sets it, in either order', () => {
    const rows = [row('2018-05-01', 'none'), row('2018-05-01', 'mid')];
    expect(valueAt(rule, '2019-01-01', rows).value).toBe(0.5);
    expect(valueAt(rule, '2019-01-01', [...rows].reverse()).value).toBe(0.5);
  });

  test('the row that set the state decides; a repeat counts beside it, what came before does not', () => {
    const [old, first, repeat] = [row('2010', 'mid'), row('2014', 'high'), row('2020', 'high')];
    expect(valueAt(rule, '2022-01-01', [repeat, old, first]).counting.map((c) => c.row)).toEqual([
      first,
      repeat,
    ]);
  });
});

test('highest: a later lower level changes nothing, and the first row at the top decides', () => {
  const top = row('2014', 'high');
  const found = valueAt(component('highest'), '2022-01-01', [
    row('2012', 'low'),
    row('2020', 'high'),
    top,
    row('2021', 'mid'),
  ]);
  expect(found.value).toBe(1);
  expect(found.counting[0]?.row).toBe(top);
});

test('sum-once counts a code once: 0.5 + 0.3 = 0.8; never over 1', () => {
  const rule = component('sum-once');
  expect(
    valueAt(rule, '2022-01-01', [row('2012', 'mid'), row('2013', 'mid'), row('2014', 'low')]).value,
  ).toBeCloseTo(0.8, 12);
  expect(
    valueAt(rule, '2022-01-01', [row('2012', 'mid'), row('2013', 'high'), row('2014', 'low')]).value,
  ).toBe(1);
});

test('sum-capped counts every row: 0.3 + 0.3 = 0.6; never over 1', () => {
  const rule = component('sum-capped');
  expect(valueAt(rule, '2022-01-01', [row('2012', 'low'), row('2013', 'low')]).value).toBeCloseTo(0.6, 12);
  expect(valueAt(rule, '2022-01-01', [row('2012', 'mid'), row('2013', 'high')]).value).toBe(1);
});

test('saturating: one row of 0.5 today gives 1 - e^-0.5 = 0.3935; five years later 1 - e^-0.25 = 0.2212', () => {
  const rows = [row('2015-01-01', 'mid')];
  expect(valueAt(component('saturating'), '2015-01-01', rows).value).toBeCloseTo(0.3935, 4);
  // 1826 days are 4.9993 years of 365.25 days.
  expect(valueAt(component('saturating'), '2020-01-01', rows).value).toBeCloseTo(0.2212, 3);
});

test('saturating: the largest current term leads, equal terms from the latest', () => {
  const [old, recent, twin] = [row('2010', 'high'), row('2019-06-01', 'mid'), row('2019-06-01', 'mid')];
  const found = valueAt(component('saturating'), '2020-01-01', [old, recent, twin]);
  expect(found.counting.map((c) => c.row)).toEqual([recent, twin, old]);
});

test('decaying: the largest term after ageing decides, not the largest level', () => {
  const recent = row('2019-06-01', 'mid');
  // 1 x 0.5^(10/5) = 0.25 against 0.5 x 0.5^(0.6/5) = 0.46.
  const found = valueAt(component('decaying'), '2020-01-01', [row('2010', 'high'), recent]);
  expect(found.counting[0]?.row).toBe(recent);
  expect(found.value).toBeCloseTo(0.461, 3);
});

test('a code named like a property of every object is not a level', () => {
  expect(valueAt(component('highest'), '2020-01-01', [row('2010', 'constructor')]).value).toBe(0);
});
