import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { manifestQuery } from '../../../bundle/referenceQueries';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { sectorDealsModel } from './sectorDealsModel';
import { useView } from '../../../view-state/useView';
import { PlaceBars } from './PlaceBars';
import './sectorView.css';
import { useSectorShown } from './SectorGate';

/** Investment and construction, each in a chart of its own. */
export function SectorDeals({ iso3 }: { iso3: Iso3 | null }) {
  const i18n = useLateI18n('cooperation');
  const manifest = useQuery(manifestQuery()).data;
  const hasStatus = useView((view) => view.records.statuses.length > 0);
  const { shown } = useSectorShown(iso3);
  const model = useMemo(
    () => (shown ? sectorDealsModel(shown, manifest?.sources ?? [], i18n) : null),
    [shown, manifest, i18n],
  );
  if (!model) return null;
  return (
    <section className="sector-section">
      <h2>{model.heading}</h2>
      {model.apart && <p className="sector-quiet">{model.apart}</p>}
      {hasStatus && <p className="sector-quiet">{i18n.words.cooperation.filter.dealsNoStatus}</p>}
      {model.kinds.map(({ kind, chart, absent }) =>
        chart ? (
          <ChartFigure key={kind} chart={chart} />
        ) : (
          <p key={kind} className="sector-quiet">
            {absent}
          </p>
        ),
      )}
      {model.places && <PlaceBars model={model.places} />}
    </section>
  );
}
