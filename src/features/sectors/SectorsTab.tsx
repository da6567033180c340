import { useMemo } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { countrySectorsModel } from '../../view-models/sectorsModel';
import { useView } from '../../view-state/useView';
import { SectorProjects } from './SectorProjects';
import { SectorSummary } from './SectorSummary';

/** Cooperation of a country by sector: sums from the atlas at once, projects when their file has come. */
export function SectorsTab({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const country = atlas.countries.find((candidate) => candidate.iso3 === iso3);
  const model = useMemo(
    () => (country ? countrySectorsModel(country, atlas, { year, sectors, lang: i18n.lang }, i18n) : null),
    [country, atlas, year, sectors, i18n],
  );
  if (!model) return null;
  return (
    <div className="sectors">
      <SectorSummary model={model} isFiltered={sectors.length > 0} />
      {sectors.length > 0 && <SectorProjects key={`${iso3} ${sectors.join()}`} iso3={iso3} />}
    </div>
  );
}
