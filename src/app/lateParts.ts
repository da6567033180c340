import { preloadable } from './preloadable';
import { withWords } from '../ui/late/withWords';

/** What the first picture does not need, each in a chunk of its own. Heights are those of the usual content, in px. */
export const TradeTab = preloadable(
  withWords('tradeDetail', async () => (await import('./trade/TradeTab')).TradeTab),
  2150,
);
export const EvidenceTab = preloadable(
  async () => (await import('../features/stance/evidence/EvidenceTab')).EvidenceTab,
  3600,
);
export const ChangesSection = preloadable(
  async () => (await import('../features/stance/changes/ChangesSection')).ChangesSection,
  860,
);
export const SwingList = preloadable(
  async () => (await import('../features/stance/changes/SwingList')).SwingList,
  1300,
);
export const SectorsTab = preloadable(
  withWords('cooperation', async () => (await import('./SectorView')).SectorsTab),
  1300,
);
export const SectorPage = preloadable(
  withWords('cooperation', async () => (await import('./SectorView')).SectorPage),
  2600,
);
export const RecordPanel = preloadable(
  withWords(
    'cooperation',
    async () => (await import('../features/cooperation/records/RecordPanel')).RecordPanel,
  ),
  420,
);
export const RecordsOfRegion = preloadable(
  withWords('cooperation', async () => (await import('./RecordsOfRegion')).RecordsOfRegion),
  700,
);
export const RegionTrade = preloadable(
  withWords('tradeDetail', async () => (await import('./trade/RegionTrade')).RegionTrade),
  7400,
);
export const RegionSectors = preloadable(
  withWords(
    'cooperation',
    async () => (await import('../features/cooperation/sectors/RegionSectors')).RegionSectors,
  ),
  2200,
);
export const ShiftSection = preloadable(
  withWords(
    'cooperation',
    async () => (await import('../features/cooperation/technology-shift/ShiftSection')).ShiftSection,
  ),
  5300,
);
export const Plane = preloadable(async () => (await import('../features/stance/two-axes/Plane')).Plane, 620);
export const CountryTable = preloadable(
  async () => (await import('../features/stance/table/CountryTable')).CountryTable,
  1400,
);
export const MethodPage = preloadable(
  withWords('method', async () => (await import('../features/pages/method/MethodPage')).MethodPage),
  9000,
);
export const SourcesPage = preloadable(
  async () => (await import('../features/pages/sources/SourcesPage')).SourcesPage,
  1800,
);

export const ReweighPanel = preloadable(
  async () => (await import('../features/stance/reweigh/ReweighPanel')).ReweighPanel,
  1500,
);
