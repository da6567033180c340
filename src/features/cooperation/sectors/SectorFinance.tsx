import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { manifestQuery } from '../../../bundle/referenceQueries';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { sectorFinanceModel } from './sectorFinanceModel';
import { PlaceBars } from './PlaceBars';
import './sectorView.css';
import { useSectorShown } from './SectorGate';

/** Development finance by year, and by country for the region. */
export function SectorFinance({ iso3 }: { iso3: Iso3 | null }) {
  const i18n = useLateI18n('cooperation');
  const manifest = useQuery(manifestQuery()).data;
  const { shown } = useSectorShown(iso3);
  const model = useMemo(
    () => (shown ? sectorFinanceModel(shown, manifest?.sources ?? [], i18n) : null),
    [shown, manifest, i18n],
  );
  if (!model) return null;
  return (
    <section className="sector-section">
      <h2>{model.heading}</h2>
      {model.absent && <p className="sector-quiet">{model.absent}</p>}
      {model.chart && <ChartFigure chart={model.chart} />}
      {model.places && <PlaceBars model={model.places} />}
    </section>
  );
}
