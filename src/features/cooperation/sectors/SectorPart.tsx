import type { ReactNode } from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { useNear } from '../../../ui/useNear';

/** How far outside the visible part a section is already drawn, so that scrolling does not meet blanks. */
const AHEAD = '500px';

type Props = {
  /** Usual height in pixels. */
  height: number;
  /** A part inside another carries no rule above it. */
  isInner?: boolean;
  children: ReactNode;
};

/** A part of a sector's panel, drawn once the reader comes near it. */
export function SectorPart({ height, isInner = false, children }: Props) {
  const { place, isNear } = useNear(AHEAD, true);
  return (
    <div ref={place} className={isInner ? undefined : 'sector-part'}>
      {isNear ? children : <Skeleton height={height} />}
    </div>
  );
}
