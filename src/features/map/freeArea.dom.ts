import * as L from 'leaflet';
import { freeBox } from '../../domain/geo/freeBox';
import { squareAround, touches, within, type Box } from '../../domain/layout/box';

/** What lies over the map and takes the pointer, in pixels of the map's frame: the key, the switch, the zoom. */
function controlsOver(map: L.Map): readonly Box[] {
  const container = map.getContainer();
  const frame = container.getBoundingClientRect();
  const controls = (container.closest('.map-column') ?? container).querySelectorAll('[data-map-control]');
  return [...controls]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({ x: left - frame.left, y: top - frame.top, width, height }));
}

function frameOf(map: L.Map): Box {
  const { x: width, y: height } = map.getSize();
  return { x: 0, y: 0, width, height };
}

/** The largest part of the map's frame that nothing lies over. */
export const freeArea = (map: L.Map): Box => freeBox(frameOf(map), controlsOver(map));

/** Whether a place of the frame is out of sight: outside it or under a control. */
function isHidden(map: L.Map, { x, y }: L.Point): boolean {
  const place = squareAround([x, y], 0);
  return !within(frameOf(map), place) || controlsOver(map).some((control) => touches(place, control));
}

/** Moves the map so that a place of its frame comes to the middle of what is free; at once, or what is shown beside it would be carried away. */
export function bringIn(map: L.Map, place: L.Point): void {
  if (!isHidden(map, place)) return;
  const { x, y, width, height } = freeArea(map);
  map.panBy(place.subtract([x + width / 2, y + height / 2]), { animate: false });
}

/** Closer to places, all of them in the free part with `room` around them where that is possible. */
export function zoomInOn(
  map: L.Map,
  bounds: L.LatLngBounds,
  room: number,
  least: number,
  animate: boolean,
): void {
  const free = freeArea(map);
  const size = map.getSize();
  const around = size.subtract([free.width, free.height]).add([room, room]);
  const fit = map.getBoundsZoom(bounds, false, around);
  const zoom = Math.min(Math.max(fit, least), map.getMaxZoom());
  const corners = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) => map.project(corner, zoom));
  const [northWest = around, southEast = around] = corners;
  const middle = L.point(free.x + free.width / 2, free.y + free.height / 2);
  const centre = northWest.add(southEast).divideBy(2).subtract(middle).add(size.divideBy(2));
  map.setView(map.unproject(centre, zoom), zoom, { animate });
}
