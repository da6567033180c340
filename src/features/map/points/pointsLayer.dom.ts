import * as L from 'leaflet';
import { REGION_BOUNDS } from '../nodeLayer.dom';
import { drawMark, makeMarkElement } from './markElement.dom';
import type { Mark } from './marks';

/** What the layer asks for; read when it draws. */
export type PointsSource = {
  /** The marks at a zoom of the map, whose drawing is then `height` CSS pixels high. */
  readonly marks: (zoom: number, height: number) => readonly Mark[];
  readonly nameOf: (mark: Mark) => string;
  readonly label: () => string;
  readonly describedBy: string;
};

/**
 * Marks as buttons in a pane of their own over the map. Their number depends on the zoom alone, so they are joined anew
 * only at the end of a zoom; while one runs they move, and panning moves the pane as a whole.
 */
export class PointsLayer extends L.Layer {
  readonly group = document.createElement('div');
  readonly #source: PointsSource;
  readonly #drawn = new Map<string, { mark: Mark; readonly element: HTMLButtonElement }>();

  constructor(source: PointsSource) {
    super();
    this.#source = source;
    this.group.className = 'map-points';
    this.group.setAttribute('role', 'group');
    this.group.setAttribute('aria-describedby', source.describedBy);
    this.group.setAttribute('data-map-control', '');
  }

  override onAdd(map: L.Map): this {
    const pane = map.getPane('points') ?? map.createPane('points');
    pane.append(this.group);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.group.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      zoom: () => this.#place((place) => this._map.latLngToLayerPoint(place)),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        const origin = this._map
          .project(center, zoom)
          .subtract(this._map.getSize().divideBy(2))
          .add(L.DomUtil.getPosition(this._map.getPanes().mapPane))
          .round();
        this.#place((place) => this._map.project(place, zoom).subtract(origin));
      },
      zoomend: () => this.redraw(),
      viewreset: () => this.redraw(),
    };
  }

  /** All marks as drawn, in the order of the page. */
  get marks(): readonly Mark[] {
    return [...this.#drawn.values()].map(({ mark }) => mark);
  }

  elementOf(key: string): HTMLButtonElement | undefined {
    return this.#drawn.get(key)?.element;
  }

  markOf(target: EventTarget | null): Mark | undefined {
    const button = target instanceof Element ? target.closest('.map-point') : null;
    return this.#drawn.get(button?.getAttribute('data-mark') ?? '')?.mark;
  }

  /** Centre of a mark in pixels of the map's frame. */
  centreOf({ at, offset }: Mark): L.Point {
    return this._map.latLngToContainerPoint([at[1], at[0]]).add(offset as L.PointTuple);
  }

  /** Draws the marks of this zoom by difference; the focus goes on to the mark that took its records in. */
  redraw(): void {
    const zoom = this._map.getZoom();
    const bounds = [REGION_BOUNDS.getSouth(), REGION_BOUNDS.getNorth()].map(
      (lat) => this._map.project([lat, 0], zoom).y,
    );
    const marks = this.#source.marks(zoom, (bounds[0] ?? 0) - (bounds[1] ?? 0));
    const focused = this.markOf(document.activeElement);
    const keys = new Set(marks.map(({ key }) => key));
    for (const mark of marks) {
      const element = this.#drawn.get(mark.key)?.element ?? makeMarkElement();
      drawMark(element, mark, this.#source.nameOf(mark));
      this.#drawn.delete(mark.key);
      this.#drawn.set(mark.key, { mark, element });
    }
    const gone = [...this.#drawn].filter(([key]) => !keys.has(key));
    for (const [key] of gone) this.#drawn.delete(key);
    this.#arrange();
    if (focused && !keys.has(focused.key)) this.#focusHeir(focused);
    for (const [, { element }] of gone) element.remove();
    this.group.setAttribute('aria-label', this.#source.label());
    this.#keepOneStop();
    this.#place((place) => this._map.latLngToLayerPoint(place));
    this.fire('drawn');
  }

  /** Only this mark can be tabbed to. */
  setStop(key: string): void {
    for (const [other, { element }] of this.#drawn) element.tabIndex = other === key ? 0 : -1;
  }

  /** Rings the mark that holds the open record. */
  ring(record: string | null): Mark | undefined {
    let found: Mark | undefined;
    for (const { mark, element } of this.#drawn.values()) {
      const holds = record !== null && mark.ids.includes(record);
      if (holds) found = mark;
      element.toggleAttribute('data-open', holds);
    }
    return found;
  }

  /** Puts the buttons into the order of the marks, touching only those out of place: moving one would lose its focus. */
  #arrange(): void {
    let next = this.group.firstElementChild;
    for (const { element } of this.#drawn.values()) {
      if (element === next) next = next.nextElementSibling;
      else if (!element.contains(document.activeElement)) this.group.insertBefore(element, next);
    }
  }

  #focusHeir(before: Mark): void {
    const heir = this.marks.find(({ ids }) => ids.some((id) => before.ids.includes(id)));
    const element = heir && this.elementOf(heir.key);
    if (!element) return;
    this.setStop(heir.key);
    element.focus({ preventScroll: true });
  }

  #keepOneStop(): void {
    const all = [...this.#drawn.values()];
    if (all.some(({ element }) => element.tabIndex === 0)) return;
    const [first] = all;
    if (first) first.element.tabIndex = 0;
  }

  #place(pixelOf: (place: L.LatLng) => L.Point): void {
    for (const { mark, element } of this.#drawn.values()) {
      const { x, y } = pixelOf(L.latLng(mark.at[1], mark.at[0]));
      element.style.translate = `${Math.round(x + mark.offset[0])}px ${Math.round(y + mark.offset[1])}px`;
    }
  }
}
