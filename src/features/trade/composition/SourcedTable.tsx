import { useI18n } from '../../../i18n/I18nContext';
import { ChartSources } from '../../../ui/ChartSources';
import { DataTable } from '../../../ui/DataTable';
import { Figure } from '../../../ui/Figure';
import type { SourcedTableModel } from '../../../view-models/trade/composition/compositionTable';

type Props = {
  model: SourcedTableModel;
  /** What a dash stands for, where it is not a figure that is missing. */
  noFigure?: string;
};

/** A small table that stands by itself, with its finding above, its notes and sources below and its files on demand. */
export function SourcedTable({ model, ...said }: Props) {
  const { trade } = useI18n().words;
  const noFigure = said.noFigure ?? trade.noFigure;
  const { id, title, subtitle, notes, table, sources } = model;
  return (
    <Figure
      id={id}
      title={title}
      subtitle={subtitle}
      notes={notes}
      table={table}
      noFigure={noFigure}
      sources={<ChartSources sources={sources} />}
      sourceIds={sources.map((source) => source.id)}
      isTable
    >
      <DataTable caption={title} columns={table.columns} rows={table.rows} noFigure={noFigure} />
    </Figure>
  );
}
