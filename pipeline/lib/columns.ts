import { asIso3, type Iso3 } from '../../src/domain/iso3';
import type { CsvFile, CsvRow } from './csv';
import { DataError, fileError, type DataProblem } from './dataError';

/** Typed access to the cells of one row. A cell that does not fit is noted as a problem and read as a harmless value. */
export type RowReader = {
  line: number;
  text(column: string): string;
  /** Not empty. */
  required(column: string): string;
  number(column: string): number;
  /** An empty cell is `null`: absent is not zero. */
  numberOrNull(column: string): number | null;
  integer(column: string): number;
  year(column: string): number;
  iso3(column: string): Iso3;
  /** An ISO date; month or day may be missing. */
  date(column: string): string;
  url(column: string): string;
  oneOf<T extends string>(column: string, allowed: readonly T[]): T;
  problem(column: string | null, reason: string): void;
};

/** Throws when a column is missing; a column with the wrong unit in its name is a missing column. */
export function requireColumns(csv: CsvFile, expected: readonly string[]): void {
  const missing = expected.filter((name) => !csv.header.includes(name));
  if (missing.length === 0) return;
  throw fileError(
    csv.file,
    `expected column "${missing.join('", "')}", found "${csv.header.join('", "')}"; ` +
      'a column of another name may hold another unit, so the file is not read',
  );
}

/**
 * Reads every row through `read`, which returns the typed row, or `null` to set the row aside.
 * All problems of the file are thrown together as one `DataError`.
 */
export function readRows<T>(
  csv: CsvFile,
  expected: readonly string[],
  read: (row: RowReader) => T | null,
): T[] {
  requireColumns(csv, expected);
  const problems: DataProblem[] = [];
  const out: T[] = [];
  for (const row of csv.rows) {
    const before = problems.length;
    const value = read(rowReader(csv.file, row, problems));
    if (value !== null && problems.length === before) out.push(value);
  }
  if (problems.length > 0) throw new DataError(problems);
  return out;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function rowReader(file: string, row: CsvRow, problems: DataProblem[]): RowReader {
  const problem = (column: string | null, reason: string) => {
    problems.push({ file, line: row.line, column, reason });
  };
  const text = (column: string) => (row.cells[column] ?? '').trim();
  const required = (column: string) => {
    const cell = text(column);
    if (cell === '') problem(column, 'the cell is empty');
    return cell;
  };
  const numberOrNull = (column: string) => {
    const cell = text(column);
    if (cell === '') return null;
    if (!NUMBER.test(cell)) problem(column, `"${cell}" is not a number`);
    return Number(cell);
  };
  const number = (column: string) => {
    const value = numberOrNull(column);
    if (value === null) problem(column, 'a number is expected, the cell is empty');
    return value ?? 0;
  };
  const integer = (column: string) => {
    const value = number(column);
    if (Number.isFinite(value) && !Number.isInteger(value))
      problem(column, `"${text(column)}" is not a whole number`);
    return value;
  };
  const matching = (column: string, pattern: RegExp, what: string) => {
    const cell = text(column);
    if (!pattern.test(cell)) problem(column, `"${cell}" is not ${what}`);
    return cell;
  };
  return {
    line: row.line,
    text,
    required,
    number,
    numberOrNull,
    integer,
    year: (column) => {
      const value = integer(column);
      if (value < 1900 || value > 2100) problem(column, `"${text(column)}" is not a year`);
      return value;
    },
    iso3: (column) => {
      const code = asIso3(text(column));
      if (code === undefined)
        problem(column, `"${text(column)}" is not the ISO 3166-1 alpha-3 code of a country of the atlas`);
      // The row goes for its problem; a country's code would make the next row of that country look like a repeat.
      return code ?? ('' as Iso3);
    },
    date: (column) => matching(column, DATE, 'an ISO date (year, year-month or year-month-day)'),
    url: (column) => matching(column, /^https?:\/\/\S+$/, 'a web address'),
    oneOf: <T extends string>(column: string, allowed: readonly T[]) => {
      const cell = text(column);
      const found = allowed.find((option) => option === cell);
      if (found === undefined) problem(column, `"${cell}" is not one of ${allowed.join(', ')}`);
      return found ?? (allowed[0] as T);
    },
    problem,
  };
}

/** Reports a row whose key an earlier one has. `seen` holds the line of each key so far and is added to. */
export function noteRepeat(
  row: RowReader,
  column: string,
  seen: Map<string, number>,
  key: string,
  advice = 'keep one of the two rows',
): void {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.line);
  else row.problem(column, `line ${first} has it already; ${advice}`);
}
