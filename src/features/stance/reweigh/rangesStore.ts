import type { Scoring } from '../../../bundle/schemas/scoring';
import type { CustomModel } from '../../../domain/stance/customModel';
import type { DrawsAtlas, YearRanges } from './reweighRanges';
import type { FromWorker, ToWorker } from './rangesMessages';

/** The part of a `Worker` that is used. */
export type RangesWorker = {
  postMessage: (message: ToWorker) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

export type Ranges = {
  /** The model that `byYear` was drawn for. */
  readonly custom: CustomModel | null;
  readonly byYear: ReadonlyMap<number, YearRanges>;
  /** The worker could not be started or broke; scores go on without ranges. */
  readonly failed: boolean;
};

type Wish = {
  readonly atlas: DrawsAtlas;
  readonly scoring: Scoring;
  readonly custom: CustomModel;
  /** First the years on screen: see `yearsToDraw`. */
  readonly years: readonly number[];
};

/** While a weight is dragged a new model comes with every frame; only one that stays is worth a thousand draws. */
export const SETTLE_MS = 150;

/** A worker whose file came empty, or whose connection hangs, reports no error and never answers. */
export const SILENT_MS = 20_000;

const NONE: Ranges = { custom: null, byYear: new Map(), failed: false };

/**
 * Keeps the ranges of the reader's present model. A new model drops what was drawn for the old one; answers to an older
 * question are not taken. The year on screen is told as soon as it is drawn, the rest together at the end.
 */
export function makeRangesStore(makeWorker: () => RangesWorker) {
  let snapshot = NONE;
  let worker: RangesWorker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let id = 0;
  let drawn = new Map<number, YearRanges>();
  const listeners = new Set<() => void>();

  const publish = (next: Ranges): void => {
    snapshot = next;
    for (const listener of listeners) listener();
  };
  const fail = (custom: CustomModel): void => {
    clearTimeout(silence);
    worker?.terminate();
    worker = null;
    publish({ custom, byYear: new Map(drawn), failed: true });
  };
  const started = ({ atlas, scoring }: Wish): RangesWorker => {
    if (worker) return worker;
    worker = makeWorker();
    const { model, stanceYears, latestDate } = atlas;
    worker.postMessage({ kind: 'facts', atlas: { model, stanceYears, latestDate }, scoring });
    return worker;
  };
  const send = (wish: Wish): void => {
    const years = wish.years.filter((year) => !drawn.has(year));
    const [first] = years;
    if (first === undefined) return;
    const asked = ++id;
    try {
      const running = started(wish);
      silence = setTimeout(() => {
        fail(wish.custom);
      }, SILENT_MS);
      running.onmessage = ({ data }) => {
        clearTimeout(silence);
        if (data.id !== asked || asked !== id) return;
        drawn.set(data.year, data.ranges);
        const isAll = years.every((year) => drawn.has(year));
        if (data.year === first || isAll)
          publish({ custom: wish.custom, byYear: new Map(drawn), failed: false });
      };
      running.onerror = () => {
        fail(wish.custom);
      };
      running.postMessage({ kind: 'draw', id: asked, custom: wish.custom, years });
    } catch {
      fail(wish.custom);
    }
  };

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: (): Ranges => snapshot,
    /** Asks for the ranges of a model, the years in the order given; what is there already is kept. */
    ask: (wish: Wish): void => {
      clearTimeout(timer);
      clearTimeout(silence);
      if (snapshot.custom !== wish.custom) {
        drawn = new Map();
        id += 1;
        worker?.postMessage({ kind: 'stop' });
        publish({ custom: wish.custom, byYear: drawn, failed: false });
      } else if (drawn.size > snapshot.byYear.size) {
        publish({ ...snapshot, byYear: new Map(drawn) });
      }
      timer = setTimeout(() => {
        send(wish);
      }, SETTLE_MS);
    },
    /** Ends the worker and forgets everything: the reader is back at the published model. */
    stop: (): void => {
      clearTimeout(timer);
      clearTimeout(silence);
      id += 1;
      worker?.terminate();
      worker = null;
      drawn = new Map();
      snapshot = NONE;
    },
  };
}
