import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { SECTOR_IDS } from '../../domain/sectors';
import { countrySchema } from './country';

/** `sectors/<id>.json`: one sector across the region, with its projects as points. */
export const sectorSchema = v.object({
  format: v.literal('vaiven.sector'),
  formatVersion: v.literal(1),
  sector: v.picklist(SECTOR_IDS),
  projects: v.array(
    v.object({
      ...v.omit(countrySchema.entries.projects.item, ['sector']).entries,
      iso3: v.picklist(COUNTRY_CODES),
    }),
  ),
});
