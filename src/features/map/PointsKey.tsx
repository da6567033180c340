import { useSyncExternalStore } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useLate } from '../../ui/late/useLate';
import { useView } from '../../view-state/useView';
import { MapFailure } from './MapFailure';
import { POINTS_CODE, POINTS_LEGEND_CODE } from './latePoints';

const never = (): (() => void) => () => undefined;

/** What the marks over the map mean, while there are any; never in the built page, which has none. */
export function PointsKey() {
  const hasSector = useView((view) => view.sectors.length > 0);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isLive && hasSector && <LatePointsKey />;
}

/** The legend once it is there, or word that the marks or their legend are missing. */
function LatePointsKey() {
  const { words } = useI18n();
  const marks = useLate(POINTS_CODE);
  const legend = useLate(POINTS_LEGEND_CODE);
  const failed = [marks, legend].filter((late) => late.kind === 'failed');
  return (
    <>
      {legend.kind === 'ready' && <legend.value />}
      {failed.length > 0 && (
        <MapFailure
          className="map-legend"
          text={words.map.pointsFailed}
          isRetried={failed.some((late) => late.isRetried)}
          onRetry={() => {
            POINTS_CODE.retry();
            POINTS_LEGEND_CODE.retry();
          }}
        />
      )}
    </>
  );
}
