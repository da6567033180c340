import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spreadLabels';

it('leaves labels alone that do not touch', () => {
  expect(
    spreadLabels(
      [
        { y: 100, height: 15 },
        { y: 40, height: 15 },
      ],
      0,
      200,
    ),
  ).toEqual([100, 40]);
});

it('parts labels of lines that end together, the higher one above', () => {
  const [a, b] = spreadLabels(
    [
      { y: 51, height: 15 },
      { y: 50, height: 15 },
    ],
    0,
    200,
  );
  expect(a).toBe(65);
  expect(b).toBe(50);
});

it('never lets labels overlap or leave the chart while there is room for all', () => {
  const label = fc.record({ y: fc.integer({ min: 0, max: 200 }), height: fc.constantFrom(15, 28) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
      const placed = spreadLabels(labels, 0, 200).map((y, i) => ({ y, height: labels[i]?.height ?? 0 }));
      const sorted = placed.toSorted((a, b) => a.y - b.y);
      sorted.forEach((current, i) => {
        const next = sorted[i + 1];
        expect(current.y - current.height / 2).toBeGreaterThanOrEqual(0);
        expect(current.y + current.height / 2).toBeLessThanOrEqual(200);
        if (next) expect(next.y - current.y).toBeGreaterThanOrEqual((next.height + current.height) / 2);
      });
    }),
  );
});
