import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { clearSectors } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import './sectorView.css';

/** From the chosen sectors of a country: back to all of them, or on to each one across the region. */
export function SectorLinks() {
  const { words } = useLateI18n('cooperation');
  const sectors = useView((view) => view.sectors);
  return (
    <>
      <h2 className="sectors-heading">{sectors.map((id) => words.terms.sectors[id]).join(', ')}</h2>
      <p className="sector-links">
        <button type="button" className="sectors-all" onClick={clearSectors}>
          {words.sectors.showAll}
        </button>{' '}
        {sectors.map((sector) => (
          <Link key={sector} to={{ page: { kind: 'sector', sector } }}>
            {words.cooperation.sector.toSector(words.terms.sectors[sector])}
          </Link>
        ))}
      </p>
    </>
  );
}
