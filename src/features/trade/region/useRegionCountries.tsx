import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { regionTradeQuery } from '../../../bundle/tradeQueries';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { shownCountries } from './regionTradeModel';
import { regionTradeTable } from './regionTradeTable';
import { useView } from '../../../view-state/useView';

export type Loaded = NonNullable<ReturnType<typeof useRegionCountries>['data']>;

/** The countries' trade side by side and their table in the order of the link; null until the file has come. */
export function useRegionCountries() {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const classes = useView((view) => view.classes);
  const flow = useView((view) => view.trade.flow);
  const sort = useView((view) => view.trade.sort);
  const { data: file, error, refetch } = useQuery(regionTradeQuery());
  const sources = useQuery(manifestQuery()).data?.sources;
  const loaded = useMemo(() => {
    if (!file) return null;
    const shown = shownCountries(atlas, year, classes);
    const known = sources ?? [];
    const table = regionTradeTable(file, atlas, shown, { flow, year, sort }, known, i18n);
    return { file, table, shown, sources: known };
  }, [file, atlas, year, classes, flow, sort, sources, i18n]);
  return { data: loaded, error, refetch };
}
