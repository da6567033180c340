import { readFileSync } from 'node:fs';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { project } from '../domain/geo/mercator';
import type { Point } from '../domain/layout/point';

const data = `${import.meta.dirname}/../../public/data`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(`${data}/${path}`, 'utf8')) as unknown;

const outlines = (geometry: Geometry): Position[][] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : [];

/** The outlines of all countries of the committed bundle by code, in view units. */
export function realShapes(): ReadonlyMap<string, readonly (readonly Point[])[]> {
  const { version } = readJson('current.json') as { version: string };
  const topology = readJson(`${version}/borders.topo.json`) as Topology<{ countries: GeometryCollection }>;
  return new Map(
    feature(topology, topology.objects.countries).features.map(({ id, geometry }) => [
      String(id),
      outlines(geometry).map((outline) => outline.map(([lon = 0, lat = 0]) => project([lon, lat]))),
    ]),
  );
}
