import { lateCode } from '../../ui/late/lateCode';
import { withWords } from '../../ui/late/withWords';

/** The marks over the map and their legend, which a reader without a sector never needs. */
export const POINTS_CODE = lateCode(
  withWords('cooperation', async () => (await import('./points/PointsOnMap')).PointsOnMap),
);
export const POINTS_LEGEND_CODE = lateCode(
  withWords('cooperation', async () => (await import('./points/PointsLegend')).PointsLegend),
);
