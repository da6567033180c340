import { useId, useState, type ReactNode } from 'react';
import { DataTable } from './DataTable';
import './figure.css';

type Props = {
  title: string;
  subtitle: string;
  /** Explanations of marks and gaps. */
  notes: readonly string[];
  /** The line that names the sources. */
  sources: ReactNode;
  table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  };
  textColumns?: readonly number[];
  words: { readonly show: string; readonly hide: string; readonly noFigure: string };
  children: ReactNode;
};

/** A picture with the finding as its title, unit and coverage below, notes and sources under it and its table one click away. */
export function Figure({ title, subtitle, notes, sources, table, textColumns, words, children }: Props) {
  const [open, setOpen] = useState(false);
  const tableId = useId();
  return (
    <figure className="fig">
      <figcaption>
        <h3 className="fig-title">{title}</h3>
        <p className="fig-subtitle">{subtitle}</p>
      </figcaption>
      {children}
      {notes.length > 0 && (
        <div className="fig-notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <div className="fig-foot">
        <div className="fig-sources">{sources}</div>
        <button
          type="button"
          className="fig-toggle"
          aria-expanded={open}
          aria-controls={tableId}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hide : words.show}
        </button>
      </div>
      <div id={tableId}>
        {open && (
          <DataTable
            caption={`${title}. ${subtitle}`}
            columns={table.columns}
            rows={table.rows}
            noFigure={words.noFigure}
            {...(textColumns ? { textColumns } : {})}
          />
        )}
      </div>
    </figure>
  );
}
