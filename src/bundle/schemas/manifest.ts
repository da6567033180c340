import * as v from 'valibot';
import { webAddress } from './webAddress';

/** One raw source as the sources page and the tables cite it. */
export const sourceSchema = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  /** Empty for what is ours: it has no page of a publisher, only a table of the bundle. */
  url: v.union([v.literal(''), webAddress]),
  licence: v.string(),
  vintage: v.string(),
  accessed: v.string(),
  /** What may go out: 'rows', 'aggregates' or 'links'. */
  redistribution: v.picklist(['rows', 'aggregates', 'links']),
});

export const manifestSchema = v.object({
  format: v.literal('vaiven.manifest'),
  formatVersion: v.literal(1),
  version: v.string(),
  sources: v.array(sourceSchema),
  /** The raw files read, by source id, with their hash, so that a figure can be traced to the very bytes. */
  raw: v.array(v.object({ source: v.string(), file: v.string(), sha256: v.string(), bytes: v.number() })),
  outputs: v.array(
    v.object({
      path: v.string(),
      sha256: v.string(),
      bytes: v.number(),
      rows: v.nullable(v.number()),
      /** Ids of the sources it rests on. */
      sources: v.array(v.string()),
    }),
  ),
});

/** `current.json`: which version the site shows. */
export const currentSchema = v.object({ version: v.string() });

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
