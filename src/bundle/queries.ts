import type { Iso3 } from '../domain/iso3';
import { fileQuery, fileQueryOf } from './fileQuery';
import { atlasSchema } from './schemas/atlas';
import { countrySchema } from './schemas/country';
import { scoringSchema } from './schemas/scoring';

/** What the first drawing of the map and the panel needs. Files that only late parts read have queries beside this file. */
export const atlasQuery = () => fileQuery(['atlas'], 'atlas.json', atlasSchema);

export const countryQuery = (iso3: Iso3) =>
  fileQueryOf(['country', iso3], `countries/${iso3}.json`, countrySchema, (file) => file.iso3);

/** What it takes to score every country with weights of the reader's own. */
export const scoringQuery = () => fileQuery(['scoring'], 'scoring.json', scoringSchema);
