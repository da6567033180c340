import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothFlows, restOfWorld } from './restOfWorld';

describe('the rest of the world', () => {
  it('is the world without China and the United States', () => {
    expect(restOfWorld([100, 100], [38, 60], [16, 40])).toEqual([46, 0]);
  });
  it('is not known where one of the three is missing', () => {
    expect(restOfWorld([null, 100, 100], [1, null, 1], [1, 1, null])).toEqual([null, null, null]);
  });
  it('is not known where the two partners make up more than the world', () => {
    expect(restOfWorld([100], [70], [31])).toEqual([null]);
  });
  it('is never below zero and completes the world', () => {
    const money = fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money, money)), (rows) => {
        const column = (at: 0 | 1 | 2) => rows.map((row) => row[at]);
        const rest = restOfWorld(column(0), column(1), column(2));
        return rows.every(([world, china, usa], i) => {
          const left = rest[i] ?? null;
          if (world === null || china === null || usa === null || china + usa > world) return left === null;
          return left !== null && left >= 0 && left + china + usa === world;
        });
      }),
    );
  });
});

it('the sum of both flows needs both', () => {
  expect(bothFlows([1, null, 3, 0], [2, 2, null, 0])).toEqual([3, null, null, 0]);
});
