import type { CSSProperties } from 'react';
import { ISLAND_POINTS, ISLAND_SLOTS, type IslandLayout } from '../../domain/geo/islandSlots';
import { LABEL_SPOTS } from '../../domain/geo/labelSpots';
import { percentOf, project, VIEW_HEIGHT, VIEW_WIDTH, type LonLat } from '../../domain/geo/mercator';
import { labelSteps } from '../../domain/geo/placeLabels';
import type { Iso3 } from '../../domain/iso3';
import type { I18n } from '../../i18n/words';
import type { MapCountry, MapModel } from '../../facts/map/mapModel';
import { linkLabel, linkTitle } from './linkLabel';
import { MapDefs } from './MapDefs';
import { isMarked } from './paintMap.dom';
import type { Shapes } from './shapes';

type StaticMapProps = {
  readonly shapes: Shapes;
  readonly model: MapModel;
  /** Path and query of a country's own page. */
  readonly hrefOf: (iso3: Iso3) => string;
  readonly i18n: I18n;
};

const box = `0 0 ${Math.round(VIEW_WIDTH)} ${Math.round(VIEW_HEIGHT)}`;

const placed = (place: LonLat) => {
  const { left, top } = percentOf(place);
  return { left: `${left.toFixed(2)}%`, top: `${top.toFixed(2)}%` };
};

/** A handle's place in each layout; `map.css` picks one by the size of the map. */
const handlePlaces = (slot: Readonly<Record<IslandLayout, LonLat>>, point: LonLat): CSSProperties => {
  const [narrow, mid, wide, own] = [placed(slot.narrow), placed(slot.mid), placed(slot.wide), placed(point)];
  return {
    '--nx': narrow.left,
    '--ny': narrow.top,
    '--mx': mid.left,
    '--my': mid.top,
    '--wx': wide.left,
    '--wy': wide.top,
    '--px': own.left,
    '--py': own.top,
  } as CSSProperties;
};

/** Equator and tropics, degrees of latitude. */
const PARALLELS = [23.436, 0, -23.436] as const;

const line = (from: LonLat, to: LonLat): string => {
  const [x1, y1] = project(from).map(Math.round) as [number, number];
  const [x2, y2] = project(to).map(Math.round) as [number, number];
  return `M${x1} ${y1}L${x2} ${y2}`;
};

/**
 * The whole map as it stands in the page's HTML: shapes as links, names and island handles laid over them in percent.
 * It needs no script and no measure of the screen; `map.css` colours it and keeps its proportions. In the browser
 * the same nodes are handed to Leaflet, which moves and scales them.
 */
export function StaticMap({ shapes, model, hrefOf, i18n }: StaticMapProps) {
  const byCode = new Map<string, MapCountry>(model.countries.map((country) => [country.iso3, country]));
  const steps = labelSteps(new Map(model.countries.map(({ iso3, name }) => [iso3, name])));
  const islands = model.countries.filter(({ iso3 }) => iso3 in ISLAND_SLOTS);
  const chosen = shapes.countries.find(({ id }) => byCode.get(id)?.selected);
  const leaders = (layout: IslandLayout): string =>
    islands
      .map(({ iso3 }) => {
        const from = ISLAND_POINTS[iso3];
        const slot = ISLAND_SLOTS[iso3];
        return from && slot ? line(from, slot[layout]) : '';
      })
      .join('');

  return (
    <div className="map-box" data-static-map lang={i18n.lang}>
      <svg viewBox={box} className="map-svg" preserveAspectRatio="none">
        <MapDefs />
        <path className="map-graticule" d={PARALLELS.map((lat) => line([-179, lat], [60, lat])).join('')} />
        <path className="map-context" d={shapes.context} />
        {shapes.countries.map(({ id, d }) => {
          const country = byCode.get(id);
          if (!country) return null;
          const shape = <path {...painted(country)} d={d} className="map-shape" />;
          // An island's link is its handle; its few pixels of shape still answer to the pointer.
          if (id in ISLAND_SLOTS) return <g key={id}>{shape}</g>;
          return (
            <a key={id} href={hrefOf(country.iso3)} {...linked(country, i18n)}>
              <title>{linkTitle(country, i18n)}</title>
              {shape}
            </a>
          );
        })}
        {shapes.countries.map(({ id, d }) => {
          const country = byCode.get(id);
          const className = id in ISLAND_SLOTS ? 'map-mark map-mark-island' : 'map-mark';
          return country && <path key={id} {...marked(country, d)} className={className} />;
        })}
        <path className="map-disputed" d={shapes.disputed} />
        {(['narrow', 'mid', 'wide'] as const).map((layout) => (
          <path key={layout} className={`map-leaders map-leaders-${layout}`} d={leaders(layout)} />
        ))}
        <path className="map-outline" data-outline="hover" />
        <path className="map-outline" data-outline="selected" d={chosen?.d} />
        <path className="map-outline" data-outline="focus" />
      </svg>
      {model.countries.map((country) => {
        const spot = LABEL_SPOTS[country.iso3];
        return (
          spot && (
            <span
              key={country.iso3}
              {...painted(country)}
              className={`map-label map-label-${spot.side} from-${steps.get(country.iso3) ?? 'never'}`}
              style={placed(spot.at)}
              aria-hidden="true"
            >
              {country.name}
            </span>
          )
        );
      })}
      {islands.map((country) => {
        const slot = ISLAND_SLOTS[country.iso3];
        return (
          <a
            key={country.iso3}
            href={hrefOf(country.iso3)}
            {...painted(country)}
            {...linked(country, i18n)}
            title={linkTitle(country, i18n)}
            className="map-handle"
            style={slot && handlePlaces(slot, ISLAND_POINTS[country.iso3] ?? slot.wide)}
          >
            <span className="map-handle-dot" />
            <span className="map-handle-name">{country.name}</span>
          </a>
        );
      })}
    </div>
  );
}

/** What `paintMap` changes later, as it is at first. */
const painted = ({ iso3, fill, certainty, thin, faded, selected }: MapCountry) => ({
  'data-country': iso3,
  'data-fill': fill,
  'data-certainty': certainty ?? undefined,
  'data-thin': thin ? '' : undefined,
  'data-faded': faded ? '' : undefined,
  'data-selected': selected ? '' : undefined,
});

/** The marks lie over all fills, so that no neighbour covers half of an outline; without a mark there is no path. */
const marked = (country: MapCountry, d: string) => ({
  'data-mark': country.iso3,
  'data-certainty': country.certainty ?? undefined,
  'data-thin': country.thin ? '' : undefined,
  'data-faded': country.faded ? '' : undefined,
  d: isMarked(country) ? d : undefined,
});

const linked = (country: MapCountry, i18n: I18n) => ({
  'aria-label': linkLabel(country, i18n),
  'aria-current': country.selected ? ('true' as const) : undefined,
});
