import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, TYPE } from './textWidth';

test('a text is as wide as its letters, narrow and wide ones apart', () => {
  expect(textWidth('', TYPE.planeName)).toBe(0);
  expect(textWidth('illi', TYPE.planeName)).toBeLessThan(textWidth('nono', TYPE.planeName));
  expect(textWidth('nono', TYPE.planeName)).toBeLessThan(textWidth('mwmw', TYPE.planeName));
});

test('a type with a mean counts letters', () => {
  expect(textWidth('Peru', TYPE.mapName)).toBe(4 * 6.3);
});

test('an accent takes no room, whether it is a letter with its own or follows one', () => {
  expect(textWidth('Haití'.normalize('NFD'), TYPE.planeName)).toBe(textWidth('Haití', TYPE.planeName));
});

test('no text is wider than a longer one that begins with it', () => {
  const types = fc.constantFrom(...Object.values(TYPE));
  fc.assert(
    fc.property(fc.string(), fc.string(), types, (text, more, type) => {
      expect(textWidth(text, type)).toBeLessThanOrEqual(textWidth(`${text} ${more}`, type));
    }),
  );
});
