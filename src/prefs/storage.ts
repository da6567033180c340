/**
 * Browser storage that may be missing (in the build), blocked (private windows, policies) or full: then nothing is
 * remembered and everything else works.
 */
export type Memory = {
  readonly read: (key: string) => string | null;
  /** Whether it was written. */
  readonly write: (key: string, value: string | null) => boolean;
};

const PREFIX = 'vaiven.';

const memoryIn = (open: () => Storage): Memory => ({
  read: (key) => {
    try {
      return open().getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      if (value === null) open().removeItem(PREFIX + key);
      else open().setItem(PREFIX + key, value);
      return true;
    } catch {
      return false;
    }
  },
});

/** Kept until the reader clears it. Opening is lazy: even naming blocked storage throws. */
export const lastingMemory = memoryIn(() => window.localStorage);

/** Kept as long as the tab is open. */
export const tabMemory = memoryIn(() => window.sessionStorage);
