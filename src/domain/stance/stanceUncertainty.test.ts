import { describe, expect, test } from 'vitest';
import { exampleModel, row } from '../../testing/exampleModel';
import { scoreStance } from './scoreStance';
import { percentile, stanceUncertainty } from './stanceUncertainty';

const input = {
  evidence: [
    row('1990', 'recognition.beijing'),
    row('2018', 'belt_and_road.signed'),
    row('2019', 'free_trade.negotiating'),
    row('2019', 'contacts.leader_visit'),
    row('2019', 'contacts.forum_minister'),
    row('2019', 'us_alignment.artemis'),
  ],
  chinaTradeSharePctByYear: new Map([[2019, 10]]),
  model: exampleModel,
  date: '2020-01-01',
};

describe('how sure a stance is', () => {
  test('the same key gives the same draws in any order of rows, another key gives others', () => {
    const first = stanceUncertainty(input, 'CHL:2020');
    expect(stanceUncertainty({ ...input, evidence: [...input.evidence].reverse() }, 'CHL:2020')).toEqual(
      first,
    );
    expect(stanceUncertainty(input, 'CHL:2021')).not.toEqual(first);
  });

  test('the ranges have a width and lie around what was published', () => {
    const { engagement } = stanceUncertainty(input, 'CHL:2020');
    const published = scoreStance(input).engagement ?? NaN;
    expect(engagement?.low).toBeLessThan(published);
    expect(engagement?.high).toBeGreaterThan(published);
  });

  test('with nothing to vary every draw is the published stance', () => {
    const uncertainty = {
      ...exampleModel.uncertainty,
      weightFactor: [1, 1] as [number, number],
      halfLifeYears: [5],
      fullAtPct: [40],
      bandShift: [0, 0] as [number, number],
      keepProbability: 1,
    };
    const model = { ...exampleModel, uncertainty };
    const { engagement, guardedness } = scoreStance({ ...input, model });
    expect(stanceUncertainty({ ...input, model }, 'CHL:2020')).toEqual({
      engagement: { low: engagement, high: engagement },
      guardedness: { low: guardedness, high: guardedness },
      stabilityPct: 100,
    });
  });

  test('a draw can lose every row but the recognition', () => {
    const model = { ...exampleModel, uncertainty: { ...exampleModel.uncertainty, keepProbability: 0 } };
    const found = stanceUncertainty({ ...input, model, chinaTradeSharePctByYear: new Map() }, 'CHL:2020');
    // All axes at zero are "distant", never "not assessed"; the published class is another.
    expect(found).toEqual({
      engagement: { low: 0, high: 0 },
      guardedness: { low: 0, high: 0 },
      stabilityPct: 0,
    });
  });

  test('recognition of Taipei leaves nothing to draw', () => {
    const evidence = [...input.evidence, row('2019', 'recognition.taipei')];
    expect(stanceUncertainty({ ...input, evidence }, 'CHL:2020')).toEqual({
      engagement: null,
      guardedness: null,
      stabilityPct: 100,
    });
  });
});

test('a percentile between two values is read off the line: 5 % of 0, 10, 20 is 1', () => {
  expect(percentile([0, 10, 20], 0.05)).toBeCloseTo(1, 12);
  expect(percentile([0, 10, 20], 0.95)).toBeCloseTo(19, 12);
  expect(percentile([7], 0.95)).toBe(7);
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});
