import { mayAskForMore } from '../view-state/fields/fieldNames';

/** After this long without a drawing the reader is told that the page still waits. */
const LATE_MS = 6000;

/**
 * How far the page's start has come, as `data-start` on the root for the styles (startNotice.css): `waiting`, `late`,
 * `failed`, `told` (a message in the page says more), absent once the app is drawn. A link with filters or a year opens
 * a page whose HTML shows the default, so `data-pending` hides map and panel until what the link says is drawn: a wrong
 * picture, however brief, is worse than a late one. When the wait is over, what there is is shown and called the default
 * view. Inline script for the head: all of this holds where no other script ever arrives.
 */
export const pendingBootScript =
  `(function(d){if(${String(mayAskForMore())}.test(location.href))d.pending='';d.start='waiting';` +
  `setTimeout(function(){if(d.start=='waiting')d.start='late'},${String(LATE_MS)})})(document.documentElement.dataset);`;

const root = (): DOMStringMap => document.documentElement.dataset;

/** What the page shows is what its address says. */
export function startIsDone(): void {
  delete root()['pending'];
  delete root()['start'];
}

/** The page stays as it was built. `isTold` where a message of its own says why. */
export function startHasFailed(isTold: boolean): void {
  root()['start'] = isTold ? 'told' : 'failed';
}

/** The start is tried again: a wait that grows long is told again. */
export function startAgain(): void {
  const isStill = (state: string): boolean => root()['start'] === state;
  root()['start'] = 'told';
  setTimeout(() => {
    if (isStill('told')) root()['start'] = 'late';
  }, LATE_MS);
}
