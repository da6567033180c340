import type { ReactNode } from 'react';
import { ChartSources, type NumberedSource } from './ChartSources';
import { Figure } from './Figure';
import type { FigureData } from './figureData';

/** What a model says around whatever is drawn of it. */
export type SourcedFigureModel = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly table: FigureData;
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
