import type { Project } from '../../src/bundle/schemas/project';
import type { BuildReport } from '../lib/buildReport';
import { noteRepeat, readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';

export type Place = {
  /** Degrees. */
  lat: number;
  lon: number;
  precision: Exclude<Project['precision'], 'none'>;
  /** The point was made of OpenStreetMap geometry, which stays under ODbL. */
  fromOpenStreetMap: boolean;
};

/** Decimals of a degree: 0.001 is about 100 m, finer than any of the points. */
export const COORDINATE_DIGITS = 3;

const SOURCE = 'aiddata-gcdf3';
const FILE = 'aiddata-gcdf3/gcdf_v3_LAC_points_derived.csv';
const ID = 'AidData.Record.ID';
const OSM_METHODS = ['v2-geojson', 'v3-geojson', 'osm-map-view', 'osm-route-endpoints'];

/**
 * How exact a point is. `method` says what it was made of, `level` (AidData's Level.of.precision) what that shape was:
 * a shape of a whole province is no building, and the middle of several places is none of them.
 */
export function precisionOf(method: string, level: string): Place['precision'] | undefined {
  if (method.startsWith('adm2-centroid')) return 'municipality';
  if (method.startsWith('adm1-centroid')) return 'province';
  if (!OSM_METHODS.includes(method)) return undefined;
  const levels = level
    .toUpperCase()
    .split(/,| AND /)
    .map((part) => part.replace(/\s/g, ''));
  if (levels.some((part) => /^A[DM]+4$/.test(part)) || levels.length > 1) return 'province';
  return levels[0] === 'PRECISE' ? 'exact' : 'municipality';
}

/** Points by project id; a project without a point is not in the map. `levels`: Level.of.precision by project id. */
export function readPlaces(
  raw: RawFolder,
  report: BuildReport,
  levels: ReadonlyMap<string, string>,
): Map<string, Place> {
  const csv = readCsv(raw.path(SOURCE, FILE));
  let without = 0;
  const seen = new Map<string, number>();
  const rows = readRows(csv, [ID, 'lat', 'lon', 'point_method'], (row) => {
    const id = String(row.integer(ID));
    noteRepeat(row, ID, seen, id);
    const [lat, lon, method] = [row.numberOrNull('lat'), row.numberOrNull('lon'), row.text('point_method')];
    if (lat === null && lon === null && (method === '' || method === 'none')) {
      without += 1;
      return null;
    }
    const precision = precisionOf(method, levels.get(id) ?? '');
    if (precision === undefined) row.problem('point_method', `"${method}" is not a known method`);
    if (lat === null || Math.abs(lat) > 90) row.problem('lat', `"${row.text('lat')}" is not a latitude`);
    if (lon === null || Math.abs(lon) > 180) row.problem('lon', `"${row.text('lon')}" is not a longitude`);
    const place: Place = {
      lat: lat ?? 0,
      lon: lon ?? 0,
      precision: precision ?? 'province',
      fromOpenStreetMap: OSM_METHODS.includes(method),
    };
    return [id, place] as const;
  });
  report.file(SOURCE, FILE, csv.rows.length, rows.length, [
    { reason: 'no point in the source', rows: without },
  ]);
  return new Map(rows);
}
