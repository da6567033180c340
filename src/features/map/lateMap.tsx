import type { ComponentType } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { lateCode } from '../../ui/late/lateCode';
import { useLate } from '../../ui/late/useLate';
import { MapFailure } from './MapFailure';

/** A part of the map from code of its own, with the word of its place for when it does not come. */
function lateMap<P extends object>(
  load: () => Promise<ComponentType<P>>,
  className: string,
  failure: 'loadFailed' | 'zoomFailed',
): ComponentType<P> {
  const code = lateCode(load);
  return function LateMap(props: P) {
    const { words } = useI18n();
    const late = useLate(code);
    if (late.kind === 'ready') return <late.value {...props} />;
    if (late.kind === 'waiting') return null;
    return (
      <MapFailure
        className={className}
        text={words.map[failure]}
        onRetry={code.retry}
        isRetried={late.isRetried}
      />
    );
  };
}

/** Draws the map where the page brought none. */
export const LateFreshMap = lateMap(
  async () => (await import('./FreshMap')).FreshMap,
  'map-failed',
  'loadFailed',
);
/** Makes the map move and zoom. Without that code the drawn map stays as it is and goes on answering. */
export const LateLeafletMap = lateMap(
  async () => (await import('./LeafletMap')).LeafletMap,
  'map-zoom-failed',
  'zoomFailed',
);
