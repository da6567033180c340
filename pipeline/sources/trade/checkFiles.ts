import { BASES, type Basis } from '../../../src/bundle/schemas/country';
import { FLOWS } from '../../../src/domain/trade/partners';
import type { BuildReport } from '../../lib/buildReport';
import { readRows, type RowReader } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';
import type { Cell, Part } from '../../trade/candidate';
import { cellOf, dollars } from './readCells';

const SOURCE = 'trade-reconciled';
const CHOSEN = 'trade/_reconciled/bilateral.csv';
const ALTERNATIVES = 'trade/_reconciled/bilateral_alternatives.csv';
const WORLD = 'trade/_reconciled/world_totals.csv';
const CRUDE_OIL_ONLY = ' crude oil only';
const COLUMNS = ['iso3', 'year', 'partner', 'flow', 'value_usd', 'source', 'basis'];

/** A figure of the choice made apart from ours, in whole US$. */
export type CheckFigure = Cell & { valueUsd: number; source: string; basis: Basis; part: Part };

/** A total of trade with the world, in whole US$. */
type WorldFigure = Cell<'WLD'> & { valueUsd: number };

/**
 * The choice made apart from ours, every candidate it knew, and the totals with the world it took: what ours must agree
 * with. Never a source of figures.
 */
export type CheckFiles = {
  chosen: (CheckFigure & { isBreak: boolean })[];
  candidates: CheckFigure[];
  world: WorldFigure[];
};

export function readCheckFiles(raw: RawFolder, report: BuildReport): CheckFiles {
  const csv = readCsv(raw.path(SOURCE, CHOSEN));
  const chosen = readRows(csv, [...COLUMNS, 'series_break'], (row) => ({
    ...figureOf(row),
    isBreak: row.oneOf('series_break', ['0', '1']) === '1',
  }));
  report.file(SOURCE, CHOSEN, csv.rows.length, chosen.length);
  const listed = readCsv(raw.path(SOURCE, ALTERNATIVES));
  const candidates = readRows(listed, COLUMNS, figureOf);
  report.file(SOURCE, ALTERNATIVES, listed.rows.length, candidates.length);
  const totals = readCsv(raw.path(SOURCE, WORLD));
  const world = readRows(totals, ['iso3', 'year', 'flow', 'value_usd'], (row): WorldFigure => ({
    iso3: row.iso3('iso3'),
    year: row.year('year'),
    partner: 'WLD',
    flow: row.oneOf('flow', FLOWS),
    valueUsd: dollars(row, 'value_usd'),
  }));
  report.file(SOURCE, WORLD, totals.rows.length, world.length);
  return { chosen, candidates, world };
}

function figureOf(row: RowReader): CheckFigure {
  const stated = row.required('source');
  const crudeOil = stated.endsWith(CRUDE_OIL_ONLY);
  return {
    ...cellOf(row),
    valueUsd: dollars(row, 'value_usd'),
    source: crudeOil ? stated.slice(0, -CRUDE_OIL_ONLY.length) : stated,
    basis: row.oneOf('basis', BASES),
    part: crudeOil ? 'crude-oil' : 'whole',
  };
}
