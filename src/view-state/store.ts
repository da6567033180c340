import { createStore } from 'zustand/vanilla';
import { defaultView } from './defaultView';
import type { LinkIssue, ViewState } from './viewState';

export type ViewStore = { readonly view: ViewState; readonly issues: readonly LinkIssue[] };

/** The one place that knows what is shown. Read it with `useView`, change it with the actions. */
export const viewStore = createStore<ViewStore>(() => ({ view: defaultView('en'), issues: [] }));

let rendered: ViewStore = viewStore.getState();

/** What the build writes a page's HTML with. */
export const renderedState = (): ViewStore => rendered;

/** Sets what is shown, for the build too, which draws without a browser. */
export function initView(view: ViewState): void {
  rendered = { view, issues: [] };
  viewStore.setState(rendered, true);
}
