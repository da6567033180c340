import { expect, it } from 'vitest';
import { runsOf } from './runs';

it('parts a series at its gaps and keeps zeros', () => {
  expect(runsOf([null, 0, 2, null, 4])).toEqual([
    [
      { index: 1, value: 0 },
      { index: 2, value: 2 },
    ],
    [{ index: 4, value: 4 }],
  ]);
  expect(runsOf([null, null])).toEqual([]);
});
