import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PUBLISHED, type CustomModel } from '../../../domain/stance/customModel';
import { realAtlas, realScoring } from '../../../testing/realBundle';
import type { FromWorker, ToWorker } from './rangesMessages';
import { makeRangesStore, SETTLE_MS, SILENT_MS, type RangesWorker } from './rangesStore';

const atlas = realAtlas();
const scoring = realScoring();
const own = (visa: number): CustomModel => ({ ...PUBLISHED, factors: { visa } });

function fakeWorker() {
  const sent: ToWorker[] = [];
  const worker: RangesWorker = {
    postMessage: (message) => sent.push(message),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  };
  const draws = () => sent.flatMap((message) => (message.kind === 'draw' ? [message] : []));
  const answer = (id: number, year: number) =>
    worker.onmessage?.({
      data: { id, year, ranges: { CHL: [1, 2, 3, 4, 90] } },
    } as unknown as MessageEvent<FromWorker>);
  return { worker, sent, draws, answer };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the ranges of the reader’s model', () => {
  const years = [2026, 2021, 2025];

  it('are asked for once the reader rests, for the last model only', () => {
    const { worker, sent, draws } = fakeWorker();
    const store = makeRangesStore(() => worker);
    for (const visa of [1.5, 2, 2.5]) {
      store.ask({ atlas, scoring, custom: own(visa), years });
      vi.advanceTimersByTime(20);
    }
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(SETTLE_MS);
    expect(draws().map(({ custom }) => custom.factors)).toEqual([{ visa: 2.5 }]);
    expect(sent[0]?.kind).toBe('facts');
  });

  it('are told when the year on screen is drawn and again when all are', () => {
    const { worker, draws, answer } = fakeWorker();
    const store = makeRangesStore(() => worker);
    const told = vi.fn();
    const custom = own(2);
    store.ask({ atlas, scoring, custom, years });
    store.subscribe(told);
    vi.advanceTimersByTime(SETTLE_MS);
    const { id } = draws()[0]!;
    for (const year of years) answer(id, year);
    expect(told).toHaveBeenCalledTimes(2);
    expect(store.snapshot().custom).toBe(custom);
    expect([...store.snapshot().byYear.keys()]).toEqual(years);
  });

  it('of an older model are never shown', () => {
    const { worker, draws, answer } = fakeWorker();
    const store = makeRangesStore(() => worker);
    store.ask({ atlas, scoring, custom: own(2), years });
    vi.advanceTimersByTime(SETTLE_MS);
    answer(draws()[0]!.id, 2026);
    const newer = own(3);
    store.ask({ atlas, scoring, custom: newer, years });
    expect(store.snapshot()).toMatchObject({ custom: newer, byYear: new Map() });
    answer(draws()[0]!.id, 2021);
    vi.advanceTimersByTime(SETTLE_MS);
    answer(draws()[0]!.id, 2025);
    expect(store.snapshot().byYear.size).toBe(0);
    answer(draws()[1]!.id, 2026);
    expect([...store.snapshot().byYear.keys()]).toEqual([2026]);
  });

  it('are given up when the worker never answers, and asked of a new one for the next model', () => {
    const { worker, draws, answer } = fakeWorker();
    const makeWorker = vi.fn(() => worker);
    const store = makeRangesStore(makeWorker);
    const custom = own(2);
    store.ask({ atlas, scoring, custom, years });
    vi.advanceTimersByTime(SETTLE_MS + SILENT_MS);
    expect(store.snapshot()).toMatchObject({ custom, failed: true });
    store.ask({ atlas, scoring, custom: own(3), years });
    vi.advanceTimersByTime(SETTLE_MS);
    expect(makeWorker).toHaveBeenCalledTimes(2);
    answer(draws().at(-1)!.id, 2026);
    vi.advanceTimersByTime(SILENT_MS);
    expect(store.snapshot().failed).toBe(false);
  });

  it('are kept when another year is shown, and only the rest is asked for', () => {
    const { worker, draws, answer } = fakeWorker();
    const store = makeRangesStore(() => worker);
    const custom = own(2);
    store.ask({ atlas, scoring, custom, years });
    vi.advanceTimersByTime(SETTLE_MS);
    answer(draws()[0]!.id, 2026);
    store.ask({ atlas, scoring, custom, years: [2025, 2026, 2021] });
    vi.advanceTimersByTime(SETTLE_MS);
    expect(draws()[1]?.years).toEqual([2025, 2021]);
    expect(store.snapshot().byYear.has(2026)).toBe(true);
  });

  it('fail without taking the page along, and are forgotten with the model', () => {
    const store = makeRangesStore(() => {
      throw new Error('no workers here');
    });
    store.ask({ atlas, scoring, custom: own(2), years });
    vi.advanceTimersByTime(SETTLE_MS);
    expect(store.snapshot().failed).toBe(true);
    const { worker } = fakeWorker();
    const other = makeRangesStore(() => worker);
    other.ask({ atlas, scoring, custom: own(2), years });
    vi.advanceTimersByTime(SETTLE_MS);
    other.stop();
    expect(worker.terminate).toHaveBeenCalled();
    expect(other.snapshot()).toMatchObject({ custom: null, failed: false });
  });
});
