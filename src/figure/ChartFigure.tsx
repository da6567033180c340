import { useI18n } from '../i18n/I18nContext';
import { Fold } from '../ui/Fold';
import { ChartKey } from './ChartKey';
import type { ChartKind, ChartProps } from './charts/chartProps';
import type { ChartEvent } from './chartModel';
import { ChartSlot } from './charts/ChartSlot';
import { needsKey } from './charts/stackParts';
import type { ReactNode } from 'react';
import { Figure } from './Figure';
import type { FigureTable } from './figureTable';
import { DataTable } from './DataTable';
import type { SourcedTableModel } from './compositionTable';
import { Link } from '../ui/Link';

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

/** What a model says around whatever is drawn of it. */
export type SourcedFigureModel = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly table: FigureTable;
  /** Numbered as the table names them. */
  readonly sources: readonly NumberedSource[];
  /** Columns of the table (from 0, the head not counted) that hold words. */
  readonly textColumns?: readonly number[];
};

type Props = {
  model: SourcedFigureModel;
  /** Said of a dash in the table. */
  noFigure: string;
  /** Stands between picture and notes and is listed in full in a picture file. */
  listed?: ReactNode;
  /** The picture is itself the table. */
  isTable?: boolean;
  children: ReactNode;
};

/** A figure with the sources of its model, which the table and the files name by number and id. */
export function SourcedFigure({ model, ...rest }: Props) {
  const { id, title, subtitle, notes, table, sources, textColumns } = model;
  return (
    <Figure
      id={id}
      title={title}
      subtitle={subtitle}
      notes={notes}
      table={table}
      sources={<ChartSources sources={sources} />}
      sourceIds={sources.map((source) => source.id)}
      {...(textColumns ? { textColumns } : {})}
      {...rest}
    />
  );
}

type SourcedTableProps = {
  model: SourcedTableModel;
  /** What a dash stands for, where it is not a figure that is missing. */
  noFigure?: string;
};

/** A small table that stands by itself, with its finding above, its notes and sources below and its files on demand. */
export function SourcedTable({ model, ...said }: SourcedTableProps) {
  const { trade } = useI18n().words;
  const noFigure = said.noFigure ?? trade.noFigure;
  const { title, table } = model;
  return (
    <SourcedFigure model={model} noFigure={noFigure} isTable>
      <DataTable caption={title} columns={table.columns} rows={table.rows} noFigure={noFigure} />
    </SourcedFigure>
  );
}

export type NumberedSource = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly url: string | null;
};

/** So many sources are named at once; a longer list opens on demand. */
const NAMED_AT_ONCE = 2;

function List({ sources }: { sources: readonly NumberedSource[] }) {
  return sources.map((source) => (
    <span key={source.number} className="chart-source-item">
      {source.number}{' '}
      {source.url ? (
        <a href={source.url} rel="noreferrer" lang="en">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      <span className="chart-source-end">; </span>
    </span>
  ));
}

/** The sources of a chart by the numbers its table uses, and the way to all of them. */
export function ChartSources({ sources }: { sources: readonly NumberedSource[] }) {
  const { words } = useI18n();
  const all = (
    <Link to={{ page: { kind: 'sources' } }} data-export="skip">
      {words.trade.allSources}
    </Link>
  );
  if (sources.length > NAMED_AT_ONCE)
    return (
      <Fold summary={words.trade.sourceCount(sources.length)}>
        <List sources={sources} />
        {all}
      </Fold>
    );
  return (
    <>
      {sources.length > 0 && `${words.trade.sources}: `}
      <List sources={sources} />
      {all}
    </>
  );
}

/** The events that stand as ticks on the axis, each with its date and the way to its source. */
export function ChartEvents({ events }: { events: readonly ChartEvent[] }) {
  const text = useI18n().words.figure;
  return (
    <Fold className="chart-events" summary={text.events(events.length)}>
      <ul>
        {events.map(({ id, date, title, url }) => (
          <li key={id}>
            {date}{' '}
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
