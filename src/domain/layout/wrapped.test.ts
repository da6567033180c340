import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthByLetters } from './letterWidths';
import { TYPE } from './textWidth';
import { wrapped } from './wrapped';

const inField = (text: string, width: number): string[] =>
  wrapped(text, (line) => widthByLetters(line, TYPE.planeField) <= width);

test('lines break at spaces only', () => {
  expect(inField('Inclinada a favor', 50)).toEqual(['Inclinada', 'a favor']);
  expect(inField('Inclinada a favor', 300)).toEqual(['Inclinada a favor']);
  expect(inField('Entusiasta', 10)).toEqual(['Entusiasta']);
});

test('lines lose nothing, only a single word is wider than it may be, and none could go on', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 30 }), (parts, most) => {
      const lines = wrapped(parts.join(' '), (line) => line.length <= most);
      expect(lines.join(' ')).toBe(parts.join(' '));
      for (const line of lines.filter((each) => each.includes(' ')))
        expect(line.length).toBeLessThanOrEqual(most);
      lines.slice(1).forEach((line, i) => {
        expect(`${lines[i]} ${line.split(' ')[0]}`.length).toBeGreaterThan(most);
      });
    }),
  );
});
