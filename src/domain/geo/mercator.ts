import type { Point } from '../layout/point';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** What the map shows when nothing is moved: the 33 countries from Guadalupe Island to Cape Horn, with a little sea. */
export const REGION = { west: -118.5, east: -34, south: -56.2, north: 33.2 } as const;

/** View units per degree of longitude: fine enough that whole units stay under half a pixel on a large screen. */
export const UNITS_PER_DEGREE = 24;
const DEGREE = Math.PI / 180;

/** Spherical (Web) Mercator ordinate in degrees; the formula Leaflet's EPSG:3857 uses, so that both draw alike. */
const ordinate = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * DEGREE) / 2)) / DEGREE;

const TOP = ordinate(REGION.north);

/** Size of the region in view units; with `ASPECT` (width over height) all positions in percent follow. */
export const VIEW_WIDTH = (REGION.east - REGION.west) * UNITS_PER_DEGREE;
export const VIEW_HEIGHT = (TOP - ordinate(REGION.south)) * UNITS_PER_DEGREE;
export const ASPECT = VIEW_WIDTH / VIEW_HEIGHT;

/**
 * Projects a place onto the map.
 * @param place degrees; latitude strictly between -90 and 90.
 * @returns view units from the north-west corner of `REGION`; outside the region they are negative or past the size.
 */
export function project([lon, lat]: LonLat): Point {
  return [(lon - REGION.west) * UNITS_PER_DEGREE, (TOP - ordinate(lat)) * UNITS_PER_DEGREE];
}

/** The place a point of the map, in view units, stands for in degrees: the inverse of `project`. */
export function unproject([x, y]: Point): LonLat {
  const lat = (2 * Math.atan(Math.exp((TOP - y / UNITS_PER_DEGREE) * DEGREE)) - Math.PI / 2) / DEGREE;
  return [REGION.west + x / UNITS_PER_DEGREE, lat];
}

/** A place as shares of the map's width and height, in percent, for what is laid over the shapes. */
export function percentOf(place: LonLat): { readonly left: number; readonly top: number } {
  const [x, y] = project(place);
  return { left: (x / VIEW_WIDTH) * 100, top: (y / VIEW_HEIGHT) * 100 };
}
