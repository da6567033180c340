import type { ReactNode } from 'react';
import './sortableTable.css';

type Column<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  /** Words stand left, figures right. */
  readonly isText: boolean;
  readonly sorted: 'ascending' | 'descending' | null;
};

type Props<Key extends string> = {
  label: string;
  /** The first column names the rows and stays in view while the others scroll. */
  columns: readonly Column<Key>[];
  rows: readonly { readonly id: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] }[];
  onSort: (key: Key) => void;
};

/** A table whose column headings are buttons that sort it; `aria-sort` says how it is sorted. */
export function SortableTable<Key extends string>({ label, columns, rows, onSort }: Props<Key>) {
  const kind = (column: number): string | undefined =>
    columns[column]?.isText === false ? 'is-figure' : undefined;
  return (
    <div className="sortable-table-frame" role="region" aria-label={label} tabIndex={0}>
      <table className="sortable-table">
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column.key} scope="col" className={kind(i)} aria-sort={column.sorted ?? undefined}>
                <button type="button" onClick={() => onSort(column.key)}>
                  {column.label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, i) => (
                <td key={columns[i + 1]?.key} className={kind(i + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
