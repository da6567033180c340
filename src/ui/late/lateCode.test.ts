import { expect, it, vi } from 'vitest';
import { lateCode, PATIENCE_MS } from './lateCode';

it('asks again after a failure, and says when the reader has already tried again', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('offline'));
  const code = lateCode(load);
  await code.ask();
  expect(code.state()).toEqual({ kind: 'failed', isRetried: false });
  code.retry();
  expect(code.state()).toEqual({ kind: 'waiting' });
  await vi.waitFor(() => expect(code.state()).toEqual({ kind: 'failed', isRetried: true }));
  load.mockResolvedValue('code');
  code.retry();
  await vi.waitFor(() => expect(code.state()).toEqual({ kind: 'ready', value: 'code' }));
  await code.ask();
  expect(load).toHaveBeenCalledTimes(3);
});

it('takes a chunk without the export that is wanted for a failure', async () => {
  const code = lateCode(() => Promise.resolve(undefined));
  await code.ask();
  expect(code.state()).toEqual({ kind: 'failed', isRetried: false });
});

it('tells of a connection that hangs, and takes what comes after all', async () => {
  vi.useFakeTimers();
  let come: (code: string) => void = () => undefined;
  const code = lateCode(() => new Promise<string>((resolve) => (come = resolve)));
  void code.ask();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(code.state()).toEqual({ kind: 'failed', isRetried: false });
  code.retry();
  expect(code.state()).toEqual({ kind: 'waiting' });
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(code.state()).toEqual({ kind: 'failed', isRetried: true });
  come('code');
  await vi.advanceTimersByTimeAsync(0);
  expect(code.state()).toEqual({ kind: 'ready', value: 'code' });
  vi.useRealTimers();
});

it('asks once for all who wait', async () => {
  const load = vi.fn(() => Promise.resolve('code'));
  const code = lateCode(load);
  await Promise.all([code.ask(), code.ask()]);
  expect(load).toHaveBeenCalledTimes(1);
});

it('tells nothing while the page is about to be replaced, and a reader who tries again is answered', async () => {
  const cure = vi.fn(() => Promise.resolve(true));
  const code = lateCode(() => Promise.reject(new Error('gone')), cure);
  await code.ask();
  expect(code.state()).toEqual({ kind: 'waiting' });
  code.retry();
  await vi.waitFor(() => expect(code.state()).toEqual({ kind: 'failed', isRetried: true }));
  expect(cure).toHaveBeenCalledTimes(1);
});
