import { useState } from 'react';
import { useLateI18n } from '../../i18n/useLateI18n';
import { ChartSources } from '../../ui/ChartSources';
import { Figure } from '../../ui/Figure';
import { Link } from '../../ui/Link';
import type { PlacesModel } from '../../view-models/cooperation/sector/sectorPlaces';
import { countryChange } from '../../view-state/actions';
import { useView } from '../../view-state/useView';
import { BarLine } from './BarLine';
import './sectors.css';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 8;

/** The countries of a sector by amount; each leads to that country's own sectors. */
export function PlaceBars({ model }: { model: PlacesModel }) {
  const { words, format } = useLateI18n('cooperation');
  const { events } = words.cooperation.sector;
  const view = useView((whole) => whole);
  const [all, setAll] = useState(false);
  const rows = all ? model.rows : model.rows.slice(0, FIRST_SHOWN);
  return (
    <Figure
      id={model.id}
      title={model.title}
      subtitle={model.subtitle}
      notes={model.notes}
      table={model.table}
      textColumns={model.textColumns}
      noFigure={words.sectors.noAmount}
      sources={<ChartSources sources={model.sources} />}
      sourceIds={model.sources.map(({ id }) => id)}
    >
      <ul className="sector-rows">
        {rows.map((row) => (
          <li key={row.iso3} className="sector-place">
            <Link to={countryChange(view, row.iso3)}>{row.name}</Link>
            {row.bars.map((bar) => (
              <BarLine key={bar.tone} bar={bar} />
            ))}
          </li>
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
