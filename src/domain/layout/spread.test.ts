import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread';

it('leaves labels alone that do not touch', () => {
  expect(
    spread(
      [
        { at: 100, size: 15 },
        { at: 40, size: 15 },
      ],
      0,
      200,
    ),
  ).toEqual([100, 40]);
});

it('parts labels of lines that end together, the higher one above', () => {
  const [a, b] = spread(
    [
      { at: 51, size: 15 },
      { at: 50, size: 15 },
    ],
    0,
    200,
  );
  expect(a).toBe(65);
  expect(b).toBe(50);
});

it('never lets labels overlap or leave the chart while there is room for all', () => {
  const label = fc.record({ at: fc.integer({ min: 0, max: 200 }), size: fc.constantFrom(15, 28) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
      const placed = spread(labels, 0, 200).map((at, i) => ({ at, size: labels[i]?.size ?? 0 }));
      const sorted = placed.toSorted((a, b) => a.at - b.at);
      sorted.forEach((current, i) => {
        const next = sorted[i + 1];
        expect(current.at - current.size / 2).toBeGreaterThanOrEqual(0);
        expect(current.at + current.size / 2).toBeLessThanOrEqual(200);
        if (next) expect(next.at - current.at).toBeGreaterThanOrEqual((next.size + current.size) / 2);
      });
    }),
  );
});

it('keeps the order and the places of what already stands apart, wherever the axis ends', () => {
  const gaps = fc.array(fc.integer({ min: 15, max: 60 }), { maxLength: 6 });
  fc.assert(
    fc.property(gaps, (steps) => {
      let at = 0;
      const apart = steps.map((step) => ({ at: (at += step), size: 15 }));
      expect(spread(apart, 0, at + 8)).toEqual(apart.map((each) => each.at));
    }),
  );
});
