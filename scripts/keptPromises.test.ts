import { expect, it, vi } from 'vitest';
import { keptPromises } from './keptPromises';

it('does the work once per key', async () => {
  const once = keptPromises<number>();
  const make = vi.fn(() => Promise.resolve(1));
  expect(await Promise.all([once('a', make), once('a', make), once('b', make)])).toEqual([1, 1, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('tries again after a failure', async () => {
  const once = keptPromises<number>();
  await expect(once('a', () => Promise.reject(new Error('too many open files')))).rejects.toThrow('too many');
  expect(await once('a', () => Promise.resolve(2))).toBe(2);
});
