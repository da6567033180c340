import { csvText, type CsvCell } from '../../src/domain/csvText';
import type { Table } from '../outputs/tables/table';

/** The rows of a table as its file has them, without the header. */
export const csvLines = ({ fields, rows }: Table): string[] =>
  csvText(
    fields.map(({ name }) => name),
    rows,
  )
    .trimEnd()
    .split('\r\n')
    .slice(1);

/** The cells of a row of the file by the names of their columns. */
export const cellsOf = ({ fields, rows }: Table, at: number): Record<string, CsvCell | undefined> =>
  Object.fromEntries(fields.map(({ name }, column) => [name, rows[at]?.[column]]));
