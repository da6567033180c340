import * as v from 'valibot';
import { SECTOR_IDS } from '../../domain/sectors';
import { webAddress } from './webAddress';

/** One commitment of development finance, in our own words. */
export const projectSchema = v.object({
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

export type Project = v.InferOutput<typeof projectSchema>;
