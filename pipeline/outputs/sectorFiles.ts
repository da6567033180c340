import { sectorSchema } from '../../src/bundle/schemas/sector';
import { SECTOR_IDS, type SectorId } from '../../src/domain/sectors';
import { countryCode } from '../lib/countryCode';
import { jsonText } from '../lib/jsonText';
import type { FinanceProject } from '../sources/gcdf';
import { projectEntry } from './projectEntry';

export function sectorFile(sector: SectorId, projects: readonly FinanceProject[]): string {
  return jsonText(`sectors/${sector}.json`, sectorSchema, {
    format: 'vaiven.sector',
    formatVersion: 1,
    sector,
    projects: projects
      .filter((project) => project.sector === sector)
      .map((project) => ({ ...projectEntry(project), iso3: countryCode(project.iso3) })),
  });
}

export const SECTOR_FILES = SECTOR_IDS.map((id) => ({ id, path: `sectors/${id}.json` }));
