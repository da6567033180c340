import { DASH } from '../../i18n/dash';
import { Missing } from '../../ui/Missing';
import type { HeadlineCell, TradeModel } from '../../view-models/tradeModel';

type Props = { model: TradeModel };

function Cell({ cell }: { cell: HeadlineCell }) {
  return (
    <td>
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

/** The figures of one year: exports, imports and balance with both partners. */
export function TradeHeadline({ model }: Props) {
  return (
    <>
      <h2 className="trade-heading">{model.heading}</h2>
      {model.yearNote && <p className="trade-note">{model.yearNote}</p>}
      {model.rows && (
        <table className="trade-headline">
          <caption className="visually-hidden">{model.heading}</caption>
          <thead>
            <tr>
              <td />
              {model.columns.map((column, i) => (
                <th key={column} scope="col" className={i === 0 ? 'is-china' : 'is-usa'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, i) => (
                  <Cell key={i} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {model.sectorNote && <p className="trade-note">{model.sectorNote}</p>}
    </>
  );
}
