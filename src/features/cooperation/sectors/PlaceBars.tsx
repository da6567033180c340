import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { SourcedFigure } from '../../../figure/ChartFigure';
import type { PlacesModel } from './sectorPlaces';
import { countryChange } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { BarLine } from './SectorBars';
import './sectors.css';
import { useFirstRows } from './useFirstRows';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 8;

/** The countries of a sector by amount; each leads to that country's own sectors. */
export function PlaceBars({ model }: { model: PlacesModel }) {
  const { words } = useLateI18n('cooperation');
  const page = useView((view) => view.page);
  const { shown: rows, more } = useFirstRows(model.rows, FIRST_SHOWN);
  return (
    <SourcedFigure model={model} noFigure={words.sectors.noAmount}>
      <ul className="sector-rows">
        {rows.map((row) => (
          <li key={row.iso3} className="sector-place">
            <Link to={countryChange({ page }, row.iso3)}>{row.name}</Link>
            {row.bars.map((bar) => (
              <BarLine key={bar.tone} bar={bar} />
            ))}
          </li>
        ))}
      </ul>
      {more}
    </SourcedFigure>
  );
}
