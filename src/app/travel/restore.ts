import { focusHeading, placeOf } from '../../ui/places';
import { drawAhead } from '../../ui/drawAhead';
import type { Whereabouts } from '../../view-state/steps';
import { elementNamed } from './focusName';

/** How long what was there may take to be drawn again, in milliseconds. */
const AT_MOST = 5000;
/** How long everything must stay in place before it counts as drawn. */
const STEADY = 300;
/** What a reader does who moves on by themselves. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** When the focus goes to the heading because what had it is gone or out of sight. */
type OrHeading = 'always' | 'if-lost' | 'never';

let cancel: (() => void) | null = null;

/** Stops taking the reader to where they were. */
export const stopRestoring = (): void => cancel?.();

/**
 * Takes the reader back to where they were, as soon as the page is long enough again and until it has come to rest; not
 * against a reader who scrolls or goes on meanwhile.
 */
export function restore(left: Whereabouts, heading: OrHeading): void {
  stopRestoring();
  const since = performance.now();
  let steadySince = since;
  let frame = 0;
  const isDeep = Math.max(left.page, left.panel) > window.innerHeight / 2;
  // Otherwise the page would be as long as it was only after the reader had been everywhere again.
  const drawn = isDeep ? drawAhead() : undefined;

  const stop = (): void => {
    cancelAnimationFrame(frame);
    drawn?.();
    for (const move of OWN_MOVES) window.removeEventListener(move, stop, true);
    cancel = null;
  };
  const step = (): void => {
    const isFocused = focusAgain(left, heading);
    const now = performance.now();
    if (!scrollAgain(left) || !isFocused) steadySince = now;
    if (now - steadySince >= STEADY || now - since >= AT_MOST) stop();
    else frame = requestAnimationFrame(step);
  };
  for (const move of OWN_MOVES) window.addEventListener(move, stop, { capture: true, passive: true });
  cancel = stop;
  frame = requestAnimationFrame(step);
}

/** Whether page and panel already stood where they were left. */
function scrollAgain({ page, panel }: Whereabouts): boolean {
  const element = placeOf('panel');
  const isThere = isNear(window.scrollY, page) && isNear(element?.scrollTop ?? panel, panel);
  if (!isThere) {
    window.scrollTo({ top: page, behavior: 'instant' });
    element?.scrollTo({ top: panel, behavior: 'instant' });
  }
  return isThere;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 2;

function focusAgain({ focus }: Whereabouts, heading: OrHeading): boolean {
  const wanted = focus ? elementNamed(focus) : null;
  if (wanted && wanted.getClientRects().length > 0) {
    // Drawn anew, a heading cannot take the focus until it is made to.
    if (wanted.localName === 'h1') return focusHeading();
    if (document.activeElement !== wanted) wanted.focus({ preventScroll: true });
    return document.activeElement === wanted;
  }
  const isLost = document.activeElement === null || document.activeElement === document.body;
  return heading === 'always' || (heading === 'if-lost' && isLost) ? focusHeading() : true;
}
