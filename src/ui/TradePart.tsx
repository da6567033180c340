import type { ReactNode } from 'react';
import { Skeleton } from './Skeleton';
import { useNear } from './useNear';

/** How far outside the visible part a section is already drawn, so that scrolling does not meet blanks. */
const AHEAD = '500px';

type Props = {
  /** What the contents list links to; it is there before the section is. */
  id: string;
  /** Usual height of the section, in pixels. */
  height: number;
  children: ReactNode;
};

/** A section of the tab, drawn and loaded once the reader comes near it. */
export function TradePart({ id, height, children }: Props) {
  const { place, isNear } = useNear(AHEAD, true);
  return (
    <div ref={place} id={id} className="trade-part" tabIndex={-1}>
      {isNear ? children : <Skeleton height={height} />}
    </div>
  );
}
