import { csvText } from '../../domain/csvText';
import { DASH } from '../../i18n/dash';
import type { FigureCsv, FigureTable } from '../figureTable';

type Cell = string | number | null;

/** The file of a table that has none of its own: its texts, nothing where it has a dash. */
const textsOf = ({ columns, rows }: FigureTable): FigureCsv => ({
  columns,
  rows: rows.map(({ head, cells }) => [head, ...cells.map((cell) => (cell === DASH ? null : cell))]),
});

/**
 * The file of a table. Sources are named by their ids (`sourceIds`, first number 1). A note stands in a column of its
 * own in every row, so that it stays with whatever rows are copied on.
 */
export function tableCsv(
  table: FigureTable,
  sourceIds: readonly string[],
  note: { readonly column: string; readonly text: string } | null,
): string {
  const { columns, rows, sourceColumns = [] } = table.csv ?? textsOf(table);
  const named = (cell: Cell, column: number): Cell =>
    sourceColumns.includes(column) && typeof cell === 'number' ? (sourceIds[cell - 1] ?? cell) : cell;
  return csvText(
    [...columns, ...(note ? [note.column] : [])],
    rows.map((row) => [...row.map(named), ...(note ? [note.text] : [])]),
  );
}
