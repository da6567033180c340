import type { ComponentProps } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { lateCode } from '../../ui/late/lateCode';
import { useLate } from '../../ui/late/useLate';
import type { FreshMap } from './FreshMap';
import type { LeafletMapProps } from './LeafletMap';
import { MapFailure } from './MapFailure';

const FRESH_CODE = lateCode(async () => (await import('./FreshMap')).FreshMap);
const ZOOM_CODE = lateCode(async () => (await import('./LeafletMap')).LeafletMap);

/** Draws the map where the page brought none. */
export function LateFreshMap(props: ComponentProps<typeof FreshMap>) {
  const { words } = useI18n();
  const late = useLate(FRESH_CODE);
  if (late.kind === 'ready') return <late.value {...props} />;
  if (late.kind === 'waiting') return null;
  return (
    <MapFailure
      className="map-failed"
      text={words.map.loadFailed}
      onRetry={FRESH_CODE.retry}
      isRetried={late.isRetried}
    />
  );
}

/** Makes the map move and zoom. Without that code the drawn map stays as it is and goes on answering. */
export function LateLeafletMap(props: LeafletMapProps) {
  const { words } = useI18n();
  const late = useLate(ZOOM_CODE);
  if (late.kind === 'ready') return <late.value {...props} />;
  if (late.kind === 'waiting') return null;
  return (
    <MapFailure
      className="map-zoom-failed"
      text={words.map.zoomFailed}
      onRetry={ZOOM_CODE.retry}
      isRetried={late.isRetried}
    />
  );
}
