import { useEffect } from 'react';
import { placeOf } from '../ui/places';

const SCROLLING = [' ', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp'];

/** Keys that scroll, pressed before anything on the page was used, read on in the panel where it is the panel that scrolls. */
export function useReadingKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const panel = placeOf('panel');
      if (!panel || event.target !== document.body || !SCROLLING.includes(event.key)) return;
      if (event.metaKey || event.ctrlKey || event.altKey || getComputedStyle(panel).overflowY !== 'auto')
        return;
      panel.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
