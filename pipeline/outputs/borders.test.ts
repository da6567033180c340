import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { tempFile } from '../testing/tempFiles';
import type { Shapes } from '../sources/naturalEarth';
import { borders } from './borders';

const of = (
  iso3: string,
  grp: 'celac' | 'terr' | 'other',
  arcs: number[],
): Shapes['objects']['lac']['geometries'][number] => ({
  type: 'Polygon',
  properties: { iso3, name: iso3, grp },
  arcs: [arcs],
});

/** Two neighbours that share arc 1, an island, and a bit of land without a code. */
const SHAPES: Shapes = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [[1, 1], [-1, 0], [0, -1], [1, 0]],
    [[1, 0], [0, 1]],
    [[1, 0], [1, 0], [0, 1], [-1, 0]],
    [[5, 5], [1, 0], [0, 1], [-1, -1]],
    [[8, 8], [1, 0], [0, 1], [-1, -1]],
  ],
  objects: {
    lac: {
      type: 'GeometryCollection',
      geometries: [of('VEN', 'celac', [0, 1]), of('GUY', 'celac', [2, -2]), of('FLK', 'terr', [3]), of('', 'other', [4])],
    },
  },
}; // prettier-ignore

const policy = (line: object) =>
  tempFile(JSON.stringify({ about: '', disputed: [{ id: 'line', parties: [], line }] }), 'boundaries.json');

describe('the borders', () => {
  it('hold countries and context by code, on the arcs of the source', () => {
    const made = borders(SHAPES, policy({ kind: 'outline', of: 'FLK' }));
    expect(made.objects.countries.geometries.map(({ id }) => id)).toEqual(['GUY', 'VEN']);
    expect(made.objects.context.geometries.map(({ id }) => id)).toEqual(['FLK', 'other']);
    expect(JSON.stringify(made)).not.toContain('properties');
  });

  it('draw a disputed border along the very arc both countries share', () => {
    const made = borders(SHAPES, policy({ kind: 'shared-border', between: ['GUY', 'VEN'] }));
    const [line] = feature(made, made.objects.disputed).features;
    expect(line?.geometry).toEqual({ type: 'MultiLineString', coordinates: [[[1, 0], [1, 1]]] }); // prettier-ignore
  });

  it('stop when two countries share no border or a shape is missing', () => {
    expect(() => borders(SHAPES, policy({ kind: 'shared-border', between: ['GUY', 'FLK'] }))).toThrow(
      'GUY and FLK share no border',
    );
    expect(() => borders(SHAPES, policy({ kind: 'outline', of: 'BLZ' }))).toThrow('no shape for BLZ');
  });
});
