import { asIso3, type Iso3 } from '../../src/domain/iso3';
import { FLOWS } from '../../src/domain/trade/partners';
import { readRows, type RowReader } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { DataError, type DataProblem } from '../lib/dataError';
import { cellKey, type Cell } from './candidate';
import { SUBJECTS, type Difference, type Subject } from './differences';
import { PARTNERS, type Partner } from './tradePoint';

/** A row of `differences.csv`: one subject and flow of some countries in some years, and why ours differs from the check there. */
type Explanation = Pick<Cell<Partner>, 'partner' | 'flow'> & {
  subject: Subject;
  countries: Iso3[];
  years: number[];
  reason: string;
  line: number;
};

export type ExplainedDifference = Difference & { reason: string };

const YEARS = /^(\d{4})(?:-(\d{4}))?$/;

function readExplanations(file: string): Explanation[] {
  const columns = ['subject', 'iso3', 'years', 'partner', 'flow', 'reason'];
  return readRows(readCsv(file), columns, (row): Explanation => {
    const [, first, last] = YEARS.exec(row.required('years')) ?? [];
    const from = Number(first);
    const to = Number(last ?? first);
    if (!(from <= to))
      row.problem('years', `"${row.text('years')}" is neither a year nor years like 2010-2013`);
    return {
      subject: row.oneOf('subject', SUBJECTS),
      countries: countriesIn(row),
      years: from <= to ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [],
      partner: row.oneOf('partner', PARTNERS),
      flow: row.oneOf('flow', FLOWS),
      reason: row.required('reason'),
      line: row.line,
    };
  });
}

/** The countries of the cell, with a blank between them. */
const countriesIn = (row: RowReader): Iso3[] =>
  row
    .required('iso3')
    .split(' ')
    .flatMap((code) => {
      const iso3 = asIso3(code);
      if (iso3 === undefined) row.problem('iso3', `"${code}" is not the code of a country of the atlas`);
      return iso3 ?? [];
    });

/**
 * Every difference with the reason written down for it. Throws a `DataError` that lists the differences nobody has
 * explained, the explanations of years in which nothing differs (any more), and those given twice.
 */
export function explainDifferences(file: string, differences: readonly Difference[]): ExplainedDifference[] {
  const rows = readExplanations(file).flatMap(({ countries, years, ...row }) =>
    countries.flatMap((iso3) => years.map((year) => ({ ...row, iso3, year }))),
  );
  const keyOf = (of: Cell<Partner> & { subject: Subject }) => `${of.subject} ${cellKey(of)}`;
  const reasons = new Map(rows.map((row) => [keyOf(row), row]));
  const problems: DataProblem[] = [];
  const explained = differences.map((difference) => {
    const reason = reasons.get(keyOf(difference))?.reason;
    if (reason === undefined) {
      const { ours, theirs } = difference;
      const said = `${keyOf(difference)}: ours is ${ours ?? 'empty'}, the check has ${theirs ?? 'nothing'}; no row explains it`;
      problems.push({ file, line: null, column: null, reason: said });
    }
    return { ...difference, reason: reason ?? '' };
  });
  const differing = new Set(differences.map(keyOf));
  for (const row of rows) {
    const problem = (reason: string) =>
      problems.push({ file, line: row.line, column: null, reason: `${keyOf(row)} ${reason}` });
    if (!differing.has(keyOf(row))) problem('does not differ from the check, so there is nothing to explain');
    const other = reasons.get(keyOf(row));
    if (other && other !== row) problem(`is explained on line ${other.line} too`);
  }
  if (problems.length > 0) throw new DataError(problems);
  return explained;
}
