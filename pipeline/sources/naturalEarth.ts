import * as v from 'valibot';
import { COUNTRY_CODES, type Iso3 } from '../../src/domain/iso3';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { readCurated } from '../lib/curated';
import { fileError } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';

const ring = v.array(v.pipe(v.number(), v.integer()));
const properties = v.object({
  iso3: v.string(),
  name: v.string(),
  grp: v.picklist(['celac', 'terr', 'ctx', 'other']),
});
const pair = v.tuple([v.number(), v.number()]);

const shapesSchema = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(pair)),
  objects: v.object({
    lac: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ type: v.literal('Polygon'), properties, arcs: v.array(ring) }),
          v.object({ type: v.literal('MultiPolygon'), properties, arcs: v.array(v.array(ring)) }),
        ]),
      ),
    }),
  }),
});

export type Shapes = v.InferOutput<typeof shapesSchema>;
export type Shape = Shapes['objects']['lac']['geometries'][number];

export type CountryName = {
  iso3: Iso3;
  iso2: string;
  names: { en: string; es: string; pt: string };
  /** Inner point of the shape, longitude and latitude in degrees. */
  label: [number, number];
};

const SHAPES = 'geo-natural-earth/lac_10m_hybrid_100-30-10_q10000.topojson';
const NAMES = 'geo-natural-earth/names_labels.csv';

export function readShapes(raw: RawFolder, report: BuildReport): Shapes {
  const path = raw.path('natural-earth', SHAPES);
  const topology = readCurated(path, shapesSchema);
  const shapes = topology.objects.lac.geometries;
  const codes = new Set(shapes.map(({ properties: { iso3 } }) => iso3));
  const missing = COUNTRY_CODES.filter((iso3) => !codes.has(iso3));
  if (missing.length > 0) throw fileError(path, `no shape for ${missing.join(', ')}`);
  report.file('natural-earth', SHAPES, shapes.length, shapes.length);
  return topology;
}

/** Names after CLDR and label points of the 33 countries, in the order of their codes. */
export function readNames(raw: RawFolder, report: BuildReport): CountryName[] {
  const csv = readCsv(raw.path('cldr', NAMES));
  const columns = ['iso3', 'iso2', 'group', 'name_en', 'name_es-419', 'name_pt', 'label_lon', 'label_lat'];
  const names = readRows(csv, columns, (row): CountryName | null => {
    if (row.oneOf('group', ['celac', 'terr', 'ctx', 'china']) !== 'celac') return null;
    return {
      iso3: row.iso3('iso3'),
      iso2: row.required('iso2'),
      names: { en: row.required('name_en'), es: row.required('name_es-419'), pt: row.required('name_pt') },
      label: [row.number('label_lon'), row.number('label_lat')],
    };
  });
  const missing = COUNTRY_CODES.filter((iso3) => !names.some((name) => name.iso3 === iso3));
  if (missing.length > 0) throw fileError(csv.file, `no name for ${missing.join(', ')}`);
  report.file('cldr', NAMES, csv.rows.length, names.length, [
    { reason: 'not a country of the atlas', rows: csv.rows.length - names.length },
  ]);
  return names.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}
