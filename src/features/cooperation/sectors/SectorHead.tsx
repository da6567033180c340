import { useMemo } from 'react';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { sectorHead } from './sectorHead';
import './sectorView.css';
import { useSectorShown } from './SectorGate';
import { useI18n } from '../../../i18n/I18nContext';
import type { SectorId } from '../../../domain/sectors';
import { Link } from '../../../ui/Link';
import { clearSectors } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';

/** What there is in the sector, as a finding and in counts, and what is not known of it. */
export function SectorHead({ iso3 }: { iso3: Iso3 | null }) {
  const i18n = useLateI18n('cooperation');
  const { shown } = useSectorShown(iso3);
  const model = useMemo(() => (shown ? sectorHead(shown, i18n) : null), [shown, i18n]);
  if (!model) return null;
  return (
    <header className="sector-head">
      <p className="sector-finding">{model.finding}</p>
      {model.facts && <p>{model.facts}</p>}
      {model.unknown.length > 0 && <p className="sector-quiet">{model.unknown.join(' ')}</p>}
      {model.filtered && (
        <p className="sector-filtered" role="status">
          {model.filtered}
        </p>
      )}
    </header>
  );
}

/** Where the page stands and what it is about: there before any file has come. */
export function SectorPageHead({ sector }: { sector: SectorId }) {
  const { words } = useI18n();
  const name = words.terms.sectors[sector];
  return (
    <>
      <p className="breadcrumb">
        <Link to={{ page: { kind: 'region' }, sectors: [] }}>{words.common.region}</Link> / {name}
      </p>
      <h1>{name}</h1>
    </>
  );
}

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
