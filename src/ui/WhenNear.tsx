import type { ComponentProps, ReactNode } from 'react';
import { Skeleton } from './Skeleton';
import { useNear } from './useNear';

/** How far outside the visible part something is already drawn, so that scrolling does not meet blanks. */
const AHEAD = '500px';

type Props = {
  /** How far outside the visible part it is already drawn, as a CSS length. */
  ahead?: string;
  /** The element around it, which is there before and stays. Without one what is drawn stands bare. */
  place?: ComponentProps<'div'>;
  children: ReactNode;
} & (
  | {
      /** Usual height of what is drawn, in pixels. */
      height: number;
    }
  | {
      /** What stands there before, where something does. */
      before: ReactNode;
    }
);

/** Draws what is far down the page, and has it loaded, once the reader comes near it; from then on it stays. */
export function WhenNear({ ahead = AHEAD, place, children, ...until }: Props) {
  const { place: ref, isNear } = useNear(ahead, true);
  if (isNear && !place) return children;
  const before = 'height' in until ? <Skeleton height={until.height} /> : until.before;
  return (
    <div ref={ref} {...place}>
      {isNear ? children : before}
    </div>
  );
}
