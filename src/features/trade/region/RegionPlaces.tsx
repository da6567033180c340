import { useMemo } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { placeCounts, placePaths } from './regionTradePlaces';
import { placeRanks } from './regionTradeRanks';
import { useView } from '../../../view-state/useView';
import type { Loaded } from './useRegionCountries';

/** China's place among the partners named: how many countries stand where, and where it moved. */
export function RegionPlaces({ loaded: { file, table, sources } }: { loaded: Loaded }) {
  const i18n = useLateI18n('tradeDetail');
  const flow = useView((view) => view.trade.flow);
  const year = useView((view) => view.year);
  const charts = useMemo(() => {
    const paths = placePaths(file, table.rows, flow);
    return [
      placeCounts(paths, { flow, year }, sources, i18n),
      placeRanks(paths, { flow, year }, sources, i18n),
    ];
  }, [file, table, flow, year, sources, i18n]);
  if (table.rows.length === 0) return null;
  return (
    <>
      <h3 className="trade-subheading">{i18n.words.tradeDetail.region.places.heading(flow)}</h3>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
    </>
  );
}
