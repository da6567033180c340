import { useState } from 'react';
import { asIso3 } from '../../domain/iso3';
import { useLateI18n } from '../../i18n/useLateI18n';
import { ChartSources } from '../../ui/ChartSources';
import { Figure } from '../../ui/Figure';
import { Link } from '../../ui/Link';
import type { ShareTable, ShareTableRow } from '../../view-models/cooperation/sector/sectorShareTable';
import { countryChange } from '../../view-state/actions';
import { useView } from '../../view-state/useView';
import './shareBars.css';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 8;

function Row({ row }: { row: ShareTableRow }) {
  const view = useView((whole) => whole);
  const iso3 = row.iso3 === null ? undefined : asIso3(row.iso3);
  return (
    <li className="share-row">
      <span className="share-name">
        {iso3 ? <Link to={countryChange(view, iso3)}>{row.name}</Link> : row.name}
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
  const { words, format } = useLateI18n('cooperation');
  const { events } = words.cooperation.sector;
  const [all, setAll] = useState(false);
  const rows = all ? model.rows : model.rows.slice(0, FIRST_SHOWN);
  return (
    <Figure
      id={model.id}
      title={model.title}
      subtitle={model.subtitle}
      notes={[]}
      table={model.table}
      noFigure={words.trade.noFigure}
      sources={<ChartSources sources={model.sources} />}
      sourceIds={model.sources.map(({ id }) => id)}
    >
      <ul className="share-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {model.rows.length > FIRST_SHOWN && (
        <button type="button" className="sectors-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? events.showFewer : events.showAll(format, model.rows.length)}
        </button>
      )}
    </Figure>
  );
}
