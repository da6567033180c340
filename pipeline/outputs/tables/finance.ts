import type { Facts } from '../../facts';
import { round, roundOrNull } from '../../lib/round';
import { CGIT } from '../../sources/cgit';
import { GCDF } from '../../sources/gcdf';
import { COORDINATE_DIGITS } from '../../sources/gcdfPlaces';
import { commitmentYear, iso3, sector, sourceOf, year } from './sharedColumns';
import { column, namesSource, table, type Table } from './table';

export const financeTable = ({ finance }: Pick<Facts, 'finance'>): Table =>
  table('finance', 'Chinese development finance by sector (project file)', finance, [
    iso3,
    commitmentYear,
    sector,
    column(
      'commitments',
      'integer',
      'Commitments of development finance in the project file',
      (cell) => cell.commitments,
    ),
    column(
      'amount_usd_2021',
      'integer',
      'Sum of the known amounts, constant 2021; empty = none is known',
      (cell) => roundOrNull(cell.amountUsd2021, 0),
      'US$ 2021',
    ),
    column('quantified_count', 'integer', 'Commitments with a known amount', (cell) => cell.withAmount),
    sourceOf(() => GCDF),
  ]);

export const financeTotalsTable = ({ financeTotals }: Pick<Facts, 'financeTotals'>): Table =>
  table('finance_totals', 'Chinese development finance, all commitments', financeTotals, [
    iso3,
    commitmentYear,
    column(
      'commitments',
      'integer',
      'All commitments, with or without a place',
      (total) => total.commitments,
    ),
    column(
      'amount_usd_2021',
      'integer',
      'Sum of the adjusted amounts, constant 2021',
      (total) => roundOrNull(total.amountUsd2021, 0),
      'US$ 2021',
    ),
    sourceOf(() => GCDF),
  ]);

export const dealsTable = ({ deals }: Pick<Facts, 'deals'>): Table =>
  table('deals', 'Chinese investments and construction contracts by sector', deals, [
    iso3,
    year,
    sector,
    column('kind', 'string', 'investment or construction; never add the two', (cell) => cell.kind),
    column('deals', 'integer', 'Deals of US$ 100 million or more', (cell) => cell.deals),
    column(
      'amount_usd_nominal',
      'integer',
      'Sum, nominal',
      (cell) => round(cell.amountUsdMillion * 1e6, 0),
      'US$',
    ),
    sourceOf(() => CGIT),
  ]);

export const projectsTable = ({ projects, words }: Pick<Facts, 'projects' | 'words'>): Table =>
  table('projects', 'Development finance projects', projects, [
    column('id', 'string', 'Record id in the source', (project) => project.id),
    iso3,
    sector,
    column('label', 'string', 'Subject, instrument and year, in our words', (project) =>
      words.label(project.subject, project.instrument, project.year),
    ),
    commitmentYear,
    column('status', 'string', 'completed, under-way or committed', (project) => project.status),
    column(
      'amount_usd_2021',
      'integer',
      'Amount, constant 2021; empty = not known',
      (project) => roundOrNull(project.amountUsd2021, 0),
      'US$ 2021',
    ),
    column(
      'lat',
      'number',
      'Latitude; empty = no place',
      (project) => roundOrNull(project.place?.lat ?? null, COORDINATE_DIGITS),
      'degrees',
    ),
    column(
      'lon',
      'number',
      'Longitude; empty = no place',
      (project) => roundOrNull(project.place?.lon ?? null, COORDINATE_DIGITS),
      'degrees',
    ),
    column(
      'point_precision',
      'string',
      'exact, municipality, province or none',
      (project) => project.place?.precision ?? 'none',
    ),
    sourceOf(() => GCDF),
    column('record_url', 'string', 'Record page of the source', (project) => project.url),
    column('subject', 'string', 'Key of the subject', (project) => project.subject),
    column('instrument', 'string', 'Key of the instrument', (project) => project.instrument),
    namesSource(
      column(
        'point_source',
        'string',
        'openstreetmap where the point is made of its geometry (ODbL)',
        (project) => (project.place?.fromOpenStreetMap ? 'openstreetmap' : null),
      ),
    ),
  ]);
