import { useId, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { Fold, FoldButton } from '../ui/Fold';
import { DrawnAnyway } from './charts/DrawnAnyway';
import { DataTable } from './DataTable';
import './figure.css';
import type { FigureTable } from './figureTable';
import { FigureDownloads } from './FigureDownloads';

type Props = {
  /** Names the files of the figure, with place and year: lower case, words joined by hyphens. */
  id: string;
  title: string;
  subtitle: string;
  /** Explanations of marks and gaps. */
  notes: readonly string[];
  /** The line that names the sources. */
  sources: ReactNode;
  /** Ids of the sources in the order the table numbers them. */
  sourceIds?: readonly string[];
  /** Stands between picture and notes and is listed in full in a picture file. */
  listed?: ReactNode;
  table: FigureTable;
  textColumns?: readonly number[];
  /** Said of a dash in the table. */
  noFigure: string;
  /** Whether the figures follow from the stance model, so that a reader's own weights change them. */
  usesModel?: boolean;
  /** The picture is itself the table, so that no second one is offered. */
  isTable?: boolean;
  children: ReactNode;
};

/** So many notes stand under a picture at once; of more, but for a last one, the rest opens on demand. */
const NOTES_AT_ONCE = 2;

const Notes = ({ notes }: { notes: readonly string[] }): ReactNode =>
  notes.map((note) => <p key={note}>{note}</p>);

type Shown = 'table' | 'files';

/**
 * A picture with the finding as its title, unit and coverage below, notes and sources under it; its table and its files
 * are one click away.
 */
export function Figure(props: Props) {
  const { id, title, subtitle, notes, sources, table, textColumns } = props;
  const text = useI18n().words.figure;
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const figure = useRef<HTMLElement>(null);
  const partId = useId();
  const toggle = (part: Shown, label: string): ReactNode => (
    <FoldButton
      className="fig-toggle"
      isOpen={shown.includes(part)}
      onToggle={(isOpen) => setShown(isOpen ? [...shown, part] : shown.filter((one) => one !== part))}
      controls={`${partId}-${part}`}
    >
      {label}
    </FoldButton>
  );
  return (
    <figure className="fig" ref={figure} data-figure={id}>
      <figcaption>
        <h3 className="fig-title">{title}</h3>
        <p className="fig-subtitle">{subtitle}</p>
      </figcaption>
      <div className="fig-drawing">
        <DrawnAnyway value={shown.includes('files')}>{props.children}</DrawnAnyway>
      </div>
      {props.listed && <div className="fig-listed">{props.listed}</div>}
      {notes.length > 0 && (
        <div className="fig-notes">
          <Notes notes={notes.slice(0, notes.length > NOTES_AT_ONCE + 1 ? NOTES_AT_ONCE : notes.length)} />
          {notes.length > NOTES_AT_ONCE + 1 && (
            <Fold summary={text.moreNotes(notes.length - NOTES_AT_ONCE)}>
              <Notes notes={notes.slice(NOTES_AT_ONCE)} />
            </Fold>
          )}
        </div>
      )}
      <div className="fig-foot">
        <div className="fig-sources">{sources}</div>
        <div className="fig-actions">
          {!props.isTable && toggle('table', shown.includes('table') ? text.hideTable : text.showTable)}
          {toggle('files', text.download)}
        </div>
      </div>
      <div id={`${partId}-files`}>
        {shown.includes('files') && (
          <FigureDownloads
            id={id}
            title={title}
            table={table}
            sourceIds={props.sourceIds ?? []}
            usesModel={props.usesModel ?? false}
            figure={figure}
          />
        )}
      </div>
      <div id={`${partId}-table`}>
        {shown.includes('table') && (
          <DataTable
            caption={`${title}. ${subtitle}`}
            columns={table.columns}
            rows={table.rows}
            noFigure={props.noFigure}
            {...(textColumns ? { textColumns } : {})}
          />
        )}
      </div>
    </figure>
  );
}
