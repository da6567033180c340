import * as L from 'leaflet';
import type { LateI18n } from '../../../i18n/lateWords';
import type { MapPoints } from './mapPointsModel';
import { setRecord, showSectorsOf } from '../../../view-state/actions';
import { zoomInOn } from '../freeArea.dom';
import { splitZoom } from './clusterPoints';
import { marksOf, type Mark } from './marks';
import { openPlaceList, type PlaceList } from './placeList.dom';
import { attachPointInteractions } from './pointInteractions.dom';
import { PointsLayer } from './pointsLayer.dom';

/** What is shown now; read at the time of an event, so that everything is attached once. */
export type Shown = { readonly model: MapPoints; readonly i18n: LateI18n<'cooperation'> };

/** Room around the points of a mark when the map zooms in on them, in CSS pixels. */
const ROOM = 60;

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Back from the marks to the countries, where Tab enters them. */
const focusCountries = (map: L.Map): void =>
  map
    .getContainer()
    .querySelector<HTMLElement | SVGElement>('[data-static-map] a[tabindex="0"]')
    ?.focus({ preventScroll: true });

const zoomTo = (map: L.Map, { points }: Mark, least: number): void =>
  zoomInOn(map, L.latLngBounds(points.map(({ at }) => [at[1], at[0]])), ROOM, least, !isStill());

/**
 * Puts the marks over a map and makes them answer: a project opens its record; several are zoomed in on, or listed where
 * no zoom parts them; events lead to their country.
 */
export function attachPoints(map: L.Map, shown: () => Shown, describedBy: string) {
  const layer = new PointsLayer({
    marks: (zoom, height) => marksOf(shown().model, zoom, height, shown().i18n),
    nameOf: ({ title, detail }) => `${title}, ${detail}`,
    label: () => shown().i18n.words.cooperation.points.group,
    describedBy,
  }).addTo(map);
  let list: PlaceList | null = null;
  let listed: Mark | null = null;
  const closeList = (): void => list?.close();

  const open = (mark: Mark): void => {
    closeList();
    if (mark.iso3) {
      showSectorsOf(mark.iso3);
      return;
    }
    if (mark.points.length === 1) {
      setRecord(mark.ids[0] ?? null);
      return;
    }
    const zoom = splitZoom(mark.points, shown().model.points, map.getZoom(), map.getMaxZoom());
    if (zoom !== null) {
      zoomTo(map, mark, zoom);
      return;
    }
    listed = mark;
    list = openPlaceList({
      area: map.getContainer(),
      points: mark.points,
      at: layer.centreOf(mark),
      i18n: shown().i18n,
      choose: setRecord,
      leave: () => layer.elementOf(mark.key)?.focus({ preventScroll: true }),
    });
  };

  const detach = attachPointInteractions(map, layer, open, () => focusCountries(map));
  map.on('zoomstart movestart', closeList);
  return {
    layer,
    /** After a change of what is shown: an open list goes with the mark it is of, and stays with it. */
    changed(): void {
      layer.redraw();
      if (listed && !layer.elementOf(listed.key)) closeList();
    },
    detach(): void {
      closeList();
      map.off('zoomstart movestart', closeList);
      detach();
      layer.remove();
    },
  };
}
