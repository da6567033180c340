import { preloadable } from './preloadable';
import { withWords } from '../ui/late/withWords';
import * as USUAL_HEIGHTS from '../ui/usualHeights';

/** What the first picture does not need, each in a chunk of its own. */
export const TradeTab = preloadable(
  withWords('tradeDetail', async () => (await import('./trade/TradeTab')).TradeTab),
  USUAL_HEIGHTS.tradeTab,
);
export const EvidenceTab = preloadable(
  async () => (await import('../features/stance/evidence/EvidenceTab')).EvidenceTab,
  USUAL_HEIGHTS.evidence,
);
export const ChangesSection = preloadable(
  withWords(
    'changes',
    async () => (await import('../features/stance/changes/ChangesSection')).ChangesSection,
  ),
  USUAL_HEIGHTS.changes,
);
export const SwingList = preloadable(
  withWords('changes', async () => (await import('../features/stance/changes/SwingList')).SwingList),
  USUAL_HEIGHTS.swings,
);
export const SectorsTab = preloadable(
  withWords('cooperation', async () => (await import('./SectorView')).SectorsTab),
  USUAL_HEIGHTS.sectorsTab,
);
export const SectorPage = preloadable(
  withWords('cooperation', async () => (await import('./SectorView')).SectorPage),
  USUAL_HEIGHTS.sectorPage,
);
export const RecordPanel = preloadable(
  withWords(
    'cooperation',
    async () => (await import('../features/cooperation/records/RecordPanel')).RecordPanel,
  ),
  USUAL_HEIGHTS.recordPanel,
);
export const RecordsOfRegion = preloadable(
  withWords('cooperation', async () => (await import('./RecordsOfRegion')).RecordsOfRegion),
  USUAL_HEIGHTS.regionRecords,
);
export const RegionTrade = preloadable(
  withWords('tradeDetail', async () => (await import('./trade/RegionTrade')).RegionTrade),
  USUAL_HEIGHTS.regionTrade,
);
export const RegionSectors = preloadable(
  withWords(
    'cooperation',
    async () => (await import('../features/cooperation/sectors/RegionSectors')).RegionSectors,
  ),
  USUAL_HEIGHTS.regionSectors,
);
export const ShiftSection = preloadable(
  withWords(
    'cooperation',
    async () => (await import('../features/cooperation/technology-shift/ShiftSection')).ShiftSection,
  ),
  USUAL_HEIGHTS.shift,
);
export const Plane = preloadable(
  withWords('plane', async () => (await import('../features/stance/two-axes/Plane')).Plane),
  USUAL_HEIGHTS.plane,
);
export const CountryTable = preloadable(
  async () => (await import('../features/stance/table/CountryTable')).CountryTable,
  USUAL_HEIGHTS.countryTable,
);
export const MethodPage = preloadable(
  withWords('method', async () => (await import('../features/pages/method/MethodPage')).MethodPage),
  USUAL_HEIGHTS.methodPage,
);
export const SourcesPage = preloadable(
  async () => (await import('../features/pages/sources/SourcesPage')).SourcesPage,
  USUAL_HEIGHTS.sourcesPage,
);

export const ReweighPanel = preloadable(
  async () => (await import('../features/stance/reweigh/ReweighPanel')).ReweighPanel,
  USUAL_HEIGHTS.reweigh,
);
