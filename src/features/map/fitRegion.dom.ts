import * as L from 'leaflet';
import { REGION_BOUNDS } from './nodeLayer.dom';

/** How many doublings closer than the whole region one may go: a Caribbean island then fills a fair part of the map. */
const CLOSEST = 5.5;
const SLACK = 0.02;

/** Whether the reader has moved the map away from the whole region. */
export const isMoved = (map: L.Map): boolean => map.getZoom() > map.getMinZoom() + SLACK;

/** With the whole region in view there is nowhere to drag to, and one finger scrolls the page. */
export function allowDragging(map: L.Map): void {
  if (isMoved(map)) map.dragging.enable();
  else map.dragging.disable();
}

/** Shows the whole region as large as it fits, and makes that the furthest one can go out or aside. */
export function fitRegion(map: L.Map): void {
  loosen(map);
  map.fitBounds(REGION_BOUNDS, { animate: false });
  bound(map, map.getZoom());
}

/** The way back that a reader asks for: a zoom still under way would end after it and undo it. */
export function backToRegion(map: L.Map): void {
  fitRegion(map);
  const isZooming = map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') === true;
  if (isZooming) map.once('zoomend', () => fitRegion(map));
}

/** After a change of the frame's size the whole region fits at another zoom; a closer view stays where it is. */
export function refit(map: L.Map, wasMoved: boolean): void {
  loosen(map);
  const whole = map.getBoundsZoom(REGION_BOUNDS);
  if (wasMoved && map.getZoom() > whole + SLACK) bound(map, whole);
  else fitRegion(map);
}

function loosen(map: L.Map): void {
  map.setMaxBounds(L.latLngBounds([]));
  map.setMinZoom(0);
  map.setMaxZoom(24);
}

/** @param whole the zoom at which the whole region just fits. */
function bound(map: L.Map, whole: number): void {
  map.setMinZoom(whole);
  map.setMaxZoom(whole + CLOSEST);
  const half = map.getSize().divideBy(2);
  const corners = [REGION_BOUNDS.getNorthWest(), REGION_BOUNDS.getSouthEast()].map((corner) =>
    map.project(corner, whole),
  );
  const [northWest = half, southEast = half] = corners;
  const middle = northWest.add(southEast).divideBy(2);
  map.setMaxBounds(
    L.latLngBounds(map.unproject(middle.subtract(half), whole), map.unproject(middle.add(half), whole)),
  );
  allowDragging(map);
}
