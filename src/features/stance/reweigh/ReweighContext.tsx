import { createContext, use } from 'react';
import type { ClassChange } from './reweighChanges';

export type ReweighState = {
  /**
   * `off` published model; `loading` weights set, not applied yet; `scores` classes and axes follow; `ranges` so do the
   * ranges of the year shown; `failed` the published model stays.
   */
  readonly state: 'off' | 'loading' | 'scores' | 'ranges' | 'failed';
  /** The ranges could not be drawn in this browser; scores are not concerned. */
  readonly rangesFailed: boolean;
  /** Whose class differs from the published one in the year shown. */
  readonly changes: readonly ClassChange[];
  /** Why loading failed. */
  readonly error: unknown;
  readonly retry: () => void;
};

export const ReweighContext = createContext<ReweighState>({
  state: 'off',
  rangesFailed: false,
  changes: [],
  error: null,
  retry: () => undefined,
});

/** How far the reader's own weights have been applied. */
export const useReweigh = (): ReweighState => use(ReweighContext);
