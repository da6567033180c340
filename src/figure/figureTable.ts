/** The same figures as a file: numbers as numbers in the table's unit, null where there is none. */
export type FigureCsv = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Columns that hold the number a source has in the picture's list; the file names the source by its id. */
  readonly sourceColumns?: readonly number[];
};

/** The table twin of a picture: finished texts, a dash (`DASH`) where there is no figure. */
export type FigureTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  /** Without it the file has the texts of the table. */
  readonly csv?: FigureCsv;
};

/** A cell as it is written and as a file holds it, in the table's unit; null where there is no figure. */
export type FigureCell = { readonly text: string; readonly value: string | number | null };

/** A table whose file has the same rows and columns: each row is said once, in both manners. */
export const tableOfCells = (
  columns: readonly string[],
  rows: readonly { readonly head: string; readonly cells: readonly FigureCell[] }[],
): FigureTable => ({
  columns,
  rows: rows.map(({ head, cells }) => ({ head, cells: cells.map(({ text }) => text) })),
  csv: { columns, rows: rows.map(({ head, cells }) => [head, ...cells.map(({ value }) => value)]) },
});
