import * as L from 'leaflet';
import { REGION } from '../../domain/geo/mercator';

export const REGION_BOUNDS = L.latLngBounds([REGION.south, REGION.west], [REGION.north, REGION.east]);
const CORNER = L.latLng(REGION.north, REGION.west);

/**
 * Leaflet's hold on the drawn map: the very nodes of the page's HTML become a layer over `REGION_BOUNDS`, so that
 * nothing is drawn twice and nothing moves when Leaflet takes over. While a zoom runs they are only transformed; at
 * its end they get their new size, to which lines, letters and patterns answer through CSS.
 */
export class NodeLayer extends L.Layer {
  readonly #node: HTMLElement;
  readonly #home: HTMLElement;
  #drawnZoom = 0;

  constructor(node: HTMLElement, home: HTMLElement) {
    super();
    this.#node = node;
    this.#home = home;
  }

  override onAdd(map: L.Map): this {
    this.#node.classList.add('leaflet-zoom-animated');
    moveTo(map.getPanes().overlayPane, this.#node);
    this.#reset();
    return this;
  }

  override onRemove(): this {
    this.#node.classList.remove('leaflet-zoom-animated');
    this.#node.removeAttribute('style');
    moveTo(this.#home, this.#node);
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      zoom: () => this.#transform(this._map.getCenter(), this._map.getZoom(), this._map.getPixelOrigin()),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        this.#transform(center, zoom);
      },
      zoomend: () => this.#reset(),
      viewreset: () => this.#reset(),
    };
  }

  #transform(center: L.LatLng, zoom: number, origin = this.#originAt(center, zoom)): void {
    const offset = this._map.project(CORNER, zoom).subtract(origin);
    L.DomUtil.setTransform(this.#node, offset, this._map.getZoomScale(zoom, this.#drawnZoom));
  }

  #reset(): void {
    const zoom = this._map.getZoom();
    this.#drawnZoom = zoom;
    const size = this._map
      .project(REGION_BOUNDS.getSouthEast(), zoom)
      .subtract(this._map.project(REGION_BOUNDS.getNorthWest(), zoom));
    this.#node.style.width = `${size.x}px`;
    this.#node.style.height = `${size.y}px`;
    this.#transform(this._map.getCenter(), zoom, this._map.getPixelOrigin());
  }

  /** Pixel origin the map will have after a zoom to this centre, as Leaflet reckons it. */
  #originAt(center: L.LatLng, zoom: number): L.Point {
    return this._map
      .project(center, zoom)
      .subtract(this._map.getSize().divideBy(2))
      .add(L.DomUtil.getPosition(this._map.getPanes().mapPane))
      .round();
  }
}

/** Moves the nodes without losing the focus that may rest on one of them. */
function moveTo(parent: HTMLElement, node: HTMLElement): void {
  const focused = node.contains(document.activeElement) ? document.activeElement : null;
  parent.append(node);
  if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true });
}
