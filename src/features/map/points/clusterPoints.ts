import Supercluster from 'supercluster';
import type { LonLat } from '../../../domain/geo/mercator';
import type { MapPoint } from './mapPointsModel';

/** Points whose centres would lie closer than this are drawn as one, in CSS pixels. */
export const CLUSTER_RADIUS = 26;

/** Leaflet draws the world 256 pixels wide at zoom 0. */
const WORLD = 256;

/** One mark on the map: a project, or several that would overlap. */
export type PointFeature = { readonly at: LonLat; readonly points: readonly MapPoint[] };

/**
 * Which points are drawn as one mark at a zoom. The map knows fractional zooms and supercluster whole ones, so the points
 * are indexed for this zoom alone, with the radius it has at the whole zoom below; some hundred points take no time.
 * @param zoom of the Leaflet map, not whole.
 * @returns every point in exactly one feature.
 */
export function clusterPoints(points: readonly MapPoint[], zoom: number): readonly PointFeature[] {
  const level = Math.max(0, Math.floor(zoom));
  const index = new Supercluster<{ readonly index: number }>({
    minZoom: level,
    maxZoom: level,
    extent: WORLD,
    radius: CLUSTER_RADIUS * 2 ** (level - zoom),
  });
  index.load(
    points.map(({ at }, position) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [at[0], at[1]] },
      properties: { index: position },
    })),
  );
  return index.getClusters([-180, -90, 180, 90], level).map(({ properties, geometry }) => {
    const own =
      'cluster_id' in properties
        ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.index)
        : [properties.index];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const members = [...own].sort((a, b) => a - b).flatMap((position) => points[position] ?? []);
    return { at: members.length === 1 && members[0] ? members[0].at : [lon, lat], points: members };
  });
}

/** Doublings between the zooms that are tried. */
const STEP = 0.25;

/**
 * How far one must zoom in until the points of a mark are drawn as more than one.
 * @param all all points shown, for others may join.
 * @returns a zoom above `from`, at most `most`; `null` when even that does not part them.
 */
export function splitZoom(
  members: readonly MapPoint[],
  all: readonly MapPoint[],
  from: number,
  most: number,
): number | null {
  const ids = new Set(members.map(({ id }) => id));
  const isParted = (zoom: number): boolean =>
    clusterPoints(all, zoom).filter(({ points }) => points.some(({ id }) => ids.has(id))).length > 1;
  for (let zoom = from + STEP; zoom < most; zoom += STEP) if (isParted(zoom)) return zoom;
  return isParted(most) ? most : null;
}
