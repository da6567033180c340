import fc from 'fast-check';
import { expect, it } from 'vitest';
import { round, roundOrNull } from './round';

it('rounds half away from zero and never gives minus zero', () => {
  expect(round(1.005, 2)).toBe(1.01);
  expect(round(-2.5, 0)).toBe(-3);
  expect(Object.is(round(-0.2, 0), 0)).toBe(true);
  expect(roundOrNull(null, 1)).toBeNull();
});

it('stays within half a unit of the last digit', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, digits) => {
        expect(Math.abs(round(value, digits) - value)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-9);
      },
    ),
  );
});
