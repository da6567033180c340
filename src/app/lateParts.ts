import type { Page, ViewState } from '../view-state/viewState';
import { preloadable } from './preloadable';

/** What the first picture does not need, each in a chunk of its own. Heights are those of the usual content, in px. */
export const TradeTab = preloadable(async () => (await import('../features/trade/TradeTab')).TradeTab, 2150);
export const SectorsTab = preloadable(
  async () => (await import('../features/sectors/SectorsTab')).SectorsTab,
  1300,
);
export const RegionTrade = preloadable(
  async () => (await import('../features/trade/RegionTrade')).RegionTrade,
  1700,
);
export const RegionSectors = preloadable(
  async () => (await import('../features/sectors/RegionSectors')).RegionSectors,
  1500,
);
export const CountryTable = preloadable(
  async () => (await import('../features/country-table/CountryTable')).CountryTable,
  1400,
);
export const MethodPage = preloadable(
  async () => (await import('../features/reading/MethodPage')).MethodPage,
  1800,
);
export const SourcesPage = preloadable(
  async () => (await import('../features/reading/SourcesPage')).SourcesPage,
  1800,
);

const OF_PAGE: Readonly<Record<Page['kind'], readonly { preload: () => Promise<void> }[]>> = {
  region: [],
  country: [],
  table: [CountryTable],
  method: [MethodPage],
  sources: [SourcesPage],
  'not-found': [],
};
const OF_TAB = { stance: [], trade: [TradeTab], sectors: [SectorsTab] } as const;

/** Fetches the code that the first drawing of a view needs, so that nothing already on the page gives way to a skeleton. */
export async function preloadParts(view: ViewState): Promise<void> {
  const parts = [...OF_PAGE[view.page.kind], ...(view.page.kind === 'country' ? OF_TAB[view.tab] : [])];
  await Promise.all(parts.map((part) => part.preload()));
}
