import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { sectorQuery } from '../../../bundle/cooperationQueries';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { mapPoints } from '../../../view-models/mapPoints';
import type { MapPoints } from '../../../view-models/mapPointsModel';
import { useView } from '../../../view-state/useView';

/** The marks of the chosen sectors. What has not come yet is not drawn; what does not come the panel tells. */
export function usePoints(): MapPoints {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const page = useView((view) => view.page);
  const sectors = useView((view) => view.sectors);
  const classes = useView((view) => view.classes);
  const year = useView((view) => view.year);
  const records = useView((view) => view.records);
  const files = useQueries({
    queries: sectors.map((id) => sectorQuery(id)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  return useMemo(
    () => mapPoints(files, atlas, { page, sectors, classes, year, records }, i18n),
    [files, atlas, page, sectors, classes, year, records, i18n],
  );
}
