import { useLateI18n } from '../../../i18n/useLateI18n';
import type { TradeWarModel } from './tradeWarModel';

type Props = { rates: NonNullable<TradeWarModel['rates']> };

/** The rates announced and in force in 2025 with their sources, and the note that they are history. */
export function RatesTable({ rates }: Props) {
  const { tradeWar } = useLateI18n('tradeDetail').words.tradeDetail;
  return (
    <>
      <h3 className="trade-war-part">{rates.heading}</h3>
      {rates.rows.length > 0 && (
        <table className="trade-war-rates">
          <caption className="visually-hidden">{rates.caption}</caption>
          <thead>
            <tr>
              {[...rates.columns, tradeWar.source].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rates.rows.map(({ measure, rate, url, site }) => (
              <tr key={measure}>
                <th scope="row">{measure}</th>
                <td>{rate}</td>
                <td>
                  <a href={url} rel="noreferrer">
                    {site}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rates.notes.map((note) => (
        <p key={note} className="trade-war-note">
          {note}
        </p>
      ))}
    </>
  );
}
