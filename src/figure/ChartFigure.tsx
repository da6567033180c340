import { useI18n } from '../i18n/I18nContext';
import { ChartEvents } from './ChartEvents';
import { ChartKey } from './ChartKey';
import type { ChartKind, ChartProps } from './charts/chartProps';
import { ChartSlot } from './charts/ChartSlot';
import { needsKey } from './charts/stackParts';
import { SourcedFigure, type SourcedFigureModel } from './SourcedFigure';

/** What a section says with a chart: the drawing, the words around it, its table and its sources. */
export type ChartFigureModel = Omit<ChartProps, 'name'> & SourcedFigureModel & { readonly kind: ChartKind };

/** One chart with the words that belong to it and its sources, which the table names by number. */
export function ChartFigure({ chart }: { chart: ChartFigureModel }) {
  const { trade } = useI18n().words;
  const { id, kind, title, subtitle, notes, sources, table, textColumns: wordy = [], ...drawn } = chart;
  // The column of sources always holds words.
  const textColumns =
    table.columns.at(-1) === trade.table.source ? [...wordy, table.columns.length - 2] : wordy;
  const events = chart.events ?? [];
  return (
    <SourcedFigure
      model={{ id, title, subtitle, notes, sources, table, textColumns }}
      noFigure={trade.noFigure}
      {...(events.length > 0 ? { listed: <ChartEvents events={events} /> } : {})}
    >
      <ChartSlot {...drawn} kind={kind} name={`${title}. ${subtitle}`} />
      {needsKey(chart) && <ChartKey kind={kind} lines={chart.lines} />}
    </SourcedFigure>
  );
}
