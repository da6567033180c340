import { preloadable } from './preloadable';
import { withWords } from '../ui/late/withWords';
import * as USUAL_HEIGHTS from '../ui/usualHeights';

/** Speaks of goods as the trade tab does, so it brings the trade tab's words. */
export const SectorDependence = preloadable(
  withWords(
    ['cooperation', 'tradeDetail'],
    async () => (await import('../features/cooperation/sectors/SectorDependence')).SectorDependence,
  ),
  USUAL_HEIGHTS.sectorDependence,
);
