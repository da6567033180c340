import { useEffect } from 'react';
import { focusHeading, placeOf } from '../../ui/places';
import { followedBy, keepWhereabouts, type Guide, type Travel } from '../../view-state/history';
import type { Page } from '../../view-state/viewState';
import { focusNameOf } from './focusName';
import { keepFocus } from './keepFocus';
import { restore, stopRestoring } from './restore';

/** Pages beside the same map: what is chosen there changes the panel, which goes to its head by itself. */
const isBesideMap = ({ kind }: Page): boolean => kind !== 'table' && kind !== 'method' && kind !== 'sources';

const isSamePage = (a: Page, b: Page): boolean => JSON.stringify(a) === JSON.stringify(b);

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
    if (travel.by === 'history') {
      if (travel.left) restore(travel.left, travel.from !== travel.to);
      else if (!isSamePage(travel.from.page, travel.to.page)) requestAnimationFrame(openAtTop);
    } else if (!isSamePage(travel.from.page, travel.to.page)) requestAnimationFrame(() => arrive(travel));
  },
};

/** After the view has been drawn: a new page is read from its top, its heading first. */
function arrive({ from, to }: Travel): void {
  if (!isBesideMap(from.page) || !isBesideMap(to.page)) openAtTop();
  // A link that is still there, such as the site's name, has done its work; the map's lead on to the next country.
  else if (document.activeElement?.closest('a') && !placeOf('map')?.contains(document.activeElement))
    focusHeading();
}

function openAtTop(): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  placeOf('panel')?.scrollTo({ top: 0, behavior: 'instant' });
  focusHeading();
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
