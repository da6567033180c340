import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import type { Iso3 } from '../../../domain/iso3';
import { useI18n } from '../../../i18n/I18nContext';
import { countrySectorsModel } from './sectorsModel';
import { useView } from '../../../view-state/useView';
import { SectorSummary } from './SectorSummary';

/** Cooperation of a country by sector, from the atlas alone: what there is to choose from before a sector is chosen. */
export function CountrySectors({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const country = atlas.countries.find((candidate) => candidate.iso3 === iso3);
  const model = useMemo(
    () =>
      country ? countrySectorsModel(country, atlas, { year, sectors: [], lang: i18n.lang }, i18n) : null,
    [country, atlas, year, i18n],
  );
  return model && <SectorSummary model={model} isFiltered={false} />;
}
