import { useI18n } from '../i18n/I18nContext';
import { DataTable } from './DataTable';
import { SourcedFigure } from './SourcedFigure';
import type { SourcedTableModel } from './compositionTable';

type Props = {
  model: SourcedTableModel;
  /** What a dash stands for, where it is not a figure that is missing. */
  noFigure?: string;
};

/** A small table that stands by itself, with its finding above, its notes and sources below and its files on demand. */
export function SourcedTable({ model, ...said }: Props) {
  const { trade } = useI18n().words;
  const noFigure = said.noFigure ?? trade.noFigure;
  const { title, table } = model;
  return (
    <SourcedFigure model={model} noFigure={noFigure} isTable>
      <DataTable caption={title} columns={table.columns} rows={table.rows} noFigure={noFigure} />
    </SourcedFigure>
  );
}
