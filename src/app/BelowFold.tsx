import type { ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton';
import { useNear } from '../ui/useNear';

/** How far outside the visible part a section is already drawn. */
const AHEAD = '400px';

/**
 * Keeps a section undrawn until the reader comes near it, in a place of about its height: what is not in view costs
 * neither the first answer nor a click. Once drawn it stays.
 */
export function BelowFold({ height, children }: { height: number; children: ReactNode }) {
  const { place, isNear } = useNear(AHEAD, true);
  if (isNear) return children;
  return (
    <div ref={place}>
      <Skeleton height={height} />
    </div>
  );
}
