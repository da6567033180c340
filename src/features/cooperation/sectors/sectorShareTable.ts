import type { Iso3 } from '../../../domain/iso3';
import type { LateI18n } from '../../../i18n/lateWords';
import type { NumberedSource } from '../../../figure/chartModel';
import type { FigureTable } from '../../../figure/figureTable';

export type ShareTableRow = {
  readonly id: string;
  readonly iso3: Iso3 | null;
  readonly name: string;
  /** Percent, drawn from 0 to 100; null without a share. */
  readonly sharePct: number | null;
  readonly share: string;
  /** What the share is made of: a part of a whole, in US$. */
  readonly detail: string;
};

/** Shares as a table with bars on one scale from 0 to 100 percent. */
export type ShareTable = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly ShareTableRow[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
};

type Given = Omit<ShareTable, 'columns' | 'table'> & { readonly head: string };

export function shareTable({ head, ...given }: Given, { words }: LateI18n<'cooperation'>): ShareTable {
  const { share, amounts } = words.cooperation.sector.dependence.table;
  const columns = [head, share, amounts] as const;
  return {
    ...given,
    columns,
    table: { columns, rows: given.rows.map((row) => ({ head: row.name, cells: [row.share, row.detail] })) },
  };
}
