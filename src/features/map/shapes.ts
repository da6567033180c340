import { feature } from 'topojson-client';
import type { Geometry, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { pathData } from '../../domain/geo/pathData';

export type Shape = { readonly id: string; readonly d: string };
export type Shapes = {
  readonly countries: readonly Shape[];
  readonly context: string;
  readonly disputed: string;
};

/** Shapes with fewer corners than this are islands of a few pixels, for which whole view units are too coarse. */
const FEW_CORNERS = 150;

/** The outlines of an area, or the lines of a border, whatever the nesting. */
function ringsOf(geometry: Geometry | null): Position[][] {
  switch (geometry?.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'LineString':
      return [geometry.coordinates];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(ringsOf);
    default:
      return [];
  }
}

const tenths = (rings: readonly (readonly unknown[])[]): 0 | 1 =>
  rings.reduce((sum, ring) => sum + ring.length, 0) < FEW_CORNERS ? 1 : 0;

function features(topology: Topology, name: string): { id: string; geometry: Geometry | null }[] {
  const object = topology.objects[name];
  if (!object) return [];
  const all = feature(topology, object);
  return ('features' in all ? all.features : [all]).map(({ id, geometry }) => ({
    id: String(id ?? ''),
    geometry,
  }));
}

/** The topology as SVG paths in view units: one per country, one for all context land, one for all disputed borders. */
export function shapesOf(topology: Topology): Shapes {
  const all = (name: string): Position[][] =>
    features(topology, name).flatMap(({ geometry }) => ringsOf(geometry));
  return {
    countries: features(topology, 'countries').map(({ id, geometry }) => {
      const rings = ringsOf(geometry);
      return { id, d: pathData(rings, true, tenths(rings)) };
    }),
    context: pathData(all('context'), true),
    disputed: pathData(all('disputed'), false),
  };
}
