import * as L from 'leaflet';
import { neighbourOf, type Direction } from '../../../domain/geo/neighbours';
import type { Point } from '../../../domain/geo/mercator';
import { closedByEscape } from '../../../ui/escape';
import type { Mark } from './marks';
import type { PointsLayer } from './pointsLayer';
import { makePointTooltip } from './pointTooltip';

/** A pointer that moved further than this between press and click was dragging, in CSS pixels. */
const DRAG = 5;
/** How far beside a mark a finger may come down, in CSS pixels. */
const FINGER = 22;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Makes the marks answer to pointer, finger and keys. Returns how to undo it. */
export function attachPointInteractions(
  map: L.Map,
  layer: PointsLayer,
  open: (mark: Mark) => void,
  leave: () => void,
): () => void {
  const area = map.getContainer();
  const { group } = layer;
  const tooltip = makePointTooltip(area);
  const stop = new AbortController();
  const { signal } = stop;
  let pressed: readonly [number, number] | undefined;

  const inFrame = (x: number, y: number): L.Point => {
    const frame = area.getBoundingClientRect();
    return L.point(x - frame.left, y - frame.top);
  };
  const wasDragged = (event: MouseEvent): boolean =>
    event.detail > 0 &&
    pressed !== undefined &&
    Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) > DRAG;
  const nearest = (at: L.Point): Mark | undefined =>
    layer.marks
      .map((mark) => ({ mark, distance: layer.centreOf(mark).distanceTo(at) }))
      .filter(({ distance }) => distance <= FINGER)
      .sort((a, b) => a.distance - b.distance)[0]?.mark;

  area.addEventListener('pointerdown', (event) => (pressed = [event.clientX, event.clientY]), { signal });
  area.addEventListener(
    'click',
    (event) => {
      const direct = layer.markOf(event.target);
      const isFinger = event.pointerType === 'touch';
      // Controls and the handles of islands are meant when they are hit.
      const isOther =
        event.target instanceof Element && event.target.closest('[data-map-control], .map-handle');
      const mark = isFinger && (direct || !isOther) ? nearest(inFrame(event.clientX, event.clientY)) : direct;
      if (!mark || wasDragged(event)) return;
      // The country under it is not meant.
      event.preventDefault();
      event.stopPropagation();
      tooltip.hide();
      layer.setStop(mark.key);
      open(mark);
    },
    { signal },
  );

  area.addEventListener(
    'pointermove',
    (event) => {
      const mark = event.pointerType === 'touch' ? undefined : layer.markOf(event.target);
      const at = inFrame(event.clientX, event.clientY);
      if (mark) tooltip.show(mark, at.x, at.y);
      else tooltip.hide();
    },
    { signal },
  );
  area.addEventListener('pointerleave', () => tooltip.hide(), { signal });

  group.addEventListener(
    'focusin',
    (event) => {
      const mark = layer.markOf(event.target);
      if (!mark || !(event.target as Element).matches(':focus-visible')) return;
      layer.setStop(mark.key);
      area.scrollTop = 0;
      area.scrollLeft = 0;
      bringIn(map, layer, mark);
      const { x, y } = layer.centreOf(mark);
      tooltip.show(mark, x, y);
    },
    { signal },
  );
  group.addEventListener('focusout', () => tooltip.hide(), { signal });

  group.addEventListener(
    'keydown',
    (event) => {
      const from = layer.markOf(event.target);
      if (!from || event.metaKey || event.ctrlKey || event.altKey) return;
      const to = keyTo(event.key, from, layer);
      if (!to) return;
      event.preventDefault();
      layer.setStop(to);
      layer.elementOf(to)?.focus({ preventScroll: true });
    },
    { signal },
  );
  const stopEscape = closedByEscape({ part: () => group, fromAfar: () => false, close: leave });
  const hide = (): void => tooltip.hide();
  map.on('zoomstart movestart', hide);

  return () => {
    stop.abort();
    stopEscape();
    map.off('zoomstart movestart', hide);
    tooltip.remove();
  };
}

/** The mark a key leads to: arrows to the nearest, Home and End to the first and the last. */
function keyTo(key: string, from: Mark, layer: PointsLayer): string | undefined {
  const direction = ARROWS[key];
  if (key === 'Home') return layer.marks[0]?.key;
  if (key === 'End') return layer.marks.at(-1)?.key;
  if (!direction) return undefined;
  const points = layer.marks.map((mark): [string, Point] => {
    const { x, y } = layer.centreOf(mark);
    return [mark.key, [x, y]];
  });
  return neighbourOf(from.key, direction, new Map(points));
}

/** Pans until a mark is in the frame; at once, for a moving map would carry the tooltip away from it. */
export function bringIn(map: L.Map, layer: PointsLayer, mark: Mark): void {
  const { x, y } = layer.centreOf(mark);
  const size = map.getSize();
  if (x < 0 || y < 0 || x > size.x || y > size.y)
    map.panTo(map.containerPointToLatLng(L.point(x, y)), { animate: false });
}
