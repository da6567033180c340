import { useSyncExternalStore } from 'react';
import { renderedState, viewStore } from './store';
import type { LinkIssue, ViewState } from './viewState';

/**
 * A part of what is shown. Select a primitive or a field as it is: a selector that makes a new object each time would
 * render for ever. Derive in a model.
 */
export function useView<T>(select: (view: ViewState) => T): T {
  return useSyncExternalStore(
    viewStore.subscribe,
    () => select(viewStore.getState().view),
    () => select(renderedState().view),
  );
}

/** What could not be used of the link the reader came by, until dismissed. */
export function useLinkIssues(): readonly LinkIssue[] {
  return useSyncExternalStore(
    viewStore.subscribe,
    () => viewStore.getState().issues,
    () => renderedState().issues,
  );
}
