import * as L from 'leaflet';
import { REGION_BOUNDS } from './nodeLayer';

/** How many doublings closer than the whole region one may go: a Caribbean island then fills a fair part of the map. */
const CLOSEST = 5.5;
const SLACK = 0.02;

/** Whether the reader has moved the map away from the whole region. */
export const isMoved = (map: L.Map): boolean => map.getZoom() > map.getMinZoom() + SLACK;

/** Shows the whole region as large as it fits, and makes that the furthest one can go out or aside. */
export function fitRegion(map: L.Map): void {
  map.setMaxBounds(L.latLngBounds([]));
  map.setMinZoom(0);
  map.setMaxZoom(24);
  map.fitBounds(REGION_BOUNDS, { animate: false });
  const zoom = map.getZoom();
  map.setMinZoom(zoom);
  map.setMaxZoom(zoom + CLOSEST);
  map.setMaxBounds(map.getBounds());
}
