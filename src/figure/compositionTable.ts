import type { NumberedSource } from './chartModel';
import type { FigureTable } from './figureTable';

/** A table that stands by itself, with its finding as title. */
export type SourcedTableModel = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly table: FigureTable;
  readonly sources: readonly NumberedSource[];
};
