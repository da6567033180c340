import { makeAddressWriter, type AddressWriter } from './addressWriter';
import { splitHref, type Known } from './link';
import { parseLink } from './parseLink';
import { isQueryInHash } from './repairedLink';
import { serialiseFull, serialiseShort } from './serialise';
import { settle } from './settle';
import { makeSteps, type Whereabouts } from './steps';
import { viewStore } from './store';
import type { ViewState } from './viewState';

export type HistoryOptions = { readonly known: Known; readonly base: string };

type Steps = ReturnType<typeof makeSteps>;

let running: (HistoryOptions & { readonly writer: AddressWriter; readonly steps: Steps }) | null = null;

/** A move of the reader from view to view: by choosing, or by Back and Forward to where they `left`, null if unknown. */
export type Travel = { readonly from: ViewState; readonly to: ViewState } & (
  { readonly by: 'choice' } | { readonly by: 'history'; readonly left: Whereabouts | null }
);

/** Who knows where on the page the reader is, and takes them to where they belong. */
export type Guide = {
  readonly whereabouts: () => Whereabouts;
  /** Called before the new view is drawn. */
  readonly lead: (travel: Travel) => void;
};

let guide: Guide | null = null;

/** Lets a guide follow every move from now on, beginning with the one that loaded the page. Returns what dismisses it. */
export function followedBy(next: Guide): () => void {
  guide = next;
  const { view } = viewStore.getState();
  const left = running?.steps.left() ?? null;
  if (left) next.lead({ by: 'history', from: view, to: view, left });
  return () => {
    if (guide === next) guide = null;
  };
}

/** Remembers where the reader is before the browser moves on by itself, as it does for a link within the page. */
export function keepWhereabouts(): void {
  if (guide) running?.steps.keep(guide.whereabouts());
}

/**
 * Reads the address into the store, tidies the address (short form, without what could not be used; the reader is told
 * by the issues), and follows Back and Forward from then on. Returns what undoes it.
 */
export function startHistory({ known, base }: HistoryOptions): () => void {
  const writer = makeAddressWriter(window.history);
  const steps = makeSteps(window.history);
  const read = (lead?: (travel: { from: ViewState; to: ViewState }) => void): void => {
    const parsed = parseLink(window.location, known, base);
    const clean = serialiseShort(parsed.view, base);
    const before = viewStore.getState();
    lead?.({ from: before.view, to: parsed.view });
    const isSameView = serialiseShort(before.view, base) === clean;
    // A jump to a fragment of the same view must not take back what the reader was told.
    viewStore.setState({
      view: isSameView ? before.view : parsed.view,
      issues: isSameView && parsed.issues.length === 0 ? before.issues : parsed.issues,
    });
    const { pathname, search, hash } = window.location;
    const tidy = clean + (isQueryInHash(hash) ? '' : hash);
    // An unknown path stays as it was typed: there is nothing better to replace it by.
    if (parsed.view.page.kind !== 'not-found' && pathname + search + hash !== tidy) {
      writer.replace(tidy);
      writer.flush();
    }
  };
  const onPopState = (): void => {
    writer.drop();
    // After a jump to a fragment the place that was left is already scrolled away; the click on the link has kept it.
    const isJump = !steps.isKnown();
    if (!isJump) keepWhereabouts();
    steps.move();
    if (isJump) writer.keep(steps.state());
    const left = steps.left();
    read(isJump ? undefined : (travel) => guide?.lead({ by: 'history', ...travel, left }));
  };
  const onPageHide = (): void => {
    writer.flush();
    if (guide) writer.keep(steps.state(guide.whereabouts()));
  };
  running = { known, base, writer, steps };
  // The browser would scroll before what it scrolls to is drawn, and knows nothing of the panel.
  window.history.scrollRestoration = 'manual';
  if (!steps.isKnown()) writer.keep(steps.state());
  read();
  window.addEventListener('popstate', onPopState);
  window.addEventListener('beforeunload', onPageHide);
  window.addEventListener('pagehide', onPageHide);
  return () => {
    writer.flush();
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('beforeunload', onPageHide);
    window.removeEventListener('pagehide', onPageHide);
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
  const from = viewStore.getState().view;
  if (href === serialiseShort(from, base)) return;
  if (mode === 'push') leaveStep();
  guide?.lead({ by: 'choice', from, to: view });
  viewStore.setState({ view });
  if (mode === 'replace') running?.writer.replace(href);
  else if (running) {
    running.writer.push(href, running.steps.next());
    running.steps.move();
  }
}

/** The step that is left keeps where the reader was, for Back. */
function leaveStep(): void {
  if (!guide || !running) return;
  const left = guide.whereabouts();
  running.steps.keep(left);
  running.writer.keep(running.steps.state(left));
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
