import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { SECTOR_IDS } from '../../domain/sectors';
import {
  carShareSchema,
  concernSchema,
  eventSchema,
  indicatorFileSchema,
  indicatorOf,
  opportunitySchema,
  telecomSchema,
} from './cooperation';
import { projectFileSchema, projectOf } from './project';

/** `sectors/<id>.json`: one sector across the region, with its projects as points. */
export const sectorFileSchema = v.object({
  format: v.literal('vaiven.sector'),
  formatVersion: v.literal(2),
  sector: v.picklist(SECTOR_IDS),
  projects: v.array(
    v.object({ ...v.omit(projectFileSchema, ['sector']).entries, iso3: v.picklist(COUNTRY_CODES) }),
  ),
  events: v.array(v.omit(eventSchema, ['sector'])),
  concerns: v.array(v.omit(concernSchema, ['sector'])),
  opportunities: v.array(v.omit(opportunitySchema, ['sector'])),
  /** Only where the sector is the one they speak of: digital, electric vehicles, renewables. */
  telecom: v.array(telecomSchema),
  carShares: v.array(carShareSchema),
  indicators: v.array(indicatorFileSchema),
});

export const sectorSchema = v.pipe(
  sectorFileSchema,
  v.transform((file) => ({
    ...file,
    projects: file.projects.map(projectOf),
    indicators: file.indicators.map(indicatorOf),
  })),
);

export type SectorFile = v.InferOutput<typeof sectorSchema>;
