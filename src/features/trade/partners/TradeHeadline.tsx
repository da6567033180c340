import { DASH } from '../../../i18n/dash';
import { Missing } from '../../../ui/Missing';
import type { Headline, HeadlineCell } from './tradeHeadline';

function Cell({ cell }: { cell: HeadlineCell }) {
  return (
    <td role="cell">
      {cell.text === DASH && cell.why !== null ? (
        <span className="trade-value">
          <Missing why={cell.why} />
        </span>
      ) : (
        <span className="trade-value" title={cell.why ?? undefined}>
          {cell.text}
          {cell.why !== null && <span className="visually-hidden"> ({cell.why})</span>}
        </span>
      )}
      {cell.share && <span className="trade-share">{cell.share}</span>}
    </td>
  );
}

/**
 * The figures of one year: exports, imports and balance with China, the United States and the rest of the world. The
 * roles are those of the elements, which browsers forget where a narrow screen lays the rows out as a grid.
 */
export function TradeHeadline({ model, id }: { model: Headline; id: string }) {
  return (
    <>
      <h2 id={id} className="trade-heading">
        {model.heading}
      </h2>
      {model.yearNote && <p className="trade-note">{model.yearNote}</p>}
      {model.rows && (
        <table className="trade-headline" role="table">
          <caption className="visually-hidden">{model.heading}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell" />
              {model.columns.map((column) => (
                <th key={column.tone} role="columnheader" scope="col" className={`is-${column.tone}`}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {model.rows.map((row) => (
              <tr key={row.label} role="row">
                <th role="rowheader" scope="row">
                  {row.label}
                </th>
                {row.cells.map((cell, i) => (
                  <Cell key={i} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
