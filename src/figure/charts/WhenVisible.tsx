import { use, type ReactNode } from 'react';
import { useNear } from '../../ui/useNear';
import { DrawnAnyway } from './DrawnAnyway';

type Props = { height: number; children: ReactNode };

/** How far outside the visible part a chart is already drawn. */
const AHEAD = '160px';

/** Draws its children only while they are in or near view, in a box of fixed height, so that nothing jumps. */
export function WhenVisible({ height, children }: Props) {
  const { place, isNear } = useNear(AHEAD, false);
  const isWanted = use(DrawnAnyway);
  return (
    <div ref={place} className="chart-box" style={{ height }}>
      {isNear || isWanted ? children : null}
    </div>
  );
}
