import { restoreStyles } from './lostStyles';

export type LateState<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: T }
  /** `isRetried`: trying again did not help, so that only a reload may. */
  | { readonly kind: 'failed'; readonly isRetried: boolean };

/** Code that arrives after the page. */
export type LateCode<T> = {
  readonly state: () => LateState<T>;
  /** Asks for the code unless it is there or on its way. Never rejects: the state tells. */
  readonly ask: () => Promise<void>;
  /** Asks once more because the reader wants so. */
  readonly retry: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Longest wait until the reader is told. Code that comes after all is drawn all the same. */
export const PATIENCE_MS = 20_000;

const WAITING = { kind: 'waiting' } as const;

/**
 * The one way to code outside the first chunk. A failed import is no answer for good, and a chunk that came without what
 * is wanted of it (empty, of another build) has failed. Some browsers keep a failed import, and all keep a module that
 * does not parse: asking under another address would bring a second copy of what the chunk shares with others, so after
 * one retry in vain the reader is offered to reload.
 *
 * `cure` is asked before a failure is told; true means that the page is about to be replaced.
 */
export function lateCode<T>(
  load: () => Promise<T | undefined>,
  cure: () => Promise<boolean> = () => Promise.resolve(false),
): LateCode<T> {
  let state: LateState<T> = WAITING;
  let running: Promise<void> | null = null;
  let isRetried = false;
  const listeners = new Set<() => void>();
  const become = (next: LateState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  let hasFailed = false;
  const isReady = (): boolean => state.kind === 'ready';
  const arrive = async (): Promise<boolean> => {
    try {
      // Styles that another part lost must not hold this one back, its own must come.
      await restoreStyles().catch((error: unknown) => {
        if (hasFailed) throw error;
      });
      const value = await load();
      if (value === undefined) return false;
      if (!isReady()) become({ kind: 'ready', value });
      return true;
    } catch {
      return false;
    }
  };
  const run = async (): Promise<void> => {
    if (state.kind === 'failed') become(WAITING);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<boolean>((giveUp) => {
      timer = setTimeout(giveUp, PATIENCE_MS, false);
    });
    const hasCome = await Promise.race([arrive(), patience]);
    clearTimeout(timer);
    if (hasCome || (!isRetried && (await cure())) || isReady()) return;
    hasFailed = true;
    become({ kind: 'failed', isRetried });
  };
  const ask = (): Promise<void> => {
    if (isReady()) return Promise.resolve();
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    state: () => state,
    ask,
    retry: () => {
      isRetried = true;
      void ask();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
