import { DASH } from '../i18n/dash';
import './dataTable.css';
import { Missing } from '../ui/Missing';

type Props = {
  /** Read out before the table; the figure's title already shows it. */
  caption: string;
  columns: readonly string[];
  rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  /** Columns (from 0, the head not counted) that hold words and stand left. */
  textColumns?: readonly number[];
  /** Said of a dash. */
  noFigure: string;
};

/** A plain table of finished texts: figures right and tabular, a dash for a missing one with its meaning. */
export function DataTable({ caption, columns, rows, textColumns = [], noFigure }: Props) {
  const kind = (column: number): string | undefined => (textColumns.includes(column) ? 'is-text' : undefined);
  return (
    <div className="data-table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" className={i === 0 ? 'is-text' : kind(i - 1)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={`${row.head} ${String(r)}`}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, i) => (
                <td key={i} className={kind(i)}>
                  {cell === DASH ? <Missing why={noFigure} /> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
