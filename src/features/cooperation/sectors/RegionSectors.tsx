import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { useI18n } from '../../../i18n/I18nContext';
import { regionSectorsModel } from './sectorsModel';
import { useView } from '../../../view-state/useView';
import { SectorSummary } from './SectorSummary';

/** Cooperation of the whole region by sector. */
export function RegionSectors() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const model = useMemo(
    () => regionSectorsModel(atlas, { year, sectors, lang: i18n.lang }, i18n),
    [atlas, year, sectors, i18n],
  );
  return (
    <section className="sectors">
      <SectorSummary model={model} isFiltered={sectors.length > 0} />
    </section>
  );
}
