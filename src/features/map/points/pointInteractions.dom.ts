import * as L from 'leaflet';
import { neighbourOf, type Direction } from '../../../domain/geo/neighbours';
import type { Point } from '../../../domain/layout/point';
import { closedByEscape } from '../../../ui/escape';
import { countryAt } from '../countryNear.dom';
import { followPress } from '../followPress.dom';
import { bringIn } from '../freeArea.dom';
import type { Mark } from './marks';
import type { PointsLayer } from './pointsLayer.dom';
import { makePointTooltip } from './pointTooltip.dom';

/** How far beside a mark a finger may come down, in CSS pixels. */
const FINGER = 22;
/** The ring around what is drawn of a mark, CSS pixels. */
const RIM = 2;

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
  const press = followPress(area, signal);

  const inFrame = (x: number, y: number): L.Point => {
    const frame = area.getBoundingClientRect();
    return L.point(x - frame.left, y - frame.top);
  };
  const isOf = (mark: Mark, code: string): boolean =>
    mark.iso3 === code || mark.points.some(({ iso3 }) => iso3 === code);
  /** What can be hit is wider than what is drawn: beside that, the land of a country goes before the mark of another. */
  const answersAt = (mark: Mark, x: number, y: number): boolean => {
    if (layer.centreOf(mark).distanceTo(inFrame(x, y)) <= mark.size / 2 + RIM) return true;
    const root = area.querySelector('[data-static-map]');
    const land = root ? countryAt(root, x, y) : undefined;
    return land === undefined || isOf(mark, land);
  };
  const nearest = (x: number, y: number): Mark | undefined => {
    const at = inFrame(x, y);
    return layer.marks
      .map((mark) => ({ mark, distance: layer.centreOf(mark).distanceTo(at) }))
      .filter(({ mark, distance }) => distance <= FINGER && answersAt(mark, x, y))
      .sort((a, b) => a.distance - b.distance)[0]?.mark;
  };
  /** The mark that a click means: from the keyboard the one in focus. */
  const meant = (event: PointerEvent): Mark | undefined => {
    const [x, y] = press.placeOf(event);
    const direct = layer.markOf(event.target);
    if (!press.isFinger(event))
      return direct && (event.detail === 0 || answersAt(direct, x, y)) ? direct : undefined;
    // Controls and the handles of islands are meant when they are hit.
    const hit = document.elementFromPoint(x, y);
    return hit && !layer.markOf(hit) && hit.closest('[data-map-control], .map-handle')
      ? undefined
      : nearest(x, y);
  };

  area.addEventListener(
    'click',
    (event) => {
      const mark = meant(event);
      if (!mark || press.wasDragged(event)) return;
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
      const { clientX: x, clientY: y } = event;
      const mark = event.pointerType === 'touch' ? undefined : layer.markOf(event.target);
      const at = inFrame(x, y);
      if (mark && answersAt(mark, x, y)) tooltip.show(mark, at.x, at.y);
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
      bringIn(map, layer.centreOf(mark));
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
