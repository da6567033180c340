import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { SourcedFigure } from '../../../figure/ChartFigure';
import type { ShareTable, ShareTableRow } from './sectorShareTable';
import { countryChange } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import './shareBars.css';
import { useFirstRows } from './useFirstRows';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 8;

function Row({ row }: { row: ShareTableRow }) {
  const page = useView((view) => view.page);
  const { iso3 } = row;
  return (
    <li className="share-row">
      <span className="share-name">
        {iso3 ? <Link to={countryChange({ page }, iso3)}>{row.name}</Link> : row.name}
      </span>
      <span className="share-value">{row.share}</span>
      <span className="share-track" aria-hidden="true">
        <span className="share-bar" style={{ width: `${String(row.sharePct ?? 0)}%` }} />
      </span>
      <span className="share-detail">{row.detail}</span>
    </li>
  );
}

/** Shares with a bar each, all on one scale from 0 to 100 percent. */
export function ShareBars({ model }: { model: ShareTable }) {
  const { words } = useLateI18n('cooperation');
  const { shown: rows, more } = useFirstRows(model.rows, FIRST_SHOWN);
  return (
    <SourcedFigure model={{ ...model, notes: [] }} noFigure={words.trade.noFigure}>
      <ul className="share-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {more}
    </SourcedFigure>
  );
}
