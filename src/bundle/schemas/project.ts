import * as v from 'valibot';
import { SECTOR_IDS } from '../../domain/sectors';
import { webAddress } from './webAddress';

/** One commitment of development finance, in our own words, as it is written. */
export const projectFileSchema = v.object({
  id: v.string(),
  sector: v.picklist(SECTOR_IDS),
  year: v.number(),
  /** Our own name of a well-known project; null = it goes by what it is about. */
  name: v.nullable(v.object({ en: v.string(), es: v.string(), pt: v.string() })),
  /** Key shared with events of the same project. */
  story: v.nullable(v.string()),
  /** What it is about and how it was financed: keys of the `sectors` words. */
  subject: v.string(),
  instrument: v.string(),
  status: v.picklist(['completed', 'under-way', 'committed']),
  /** US$ million constant 2021; null = no amount in the source. */
  amountUsdMillion2021: v.nullable(v.number()),
  /** Latitude and longitude in degrees, and how exact they are; null = no place. */
  point: v.nullable(v.tuple([v.number(), v.number()])),
  precision: v.picklist(['exact', 'municipality', 'province', 'none']),
  url: webAddress,
});

type Placed = { readonly point: readonly [number, number] | null };

/** A project with its place in degrees by name. */
export const projectOf = <T extends Placed>({ point, ...project }: T) => ({
  ...project,
  point: point && { latitude: point[0], longitude: point[1] },
});

export type ProjectRow = v.InferOutput<typeof projectFileSchema>;
export type Project = ReturnType<typeof projectOf<ProjectRow>>;
