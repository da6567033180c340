import { asIso3, type Iso3 } from '../../../src/domain/iso3';
import { FLOWS, PARTNERS, type Flow, type Partner } from '../../../src/domain/trade/partners';
import type { RowReader } from '../../lib/columns';
import { DataError, type DataProblem } from '../../lib/dataError';
import { cellKey, type Candidate, type Cell } from '../../trade/candidate';

/** Dollars of the units the raw files count in. */
export const THOUSAND = 1e3;
export const MILLION = 1e6;

/**
 * A value of a row in whole US$.
 * In: the column and how many US$ one of its units is. A value below zero is noted as a problem of the row.
 */
export function dollars(row: RowReader, column: string, unitUsd = 1): number {
  const value = row.number(column);
  if (value < 0) row.problem(column, 'a value below zero');
  return Math.round(value * unitUsd);
}

/** The cell of a row that names country, year, partner and flow in columns of these names. */
export const cellOf = (row: RowReader): Cell => ({
  iso3: row.iso3('iso3'),
  year: row.year('year'),
  partner: row.oneOf('partner', PARTNERS),
  flow: row.oneOf('flow', FLOWS),
});

export const asPartner = (code: string): Partner | undefined => PARTNERS.find((partner) => partner === code);

/** The country of the atlas whose trade with a partner the flow is; `null` for flows between others. */
export function seenFrom(
  exporter: string,
  importer: string,
): { iso3: Iso3; partner: Partner; flow: Flow } | null {
  const seller = asIso3(exporter);
  const buyer = asIso3(importer);
  const to = asPartner(importer);
  const from = asPartner(exporter);
  if (seller !== undefined && to !== undefined) return { iso3: seller, partner: to, flow: 'export' };
  if (buyer !== undefined && from !== undefined) return { iso3: buyer, partner: from, flow: 'import' };
  return null;
}

/**
 * The candidates, each cell once. Throws a `DataError` when a source gives two values for a cell; with `sameTwice` the
 * same value may stand in two rows, as where one publisher's files overlap, and the first row counts.
 */
export function unrepeated(candidates: readonly Candidate[], sameTwice = false): Candidate[] {
  const first = new Map<string, Candidate>();
  const problems: DataProblem[] = [];
  for (const candidate of candidates) {
    const key = `${cellKey(candidate)} ${candidate.basis} ${candidate.part}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, candidate);
    else if (!sameTwice || earlier.valueUsd !== candidate.valueUsd) {
      const reason = `two values for ${cellKey(candidate)}, the other in ${earlier.rawFile}:${earlier.rawLine}`;
      problems.push({ file: candidate.rawFile, line: candidate.rawLine, column: null, reason });
    }
  }
  if (problems.length > 0) throw new DataError(problems);
  return [...first.values()];
}
