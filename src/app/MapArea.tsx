import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type PointerEvent, type FocusEvent, type ReactNode } from 'react';
import { countryQuery } from '../bundle/queries';
import { asIso3 } from '../domain/iso3';
import { Legend } from '../features/map/Legend';
import { MapView } from '../features/map/MapView';
import { MeasureSwitch } from '../features/map/MeasureSwitch';
import { PointsKey } from '../features/map/PointsKey';
import { Timeline } from '../features/timeline/Timeline';
import { mapPlace } from '../ui/places';

/** The map with its legend, what it shows, and the time bar under it. `picture` is the built map, before any script. */
export function MapArea({ picture }: { picture?: ReactNode }) {
  const prefetch = useCountryPrefetch();
  return (
    <div className="map-column" onPointerOver={prefetch} onFocus={prefetch}>
      <div className="map-switch">
        <MeasureSwitch />
      </div>
      <div ref={mapPlace} className="map-frame">
        {picture ? (
          <div className="map-area">
            <div className="map-stage">{picture}</div>
          </div>
        ) : (
          <MapView />
        )}
      </div>
      <div className="map-key">
        <Legend />
        <PointsKey />
      </div>
      <div className="map-foot">
        <Timeline />
      </div>
    </div>
  );
}

/** A failure is told where the file is needed, not where it was guessed at. */
const leaveItToTheClick = (): void => undefined;

/** Asks for a country's file when pointer or focus comes near, so that the click finds it there. */
function useCountryPrefetch(): (event: PointerEvent | FocusEvent) => void {
  const client = useQueryClient();
  return useCallback(
    (event) => {
      const code = (event.target as Element).closest('[data-country]')?.getAttribute('data-country');
      const iso3 = asIso3(code ?? '');
      if (iso3) void client.query(countryQuery(iso3)).catch(leaveItToTheClick);
    },
    [client],
  );
}
