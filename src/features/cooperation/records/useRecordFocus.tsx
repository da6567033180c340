import { useEffect, useRef, type RefObject } from 'react';
import { focusHeading, placeOf } from '../../../ui/places';

/** Where a record was opened from; kept outside the panel, which is made anew when another record's file must come first. */
let cameFrom: Element | null = null;

/**
 * Moves the focus to the panel when a record opens by a click or a key; a record that the link opened is only scrolled to.
 * @returns what gives the focus back: to where the record was opened from, or to its row, the list, the panel.
 */
export function useRecordFocus(
  frame: RefObject<HTMLElement | null>,
  focusKey: string | undefined,
): () => void {
  const opened = useRef<string | undefined>(undefined);
  useEffect(() => {
    const panel = frame.current;
    if (focusKey === undefined || !panel) return;
    const active = document.activeElement;
    const isSomewhere = active !== null && active !== document.body;
    // A stage chosen inside the panel goes away with the record it belonged to, and the focus with it.
    const takesFocus = isSomewhere || opened.current !== undefined;
    if (isSomewhere && !panel.contains(active)) cameFrom = active;
    opened.current = focusKey;
    // After the panel around has gone to its own top, as it does for a newly chosen country.
    const next = requestAnimationFrame(() => {
      if (takesFocus) panel.focus({ preventScroll: true });
      panel.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(next);
  }, [frame, focusKey]);

  return () => {
    const row = document.querySelector(`a[data-record="${opened.current ?? ''}"]`);
    const back = cameFrom?.isConnected ? cameFrom : (row ?? placeOf('records'));
    cameFrom = null;
    if (back) (back as HTMLElement | SVGElement).focus();
    else focusHeading();
  };
}
