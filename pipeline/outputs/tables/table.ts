import type { CsvCell } from '../../../src/domain/csvText';
import { byText } from '../../lib/groupBy';

type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
export type Field = { name: string; type: FieldType; description: string; unit?: string };

/** One column of a table: what stands in its header and what stands in its cells, in one place. */
export type Column<Row> = Field & {
  cell: (row: Row) => CsvCell;
  /** Its cells are ids of sources, so that the table rests on each of them. */
  namesSource?: true;
};

/** One tidy table of the bundle: `tables/<name>.csv`. */
export type Table = {
  name: string;
  title: string;
  fields: readonly Field[];
  rows: CsvCell[][];
  /** Ids of the sources it rests on, in the order of their ids. */
  sources: readonly string[];
};

export const column = <Row>(
  name: string,
  type: FieldType,
  description: string,
  cell: (row: Row) => CsvCell,
  unit?: string,
): Column<Row> => ({ name, type, description, cell, ...(unit === undefined ? {} : { unit }) });

export const namesSource = <Row>(named: Column<Row>): Column<Row> => ({ ...named, namesSource: true });

/**
 * A table of rows in their order. The first columns are a promise and keep their order, later ones may be added at the end.
 * It rests on the sources its own cells name and on `alsoFrom`: ids of sources that were read for it and no column names.
 */
export function table<Row>(
  name: string,
  title: string,
  rows: readonly Row[],
  columns: readonly Column<NoInfer<Row>>[],
  alsoFrom: readonly string[] = [],
): Table {
  const named = columns
    .filter((one) => one.namesSource)
    .flatMap(({ cell }) => rows.map(cell))
    .filter((id) => typeof id === 'string');
  return {
    name,
    title,
    fields: columns.map(({ name: field, type, description, unit }) => ({
      name: field,
      type,
      description,
      ...(unit === undefined ? {} : { unit }),
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    sources: [...new Set([...named, ...alsoFrom])].sort(byText),
  };
}
