import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthByLetters } from './letterWidths';
import { TYPE } from './textWidth';

test('a text is as wide as its letters, narrow and wide ones apart', () => {
  expect(widthByLetters('', TYPE.planeName)).toBe(0);
  expect(widthByLetters('illi', TYPE.planeName)).toBeLessThan(widthByLetters('nono', TYPE.planeName));
  expect(widthByLetters('nono', TYPE.planeName)).toBeLessThan(widthByLetters('mwmw', TYPE.planeName));
});

test('an accent takes no room, whether it is one letter with its own or follows it', () => {
  expect(widthByLetters('Haití'.normalize('NFD'), TYPE.planeName)).toBe(
    widthByLetters('Haití', TYPE.planeName),
  );
});

test('no text is wider than a longer one that begins with it, nor than itself in a larger type', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, more) => {
      const width = widthByLetters(text, TYPE.planeYear);
      expect(width).toBeLessThanOrEqual(widthByLetters(`${text} ${more}`, TYPE.planeYear));
      expect(width).toBeLessThanOrEqual(widthByLetters(text, TYPE.planeName));
    }),
  );
});
