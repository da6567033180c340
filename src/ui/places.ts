import type { RefCallback } from 'react';

/**
 * The parts of the page that others send the reader to or ask about: the panel, the heading over the list of records,
 * the map. Whoever draws one puts its ref on it; nobody looks for another's part by an id.
 */
type Place = 'panel' | 'records' | 'map';

const drawn = new Map<Place, HTMLElement>();

const refOf =
  (place: Place): RefCallback<HTMLElement> =>
  (element) => {
    if (!element) return undefined;
    drawn.set(place, element);
    return () => {
      // The next one may be there before this one has gone.
      if (drawn.get(place) === element) drawn.delete(place);
    };
  };

/** As the ref of an element each makes it the place, for as long as it is drawn. */
export const panelPlace = refOf('panel');
export const recordsPlace = refOf('records');
export const mapPlace = refOf('map');

/** The element of a place; null while it is not drawn. */
export const placeOf = (place: Place): HTMLElement | null => drawn.get(place) ?? null;

/**
 * Moves the focus to the page's heading, which a page is read from and which is no tab stop; to the panel while the
 * heading has not come. Returns whether it has.
 */
export function focusHeading(): boolean {
  const panel = placeOf('panel');
  const heading = panel?.querySelector('h1') ?? null;
  const target = heading ?? panel;
  target?.setAttribute('tabindex', '-1');
  if (document.activeElement !== target) target?.focus({ preventScroll: true });
  return heading !== null;
}
