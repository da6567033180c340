import { expect, test } from 'vitest';
import { exampleModel } from '../../testing/exampleModel';
import { firmnessOf, isThin } from './firmness';

test('a class is firm from 80 % of the draws, likely from 60 %, else contested', () => {
  expect([100, 80, 79.9, 60, 59.9, 0].map(firmnessOf)).toEqual([
    'firm',
    'firm',
    'likely',
    'likely',
    'contested',
    'contested',
  ]);
});

test('eleven rows are thin, twelve are not', () => {
  expect(isThin(11, exampleModel)).toBe(true);
  expect(isThin(12, exampleModel)).toBe(false);
});
