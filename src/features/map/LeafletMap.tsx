import * as L from 'leaflet';
import { useEffect, useLayoutEffect } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { useLate } from '../../ui/late/useLate';
import { useView } from '../../view-state/useView';
import { bringIn } from './freeArea.dom';
import { allowDragging, fitRegion, isMoved, refit } from './fitRegion.dom';
import { POINTS_CODE } from './latePoints';
import { NodeLayer, REGION_BOUNDS } from './nodeLayer.dom';
import { ZoomControl } from './ZoomControl';

export type LeafletMapProps = {
  readonly node: HTMLElement;
  /** Where the drawing stands without Leaflet, and returns to. */
  readonly home: HTMLElement;
};

/** Wheel zoom only where the page itself does not scroll: the wide layout. */
const WIDE = '(min-width: 1100px)';

/** Takes the drawn map over in place: panning, zooming, pinching. There are no tiles, so there is nobody to attribute. */
export function LeafletMap({ node, home }: LeafletMapProps) {
  return (
    <MapContainer
      bounds={REGION_BOUNDS}
      zoomSnap={0}
      zoomControl={false}
      attributionControl={false}
      keyboard={false}
      doubleClickZoom={false}
      boxZoom={false}
      dragging={false}
      scrollWheelZoom={false}
      wheelPxPerZoomLevel={120}
      maxBoundsViscosity={1}
      fadeAnimation={false}
    >
      <Holder node={node} home={home} />
      <Points />
      <ZoomControl />
    </MapContainer>
  );
}

/** Marks over the map, from code that a reader without a sector never needs. */
function Points() {
  const hasSector = useView((view) => view.sectors.length > 0);
  return hasSector && <LatePoints />;
}

/** `PointsKey` says where they are missing. */
function LatePoints() {
  const late = useLate(POINTS_CODE);
  return late.kind === 'ready' && <late.value />;
}

function Holder({ node, home }: LeafletMapProps) {
  const map = useMap();

  useLayoutEffect(() => {
    fitRegion(map);
    const layer = new NodeLayer(node, home).addTo(map);
    return () => void layer.remove();
  }, [map, node, home]);

  useEffect(() => {
    const container = map.getContainer();
    const zoomed = () => allowDragging(map);
    map.on('zoomend', zoomed);
    const wide = window.matchMedia(WIDE);
    const allowWheel = () => (wide.matches ? map.scrollWheelZoom.enable() : map.scrollWheelZoom.disable());
    allowWheel();
    wide.addEventListener('change', allowWheel);
    const resized = new ResizeObserver(() => {
      const wasMoved = isMoved(map);
      map.invalidateSize({ pan: false });
      refit(map, wasMoved);
    });
    resized.observe(container);
    // The focus may move to a country out of sight: bring it in through the map, never by scrolling its frame.
    const follow = (event: FocusEvent) => {
      container.scrollTop = 0;
      container.scrollLeft = 0;
      // A pressed country is under the pointer, from which it must not slip.
      if (!isMoved(map) || !(event.target as Element).matches(':focus-visible')) return;
      const frame = container.getBoundingClientRect();
      const target = (event.target as Element).getBoundingClientRect();
      bringIn(
        map,
        L.point(target.left + target.width / 2 - frame.left, target.top + target.height / 2 - frame.top),
      );
    };
    node.addEventListener('focusin', follow);
    return () => {
      map.off('zoomend', zoomed);
      wide.removeEventListener('change', allowWheel);
      resized.disconnect();
      node.removeEventListener('focusin', follow);
    };
  }, [map, node]);

  return null;
}
