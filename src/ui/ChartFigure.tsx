import { useI18n } from '../i18n/I18nContext';
import { ChartEvents } from './ChartEvents';
import { ChartKey } from './ChartKey';
import type { ChartKind, ChartProps } from './charts/chartProps';
import { ChartSlot } from './charts/ChartSlot';
import { needsKey } from './charts/stackParts';
import { ChartSources, type NumberedSource } from './ChartSources';
import { Figure } from './Figure';
import type { FigureData } from './figureData';

/** What a section says with a chart: the drawing, the words around it, its table and its sources. */
export type ChartFigureModel = Omit<ChartProps, 'name'> & {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureData;
  /** Columns of the table (from 0, the head not counted) that hold words; the column of sources always does. */
  readonly textColumns?: readonly number[];
};

/** One chart with the words that belong to it and its sources, which the table names by number. */
export function ChartFigure({ chart }: { chart: ChartFigureModel }) {
  const { trade } = useI18n().words;
  const { id, kind, title, subtitle, notes, sources, table, textColumns: wordy = [], ...drawn } = chart;
  const textColumns =
    table.columns.at(-1) === trade.table.source ? [...wordy, table.columns.length - 2] : wordy;
  const events = chart.events ?? [];
  return (
    <Figure
      id={id}
      title={title}
      subtitle={subtitle}
      notes={notes}
      table={table}
      textColumns={textColumns}
      noFigure={trade.noFigure}
      sources={<ChartSources sources={sources} />}
      sourceIds={sources.map((source) => source.id)}
      {...(events.length > 0 ? { listed: <ChartEvents events={events} /> } : {})}
    >
      <ChartSlot {...drawn} kind={kind} name={`${title}. ${subtitle}`} />
      {needsKey(chart) && <ChartKey kind={kind} lines={chart.lines} />}
    </Figure>
  );
}
