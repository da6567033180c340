import type { Iso3 } from '../domain/iso3';
import type { SectorId } from '../domain/sectors';
import { fileQuery, fileQueryOf } from './fileQuery';
import { countryCooperationSchema } from './schemas/cooperation';
import { recordsSchema } from './schemas/records';
import { sectorSchema } from './schemas/sector';

/** One sector across the region: projects with their points, events, concerns, opportunities, indicators. */
export const sectorQuery = (id: SectorId) =>
  fileQueryOf(['sector', id], `sectors/${id}.json`, sectorSchema, (file) => file.sector);

/** All records of cooperation of one country. */
export const countryCooperationQuery = (iso3: Iso3) =>
  fileQueryOf(
    ['cooperation', iso3],
    `cooperation/${iso3}.json`,
    countryCooperationSchema,
    (file) => file.iso3,
  );

/** One short row a record of cooperation, for counting choices before they are made. */
export const recordsQuery = () => fileQuery(['records'], 'records.json', recordsSchema);
