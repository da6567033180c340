import type { Concern, Opportunity } from '../../../src/bundle/schemas/cooperation';
import { CONCERN_THEMES, OPPORTUNITY_THEMES } from '../../../src/domain/cooperation/records';
import { SECTOR_IDS } from '../../../src/domain/sectors';
import type { BuildReport } from '../../lib/buildReport';
import { noteRepeat, readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import { placeOf, SOURCE_COLUMNS, sourceOf, TEXT_COLUMNS, textOf } from './place';

const SOURCE = 'vaiven-claims';
const COLUMNS = ['id', 'iso3', 'sector', 'theme', ...TEXT_COLUMNS('claim'), ...SOURCE_COLUMNS];

function readClaims<T extends string>(
  folder: string,
  name: string,
  themes: readonly T[],
  report: BuildReport,
) {
  const csv = readCsv(`${folder}/${name}.csv`);
  const seen = new Map<string, number>();
  const claims = readRows(csv, COLUMNS, (row) => {
    const id = row.required('id');
    noteRepeat(row, 'id', seen, id);
    return {
      id,
      iso3: placeOf(row),
      sector: row.oneOf('sector', SECTOR_IDS),
      theme: row.oneOf('theme', themes),
      claim: textOf(row, 'claim'),
      ...sourceOf(row),
    };
  });
  report.file(SOURCE, `data/sectors/${name}.csv`, csv.rows.length, claims.length);
  return claims.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What observers worry about, each attributed: claims, not findings. */
export const readConcerns = (folder: string, report: BuildReport): Concern[] =>
  readClaims(folder, 'concerns', CONCERN_THEMES, report);

/** What observers hope for, each attributed: claims, not findings. */
export const readOpportunities = (folder: string, report: BuildReport): Opportunity[] =>
  readClaims(folder, 'opportunities', OPPORTUNITY_THEMES, report);
