import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton';

/** How far outside the visible part a section is already drawn, so that scrolling does not meet blanks. */
const AHEAD = '400px';

/**
 * Keeps a section undrawn until the reader comes near it, in a place of about its height: what is not in view costs
 * neither the first answer nor a click. Once drawn it stays.
 */
export function BelowFold({ height, children }: { height: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isNear]);
  if (isNear) return children;
  return (
    <div ref={place}>
      <Skeleton height={height} />
    </div>
  );
}
