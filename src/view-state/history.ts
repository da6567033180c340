import { makeAddressWriter, type AddressWriter } from './addressWriter';
import { splitHref, type Known, type Link } from './link';
import { parseLink } from './parseLink';
import { serialiseFull, serialiseShort } from './serialise';
import { settle } from './settle';
import { viewStore } from './store';
import type { ViewState } from './viewState';

export type HistoryOptions = { readonly known: Known; readonly base: string };

let running: (HistoryOptions & { readonly writer: AddressWriter }) | null = null;

const here = (): Link => ({ pathname: window.location.pathname, search: window.location.search });

/**
 * Reads the address into the store, tidies the address (short form, without what could not be used; the reader is told
 * by the issues), and follows Back and Forward from then on. Returns what undoes it.
 */
export function startHistory({ known, base }: HistoryOptions): () => void {
  const writer = makeAddressWriter(window.history);
  const read = (): void => {
    const parsed = parseLink(here(), known, base);
    const clean = serialiseShort(parsed.view, base);
    const before = viewStore.getState();
    const isSameView = serialiseShort(before.view, base) === clean;
    // A jump to a fragment of the same view must not take back what the reader was told.
    viewStore.setState({
      view: isSameView ? before.view : parsed.view,
      issues: isSameView && parsed.issues.length === 0 ? before.issues : parsed.issues,
    });
    // An unknown path stays as it was typed: there is nothing better to replace it by.
    if (parsed.view.page.kind !== 'not-found' && here().pathname + here().search !== clean) {
      writer.replace(clean + window.location.hash);
      writer.flush();
    }
  };
  const onPopState = (): void => {
    writer.drop();
    read();
  };
  running = { known, base, writer };
  read();
  window.addEventListener('popstate', onPopState);
  window.addEventListener('pagehide', writer.flush);
  return () => {
    writer.flush();
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('pagehide', writer.flush);
    running = null;
  };
}

/**
 * Shows a view and writes it to the address: `push` makes a Back step, `replace` does not. The same view again does
 * nothing. The latest year is the default and is kept as null, as links are read, so that a view and its link agree.
 */
export function commit(chosen: ViewState, mode: 'push' | 'replace'): void {
  const view = settle(chosen.year === running?.known.latestYear ? { ...chosen, year: null } : chosen);
  const base = running?.base ?? '/';
  const href = serialiseShort(view, base);
  if (href === serialiseShort(viewStore.getState().view, base)) return;
  viewStore.setState({ view });
  running?.writer[mode](href);
}

/** Follows an address of the atlas without a page load; another language is another page and loads. */
export function navigate(href: string): void {
  if (!running) return;
  const { view, issues } = parseLink(splitHref(href), running.known, running.base);
  if (view.lang !== viewStore.getState().view.lang) {
    running.writer.flush();
    window.location.assign(href);
    return;
  }
  commit(view, 'push');
  if (issues.length > 0) viewStore.setState({ issues });
}

/** The full link of what is shown, with origin: for copying and citing. */
export function fullAddress(): string {
  const { view } = viewStore.getState();
  const { base, known } = running ?? { base: '/', known: { latestYear: 0, dataVersion: '' } };
  return window.location.origin + serialiseFull(view, known, base);
}

/** Loads the page again: the last resort when a deploy removed the files this page still asks for. */
export function reloadPage(): void {
  window.location.reload();
}

export const RELOAD_AFRESH = 'vaiven:reload-afresh';

/**
 * Loads the page again with its code fetched anew, as the inline script of a built page does it. `onInVain` is called where
 * nothing answers and a reload would only trade the page for the browser's own.
 */
export function reloadAfresh(onInVain: () => void): void {
  const isLeft = window.dispatchEvent(new CustomEvent(RELOAD_AFRESH, { cancelable: true, detail: onInVain }));
  if (isLeft) reloadPage();
}
