import type { Project } from '../../src/bundle/schemas/project';
import type { Iso3 } from '../../src/domain/iso3';
import type { SectorId } from '../../src/domain/sectors';
import type { BuildReport } from '../lib/buildReport';
import { noteRepeat, readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import type { RawFolder } from '../lib/rawFolder';
import { readPlaces, type Place } from './gcdfPlaces';
import type { ProjectReview } from './projectReview';
import type { Classify } from './projectWords';

export type FinanceProject = {
  id: string;
  iso3: Iso3;
  year: number;
  sector: SectorId;
  name: Project['name'];
  story: string | null;
  subject: string;
  instrument: string;
  status: Project['status'];
  /** US$ constant 2021; null = the source has no amount. */
  amountUsd2021: number | null;
  place: Place | null;
  url: string;
};

/** All commitments of a country and year, with or without a place; the amount is `null` when none of them has one. */
export type FinanceTotal = { iso3: Iso3; year: number; commitments: number; amountUsd2021: number | null };

export const GCDF = 'aiddata-gcdf3';
const FOLDER = 'aiddata-gcdf3';
const PROJECTS = `${FOLDER}/gcdf_v3_final_input_LAC.csv`;
const SECTORS = `${FOLDER}/sector_proposed.csv`;
const TOTALS = `${FOLDER}/gcdf3_country_year_LAC.csv`;
const ID = 'AidData.Record.ID';
const AMOUNT = 'Amount.(Constant.USD.2021)';

const STATUSES: Readonly<Record<string, Project['status']>> = {
  Completion: 'completed',
  Implementation: 'under-way',
  'Pipeline: Commitment': 'committed',
};

export function readProjects(
  raw: RawFolder,
  report: BuildReport,
  sectorOf: (label: string) => SectorId | undefined,
  classify: Classify,
  { names, overrides }: ProjectReview,
): FinanceProject[] {
  const sectors = readProposals(raw, report, sectorOf);
  for (const [id, sector] of overrides) sectors.set(id, sector);
  const csv = readCsv(raw.path(GCDF, PROJECTS));
  const columns = [
    ID,
    AMOUNT,
    'Title',
    'Status',
    'Sector.Name',
    'Recipient.ISO-3',
    'Commitment.Year',
    'Level.of.precision',
  ];
  const levels = new Map(csv.rows.map(({ cells }) => [cells[ID] ?? '', cells['Level.of.precision'] ?? '']));
  const places = readPlaces(raw, report, levels);
  const seen = new Map<string, number>();
  const projects = readRows(csv, columns, (row): FinanceProject => {
    const id = String(row.integer(ID));
    noteRepeat(row, ID, seen, id);
    const sector = sectors.get(id);
    if (sector === undefined) row.problem(ID, `project ${id} has no sector in ${SECTORS}`);
    const stated = row.required('Status');
    const status = STATUSES[stated];
    if (status === undefined)
      row.problem('Status', `"${stated}" is not one of ${Object.keys(STATUSES).join(', ')}`);
    const words = classify(row.required('Sector.Name'), row.text('Title'), sector ?? 'other');
    if (words === null)
      row.problem(
        'Sector.Name',
        `"${row.text('Sector.Name')}" has no subject in data/sectors/project_subjects.json`,
      );
    const amount = row.numberOrNull(AMOUNT);
    if (amount !== null && amount < 0) row.problem(AMOUNT, 'an amount below zero');
    return {
      id,
      iso3: row.iso3('Recipient.ISO-3'),
      year: row.year('Commitment.Year'),
      sector: sector ?? 'other',
      name: names.get(id)?.name ?? null,
      story: names.get(id)?.story ?? null,
      subject: words?.subject ?? '',
      instrument: words?.instrument ?? '',
      status: status ?? 'committed',
      amountUsd2021: amount,
      place: places.get(id) ?? null,
      url: `https://china.aiddata.org/projects/${id}/`,
    };
  });
  refuseUnknownRecords(projects, [...names.keys(), ...overrides.keys()]);
  report.file(GCDF, PROJECTS, csv.rows.length, projects.length);
  return projects.sort((a, b) => Number(a.id) - Number(b.id));
}

function refuseUnknownRecords(projects: readonly FinanceProject[], reviewed: readonly string[]): void {
  const known = new Set(projects.map(({ id }) => id));
  const unknown = reviewed.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new Error(
      `data/sectors: record ${unknown.join(', ')} of ${GCDF} is reviewed and not in ${PROJECTS}; correct or remove the row`,
    );
}

function readProposals(
  raw: RawFolder,
  report: BuildReport,
  sectorOf: (label: string) => SectorId | undefined,
): Map<string, SectorId> {
  const csv = readCsv(raw.path(GCDF, SECTORS));
  const seen = new Map<string, number>();
  const rows = readRows(csv, [ID, 'sector_proposed'], (row) => {
    const id = String(row.integer(ID));
    noteRepeat(row, ID, seen, id);
    const label = row.required('sector_proposed');
    const sector = sectorOf(label);
    if (sector === undefined)
      row.problem('sector_proposed', `"${label}" has no sector in data/sectors/gcdf.json`);
    return [id, sector ?? 'other'] as const;
  });
  report.file(GCDF, SECTORS, csv.rows.length, rows.length);
  return new Map(rows);
}

export function readFinanceTotals(raw: RawFolder, report: BuildReport): FinanceTotal[] {
  const csv = readCsv(raw.path(GCDF, TOTALS));
  const seen = new Map<string, number>();
  const totals = readRows(
    csv,
    ['Country Code', 'year', 'projects', 'usd_const_2021'],
    (row): FinanceTotal => {
      const [iso3, year] = [row.iso3('Country Code'), row.year('year')];
      noteRepeat(row, 'year', seen, `${iso3} ${year}`);
      return {
        iso3,
        year,
        commitments: row.integer('projects'),
        amountUsd2021: row.number('usd_const_2021') || null, // the file writes a sum of no known amount as 0
      };
    },
  );
  report.file(GCDF, TOTALS, csv.rows.length, totals.length);
  return totals.sort((a, b) => (a.iso3 === b.iso3 ? a.year - b.year : a.iso3 < b.iso3 ? -1 : 1));
}
