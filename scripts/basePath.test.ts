import { describe, expect, it } from 'vitest';
import { basePath } from './basePath';

describe('the path below which the site lies', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['x', '/x/'],
    ['/x', '/x/'],
    ['x/', '/x/'],
    ['/x/', '/x/'],
    ['//x//y', '/x/y/'],
  ])('%j is %s', (text, path) => expect(basePath(text)).toBe(path));

  it.each(['https://example.org/x', './', '/x/../y', '/x?y', '/"x"/'])('%j is refused', (text) => {
    expect(() => basePath(text)).toThrow('no plain path');
  });
});
