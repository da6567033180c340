import { queryOptions } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import type { Iso3 } from '../domain/iso3';
import { BundleError } from './bundleError';
import { loadFile, loadJson } from './loadFile';
import { atlasSchema } from './schemas/atlas';
import { comparisonSchema } from './schemas/comparison';
import { countrySchema } from './schemas/country';
import { manifestSchema } from './schemas/manifest';
import { scoringSchema } from './schemas/scoring';

/** The bundle never changes under a version, so nothing is ever fetched twice. */
const forEver = { staleTime: Infinity, gcTime: Infinity } as const;

export const atlasQuery = () =>
  queryOptions({
    queryKey: ['atlas'],
    queryFn: ({ signal }) => loadFile('atlas.json', atlasSchema, signal),
    ...forEver,
  });

export const countryFilePath = (iso3: Iso3): string => `countries/${iso3}.json`;

export const countryQuery = (iso3: Iso3) =>
  queryOptions({
    queryKey: ['country', iso3],
    queryFn: async ({ signal }) => {
      const file = await loadFile(countryFilePath(iso3), countrySchema, signal);
      if (file.iso3 !== iso3)
        throw new BundleError('wrong-shape', countryFilePath(iso3), `holds ${file.iso3} instead`);
      return file;
    },
    ...forEver,
  });

export const manifestQuery = () =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => loadFile('manifest.json', manifestSchema, signal),
    ...forEver,
  });

/** What it takes to score every country with weights of the reader's own. */
export const scoringQuery = () =>
  queryOptions({
    queryKey: ['scoring'],
    queryFn: ({ signal }) => loadFile('scoring.json', scoringSchema, signal),
    ...forEver,
  });

/** Rank correlations of the stances with measures of others, for the method page. */
export const comparisonQuery = () =>
  queryOptions({
    queryKey: ['comparison'],
    queryFn: ({ signal }) => loadFile('comparison.json', comparisonSchema, signal),
    ...forEver,
  });

const isTopology = (json: unknown): json is Topology =>
  typeof json === 'object' &&
  json !== null &&
  'type' in json &&
  json.type === 'Topology' &&
  'arcs' in json &&
  Array.isArray(json.arcs) &&
  'objects' in json &&
  typeof json.objects === 'object' &&
  json.objects !== null &&
  ['countries', 'context', 'disputed'].every((name) => name in (json.objects as object));

/** Shapes: objects `countries` (geometry id = ISO3), `context` and `disputed`. */
export const bordersQuery = () =>
  queryOptions({
    queryKey: ['borders'],
    queryFn: async ({ signal }) => {
      const json = await loadJson('borders.topo.json', signal);
      if (!isTopology(json)) throw new BundleError('wrong-shape', 'borders.topo.json', 'not a topology');
      return json;
    },
    ...forEver,
  });
