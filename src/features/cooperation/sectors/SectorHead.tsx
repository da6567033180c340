import { useMemo } from 'react';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { sectorHead } from './sectorHead';
import './sectorView.css';
import { useSectorShown } from './useSectorShown';

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
