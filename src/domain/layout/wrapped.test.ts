import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, TYPE } from './textWidth';
import { wrapped } from './wrapped';

test('lines break at spaces only', () => {
  expect(wrapped('Inclinada a favor', TYPE.planeField, 50)).toEqual(['Inclinada', 'a favor']);
  expect(wrapped('Inclinada a favor', TYPE.planeField, 300)).toEqual(['Inclinada a favor']);
  expect(wrapped('Entusiasta', TYPE.planeField, 10)).toEqual(['Entusiasta']);
});

test('lines lose nothing, and only a single word is wider than it may', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 200 }), (parts, width) => {
      const lines = wrapped(parts.join(' '), TYPE.chartEnd, width);
      expect(lines.join(' ')).toBe(parts.join(' '));
      for (const line of lines.filter((each) => each.includes(' ')))
        expect(textWidth(line, TYPE.chartEnd)).toBeLessThanOrEqual(width);
    }),
  );
});
