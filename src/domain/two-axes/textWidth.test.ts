import { expect, test } from 'vitest';
import { textWidth, wrapped } from './textWidth';

test('a text is as wide as its letters, narrow and wide ones apart', () => {
  expect(textWidth('', 12)).toBe(0);
  expect(textWidth('illi', 12)).toBeLessThan(textWidth('nono', 12));
  expect(textWidth('nono', 12)).toBeLessThan(textWidth('mwmw', 12));
});

test('lines break at spaces only', () => {
  expect(wrapped('Inclinada a favor', 11, 50)).toEqual(['Inclinada', 'a favor']);
  expect(wrapped('Inclinada a favor', 11, 300)).toEqual(['Inclinada a favor']);
  expect(wrapped('Entusiasta', 11, 10)).toEqual(['Entusiasta']);
});
