/** Browsers limit history writes (Safari: about 100 in 30 s and then throws), so replacing is spaced out. */
export const REPLACE_EVERY_MS = 150;
const RETRY_MS = 1000;

export type AddressWriter = {
  /** A new Back step with a state of its own, after whatever was still to be written on the current one. */
  readonly push: (href: string, state: unknown) => void;
  /** Changes the current step: at once or, within 150 ms of the last write, at the end of that time. */
  readonly replace: (href: string) => void;
  /** Gives the current step another state. */
  readonly keep: (state: unknown) => void;
  readonly flush: () => void;
  /** Forgets a pending write, when the step it was meant for is no longer the current one. */
  readonly drop: () => void;
};

/** Writes addresses to `history`, at most one replacement per 150 ms; the last one is never lost. */
export function makeAddressWriter(
  history: Pick<History, 'pushState' | 'replaceState' | 'state'>,
): AddressWriter {
  let pending: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWriteMs = -Infinity;

  const drop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    pending = null;
  };
  const later = (href: string, delayMs: number): void => {
    pending = href;
    timer ??= setTimeout(flush, delayMs);
  };
  const write = (kind: 'pushState' | 'replaceState', href: string, state: unknown = history.state): void => {
    drop();
    lastWriteMs = Date.now();
    try {
      history[kind](state, '', href);
    } catch {
      // Over the browser's limit: what is shown is right already, the address follows when it may.
      later(href, RETRY_MS);
    }
  };
  function flush(): void {
    if (pending !== null) write('replaceState', pending);
  }

  return {
    push: (href, state) => {
      flush();
      write('pushState', href, state);
    },
    keep: (state) => {
      try {
        history.replaceState(state, '');
      } catch {
        // Over the browser's limit: the reader comes back to the top.
      }
    },
    replace: (href) => {
      const waitMs = lastWriteMs + REPLACE_EVERY_MS - Date.now();
      if (waitMs <= 0 && timer === undefined) write('replaceState', href);
      else later(href, waitMs);
    },
    flush,
    drop,
  };
}
