import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import { BundleError } from './bundleError';
import { loadFile } from './loadFile';

/** The bundle never changes under a version, so nothing is ever fetched twice. */
export const FOR_EVER = { staleTime: Infinity, gcTime: Infinity } as const;

/** A file of the bundle, checked against its schema. */
export const fileQuery = <T>(
  queryKey: readonly string[],
  path: string,
  schema: v.GenericSchema<unknown, T>,
) => queryOptions({ queryKey, queryFn: ({ signal }) => loadFile(path, schema, signal), ...FOR_EVER });

/** A file about one country or sector, which must say itself that it is about that one. */
export const fileQueryOf = <Id extends string, T>(
  queryKey: readonly [name: string, id: Id],
  path: string,
  schema: v.GenericSchema<unknown, T>,
  idOf: (file: T) => string,
) =>
  queryOptions({
    queryKey,
    queryFn: async ({ signal }) => {
      const file = await loadFile(path, schema, signal);
      if (idOf(file) !== queryKey[1])
        throw new BundleError('wrong-shape', path, `holds ${idOf(file)} instead`);
      return file;
    },
    ...FOR_EVER,
  });
