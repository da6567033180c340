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
