import { Suspense, useSyncExternalStore } from 'react';
import { useView } from '../../view-state/useView';
import { PointsLegend } from './latePoints';

const never = (): (() => void) => () => undefined;

/** What the marks over the map mean, while there are any; never in the built page, which has none. */
export function PointsKey() {
  const hasSector = useView((view) => view.sectors.length > 0);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    isLive &&
    hasSector && (
      <Suspense fallback={null}>
        <PointsLegend />
      </Suspense>
    )
  );
}
