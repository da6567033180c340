/** The table twin of a picture: finished texts, a dash (`DASH`) where there is no figure. */
export type FigureTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
};
