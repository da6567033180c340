import { useEffect, useRef, useState, type RefObject } from 'react';
import { isDrawnAhead } from './drawAhead';

type Near = { readonly place: RefObject<HTMLDivElement | null>; readonly isNear: boolean };

/**
 * Whether a place is in view or within `ahead` (a CSS length) of it, so that scrolling does not meet blanks. With
 * `forGood` the first time decides. Where the browser cannot tell, everything counts as near once it is drawn.
 */
export function useNear(ahead: string, forGood: boolean): Near {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(() => forGood && isDrawnAhead());
  const isSettled = forGood && isNear;
  useEffect(() => {
    const element = place.current;
    if (!element || isSettled) return;
    if (typeof IntersectionObserver === 'undefined') {
      const timer = setTimeout(() => setNear(true));
      return () => clearTimeout(timer);
    }
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: ahead,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ahead, isSettled]);
  return { place, isNear };
}
