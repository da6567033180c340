import { expect, it } from 'vitest';
import { keyTarget } from './keyTarget';

it('orders names as the language of the page does', () => {
  // Spanish puts ñ after n; English takes it for an n with a mark.
  const names = new Map([
    ['NZZ', 'nz'],
    ['NYA', 'ña'],
  ]);
  expect(keyTarget('Home', 'X', new Map(), names, 'en')).toBe('NYA');
  expect(keyTarget('Home', 'X', new Map(), names, 'es')).toBe('NZZ');
});
