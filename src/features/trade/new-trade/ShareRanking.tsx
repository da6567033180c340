import { DASH } from '../../../i18n/dash';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { Missing } from '../../../ui/Missing';
import { SourcedFigure } from '../../../figure/ChartFigure';
import type { RegionNewTradeModel } from '../../../facts/trade/regionNewTradeModel';
import type { RegionNewTradeRow } from '../../../facts/trade/regionNewTradeRows';

type Ranking = RegionNewTradeModel['ranking'];

function Row({ row, noFigure }: { row: RegionNewTradeRow; noFigure: string }) {
  const figure = (text: string) => (text === DASH ? <Missing why={noFigure} /> : text);
  return (
    <tr className={row.dominant ? 'is-dominant' : undefined}>
      <th scope="row">
        <Link to={{ page: { kind: 'country', iso3: row.iso3 }, tab: 'trade' }}>{row.name}</Link>
      </th>
      <td className="ranking-share">
        <span className="ranking-text">{figure(row.share)}</span>
        <span className="ranking-track" aria-hidden="true">
          <span className="ranking-bar" style={{ width: `${String(row.sharePct ?? 0)}%` }} />
        </span>
      </td>
      <td>{figure(row.china)}</td>
      <td>{figure(row.world)}</td>
    </tr>
  );
}

/** China's share of each country's imports as a table with bars, all on one scale from 0 to 100 percent. */
export function ShareRanking({ ranking }: { ranking: Ranking }) {
  const { words } = useLateI18n('tradeDetail');
  const { rows, smallRows } = ranking;
  const row = (one: RegionNewTradeRow) => <Row key={one.iso3} row={one} noFigure={words.trade.noFigure} />;
  return (
    <SourcedFigure model={ranking} noFigure={words.trade.noFigure} isTable>
      <div className="ranking-frame" role="region" aria-label={ranking.title} tabIndex={0}>
        <table className="ranking">
          <caption className="visually-hidden">{ranking.subtitle}</caption>
          <thead>
            <tr>
              {ranking.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(row)}</tbody>
          {smallRows.length > 0 && (
            <tbody className="ranking-small">
              <tr>
                <th scope="rowgroup" colSpan={ranking.columns.length}>
                  {ranking.smallHead}
                </th>
              </tr>
              {smallRows.map(row)}
            </tbody>
          )}
        </table>
      </div>
    </SourcedFigure>
  );
}
