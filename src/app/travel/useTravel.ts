import { useEffect } from 'react';
import { focusHeading, placeOf } from '../../ui/places';
import { followedBy, keepWhereabouts, type Guide } from '../../view-state/history';
import { isReadingKind } from '../../view-state/pages';
import type { Whereabouts } from '../../view-state/steps';
import type { Page } from '../../view-state/viewState';
import { focusNameOf } from './focusName';
import { keepFocus } from './keepFocus';
import { restore, stopRestoring } from './restore';

/** Pages beside the same map: what is chosen there changes the panel, which goes to its head by itself. */
const isBesideMap = ({ kind }: Page): boolean => !isReadingKind(kind);

const isSamePage = (a: Page, b: Page): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A page of its own is read from its top, its heading first. */
const TOP: Whereabouts = { page: 0, panel: 0, focus: null };

/** What is being clicked or opened by key; where clicks give no focus (Safari), only this tells which link was followed. */
let used: Element | null = null;

const guide: Guide = {
  whereabouts: () => ({
    page: window.scrollY,
    panel: placeOf('panel')?.scrollTop ?? 0,
    focus: focusNameOf(used ?? document.activeElement),
  }),
  lead: (travel) => {
    stopRestoring();
    const isNewPage = !isSamePage(travel.from.page, travel.to.page);
    if (travel.by === 'history' && travel.left) {
      // A page that is loaded again begins at its start for the keyboard, as any page does.
      const isLoading = travel.from === travel.to;
      restore(travel.left, isNewPage ? 'always' : isLoading ? 'never' : 'if-lost');
    } else if (isNewPage) {
      if (!isBesideMap(travel.from.page) || !isBesideMap(travel.to.page)) restore(TOP, 'always');
      else requestAnimationFrame(leaveLink);
    }
  },
};

/** A link that is still there, such as the site's name, has done its work; the map's lead on to the next country. */
function leaveLink(): void {
  const active = document.activeElement;
  if (active?.closest('a') && !placeOf('map')?.contains(active)) focusHeading();
}

function onClick(event: MouseEvent): void {
  used = event.target instanceof Element ? event.target.closest('a, button') : null;
  // A link within the page: the browser scrolls before it says that it has.
  if (used?.getAttribute('href')?.startsWith('#')) keepWhereabouts();
  setTimeout(() => {
    used = null;
  });
}

/** Takes the reader to the top of a new page, and by Back and Forward to where they were; keeps the focus in the page. */
export function useTravel(): void {
  useEffect(() => {
    document.addEventListener('click', onClick, true);
    const undo = [followedBy(guide), keepFocus()];
    return () => {
      document.removeEventListener('click', onClick, true);
      stopRestoring();
      for (const one of undo) one();
    };
  }, []);
}
