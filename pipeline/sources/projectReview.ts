import { join } from 'node:path';
import type { Project } from '../../src/bundle/schemas/project';
import { SECTOR_IDS, type SectorId } from '../../src/domain/sectors';
import { noteRepeat, readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { TEXT_COLUMNS, textOf } from './cooperation/place';

/** What reviewers changed about single records of the finance source, by record id. */
export type ProjectReview = {
  names: ReadonlyMap<string, { name: NonNullable<Project['name']>; story: string | null }>;
  overrides: ReadonlyMap<string, SectorId>;
};

/** `project_names.csv`: own names of well-known projects; `overrides.csv`: records that belong to another sector, and why. */
export function readProjectReview(folder: string): ProjectReview {
  const named = new Map<string, number>();
  const names = readRows(
    readCsv(join(folder, 'project_names.csv')),
    ['record', ...TEXT_COLUMNS('name'), 'story'],
    (row) => {
      const id = String(row.integer('record'));
      noteRepeat(row, 'record', named, id);
      return [id, { name: textOf(row, 'name'), story: row.text('story') || null }] as const;
    },
  );
  const moved = new Map<string, number>();
  const overrides = readRows(
    readCsv(join(folder, 'overrides.csv')),
    ['source', 'record', 'sector', 'reason'],
    (row) => {
      row.oneOf('source', ['aiddata-gcdf3']);
      row.required('reason');
      const id = String(row.integer('record'));
      noteRepeat(row, 'record', moved, id);
      return [id, row.oneOf('sector', SECTOR_IDS)] as const;
    },
  );
  return { names: new Map(names), overrides: new Map(overrides) };
}
