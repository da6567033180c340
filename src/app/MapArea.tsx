import type { ReactNode } from 'react';
import { Timeline } from '../features/timeline/Timeline';

/** The map with its legend, what it shows, and the time bar under it. `picture` is the built map, before any script. */
export function MapArea({ picture }: { picture?: ReactNode }) {
  return (
    <div className="map-column">
      <div className="map-frame">
        <div className="map-area">{picture}</div>
      </div>
      <div className="map-foot">
        <Timeline />
      </div>
    </div>
  );
}
