import { expect, test } from 'vitest';
import { textWidth, TYPE } from './textWidth';

test('a text is as wide as a mean letter of its type, times its letters', () => {
  expect(textWidth('', TYPE.mapName)).toBe(0);
  expect(textWidth('Peru', TYPE.mapName)).toBe(4 * 6.3);
});
