import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { sectorQuery } from '../../../bundle/cooperationQueries';
import type { SectorFile } from '../../../bundle/schemas/sector';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { mapPoints } from './mapPoints';
import type { MapPoints } from './mapPointsModel';
import { useView } from '../../../view-state/useView';

const combine = (results: readonly UseQueryResult<SectorFile>[]) => ({
  files: results.flatMap(({ data }) => data ?? []),
  failed: results.map(({ error }) => error !== null),
  retry: () => {
    for (const one of results) if (one.error !== null) void one.refetch();
  },
});

/** The files of the chosen sectors: what has come, and which sectors' have failed. */
export function usePointFiles() {
  const sectors = useView((view) => view.sectors);
  const { files, failed, retry } = useQueries({ queries: sectors.map((id) => sectorQuery(id)), combine });
  return { files, failed: sectors.filter((_, index) => failed[index]), retry };
}

/** The marks of the chosen sectors. What has not come yet is not drawn; what does not come the legend tells. */
export function usePoints(): MapPoints {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const page = useView((view) => view.page);
  const sectors = useView((view) => view.sectors);
  const classes = useView((view) => view.classes);
  const year = useView((view) => view.year);
  const records = useView((view) => view.records);
  const { files } = usePointFiles();
  return useMemo(
    () => mapPoints(files, atlas, { page, sectors, classes, year, records }, i18n),
    [files, atlas, page, sectors, classes, year, records, i18n],
  );
}
