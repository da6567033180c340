import { queryOptions } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import { BundleError } from './bundleError';
import { FOR_EVER } from './fileQuery';
import { loadJson } from './loadFile';

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
    ...FOR_EVER,
  });
