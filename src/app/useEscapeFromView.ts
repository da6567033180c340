import { useEffect } from 'react';
import { closedByEscape } from '../ui/escape';
import { placeOf } from '../ui/places';
import { setTab, showRegion } from '../view-state/actions';
import { viewStore } from '../view-state/store';

const isIn = (place: 'map' | 'panel', target: Element): boolean => placeOf(place)?.contains(target) ?? false;

/** Escape with nothing open: from a country's other tabs to its first, from there and from the map to the region. */
export function useEscapeFromView(): void {
  useEffect(() => {
    const undo = [
      closedByEscape(
        {
          close: showRegion,
          fromAfar: (target) =>
            viewStore.getState().view.page.kind !== 'region' &&
            placeOf('map') !== null &&
            (target === document.body || isIn('map', target) || isIn('panel', target)),
        },
        'view',
      ),
      closedByEscape(
        {
          close: () => setTab('stance'),
          fromAfar: (target) => {
            const { page, tab } = viewStore.getState().view;
            return (
              page.kind === 'country' &&
              tab !== 'stance' &&
              (target === document.body || isIn('panel', target))
            );
          },
        },
        'view',
      ),
    ];
    return () => {
      for (const one of undo) one();
    };
  }, []);
}
