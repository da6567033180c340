import { placeOf } from '../../../ui/places';

/** How often and how long the list is looked for, in milliseconds: it may come with the page the link leads to. */
const EVERY = 150;
const AT_MOST = 6000;

/**
 * Takes the reader to the list of records at the end of the panel. Parts of the panel are drawn when the reader comes
 * near them, so its end is brought near until the list is there.
 */
export function focusList(): void {
  const since = performance.now();
  let found: HTMLElement | null = null;
  const timer = setInterval(() => {
    const list = placeOf('records');
    if (list && list === found) {
      // Once more: what was drawn above it meanwhile has moved it.
      list.scrollIntoView({ block: 'start' });
      clearInterval(timer);
    } else if (list) {
      found = list;
      list.focus({ preventScroll: true });
      list.scrollIntoView({ block: 'start' });
    } else placeOf('panel')?.lastElementChild?.scrollIntoView({ block: 'end' });
    if (performance.now() - since > AT_MOST) clearInterval(timer);
  }, EVERY);
}
