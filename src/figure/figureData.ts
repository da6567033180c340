/** The figures of a picture as a file: numbers as numbers, null where there is none. */
export type FigureCsv = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Columns that hold the number a source has in the picture's list. */
  readonly sourceColumns?: readonly number[];
};

/** The table twin of a picture: finished texts, a dash where there is no figure. */
export type FigureData = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  readonly csv?: FigureCsv;
};
