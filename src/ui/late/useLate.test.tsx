// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { lateCode } from './lateCode';
import { useLate } from './useLate';

const networkIsBack = (): void => act(() => void window.dispatchEvent(new Event('online')));

it('code that failed is asked for when the network is back, and comes', async () => {
  const load = vi.fn(() => Promise.reject<string>(new TypeError('lost')));
  const code = lateCode(load);
  const { result } = renderHook(() => useLate(code));
  await waitFor(() => expect(result.current).toEqual({ kind: 'failed', isRetried: false }));
  load.mockResolvedValue('there');
  networkIsBack();
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', value: 'there' }));
});

it('a network that is back in vain, as in browsers that keep a failed import, lets a reload be offered at once', async () => {
  const load = vi.fn(() => Promise.reject<string>(new TypeError('lost')));
  const code = lateCode(load);
  const { result } = renderHook(() => useLate(code));
  await waitFor(() => expect(result.current.kind).toBe('failed'));
  networkIsBack();
  await waitFor(() => expect(result.current).toEqual({ kind: 'failed', isRetried: true }));
  expect(load).toHaveBeenCalledTimes(2);
});
