import * as v from 'valibot';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { readCurated } from '../lib/curated';
import { fileError } from '../lib/dataError';
import type { Shape, Shapes } from '../sources/naturalEarth';

const code = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

/** `data/boundaries.json`: the lines drawn dotted because a state disputes them. */
const policySchema = v.object({
  about: v.string(),
  disputed: v.array(
    v.object({
      id: v.string(),
      parties: v.array(code),
      line: v.variant('kind', [
        v.object({ kind: v.literal('shared-border'), between: v.tuple([code, code]) }),
        v.object({ kind: v.literal('outline'), of: code }),
      ]),
    }),
  ),
});

/**
 * Shapes for the map, all on the same arcs: `countries` (the 33, id = ISO3), `context` (neighbours and territories),
 * `disputed` (the dotted lines of the boundary policy).
 */
export type Borders = Topology<{
  countries: GeometryCollection;
  context: GeometryCollection;
  disputed: GeometryCollection;
}>;

export function borders(shapes: Shapes, policyFile: string): Borders {
  const policy = readCurated(policyFile, policySchema);
  const all = shapes.objects.lac.geometries;
  const named = all.filter(({ properties }) => properties.iso3 !== '');
  const inGroup = (wanted: boolean) =>
    named
      .filter(({ properties }) => (properties.grp === 'celac') === wanted)
      .map((shape) => bare(shape))
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const disputed = policy.disputed.map(({ id, line }): MultiLineString => {
    const [one, other] = line.kind === 'outline' ? [line.of, line.of] : line.between;
    const arcs = sharedArcs(arcsOf(all, one, policyFile), arcsOf(all, other, policyFile));
    if (arcs.length === 0)
      throw fileError(policyFile, `${one} and ${other} share no border, so "${id}" has no line`);
    return { type: 'MultiLineString', id, arcs: arcs.map((arc) => [arc]) };
  });
  const collection = (geometries: GeometryCollection['geometries']): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries,
  });
  return {
    type: 'Topology',
    transform: shapes.transform,
    objects: {
      countries: collection(inGroup(true)),
      context: collection([...inGroup(false), ...bits(all)]),
      disputed: collection(disputed),
    },
    arcs: shapes.arcs,
  };
}

const bare = (shape: Shape): Polygon | MultiPolygon =>
  shape.type === 'Polygon'
    ? { type: 'Polygon', id: shape.properties.iso3, arcs: shape.arcs }
    : { type: 'MultiPolygon', id: shape.properties.iso3, arcs: shape.arcs };

const polygonsOf = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

/** Bits of land without a code of their own (a base, banks, an atoll), as one shape without a claim about them. */
function bits(shapes: readonly Shape[]): MultiPolygon[] {
  const arcs = shapes.filter(({ properties }) => properties.iso3 === '').flatMap(polygonsOf);
  return arcs.length === 0 ? [] : [{ type: 'MultiPolygon', id: 'other', arcs }];
}

/** TopoJSON names an arc walked backwards by its ones' complement. */
const arcIndex = (arc: number) => (arc < 0 ? ~arc : arc);

function arcsOf(shapes: readonly Shape[], iso3: string, policyFile: string): Set<number> {
  const shape = shapes.find(({ properties }) => properties.iso3 === iso3);
  if (shape === undefined) throw fileError(policyFile, `no shape for ${iso3}`);
  return new Set(polygonsOf(shape).flat(2).map(arcIndex));
}

const sharedArcs = (a: ReadonlySet<number>, b: ReadonlySet<number>): number[] =>
  [...a].filter((arc) => b.has(arc)).sort((x, y) => x - y);
