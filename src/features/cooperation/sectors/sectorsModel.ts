import type { Atlas, AtlasCountry } from '../../../bundle/schemas/atlas';
import type { I18n } from '../../../i18n/words';
import { dealsBlock } from './sectorDeals';
import { financeBlock } from './sectorFinance';
import type { SectorBlock, SectorScope, SectorsView } from './sectorRows';

export type SectorsModel = {
  readonly heading: string;
  readonly apart: string;
  /** Why there is nothing to show; the way back is offered when sectors are chosen. */
  readonly empty: string | null;
  readonly blocks: readonly SectorBlock[];
};

function emptyText(scope: SectorScope, place: string, blocks: readonly SectorBlock[]): string | null {
  const { view, i18n } = scope;
  const words = i18n.words.sectors;
  // Where neither source can say anything, each row says why.
  if (blocks.every((block) => block.unknown !== null)) return null;
  if (blocks.some((block) => block.rows.some((row) => row.bars.some((bar) => bar.count !== '')))) return null;
  if (view.sectors.length === 0) return view.year === null ? words.nothingAtAll(place) : null;
  const names = i18n.format.list(
    view.sectors.map((id) => words.sectorInSentence(i18n.words.terms.sectors[id])),
  );
  return view.year === null ? words.nothing(place, names) : words.nothingUpTo(place, names, view.year);
}

function modelOf(scope: SectorScope, place: string): SectorsModel {
  const { heading, apart } = scope.i18n.words.sectors;
  const blocks = [financeBlock(scope), dealsBlock(scope)];
  return { heading, apart, empty: emptyText(scope, place, blocks), blocks };
}

/** What the sectors tab says of one country, from the atlas alone, so that it never waits for the country's file. */
export const countrySectorsModel = (
  country: AtlasCountry,
  atlas: Atlas,
  view: SectorsView,
  i18n: I18n,
): SectorsModel =>
  modelOf({ countries: [country], atlas, view, i18n, isRegion: false }, country.names[view.lang]);

/** The same summed over all countries, with the number of countries that have anything. */
export const regionSectorsModel = (atlas: Atlas, view: SectorsView, i18n: I18n): SectorsModel =>
  modelOf({ countries: atlas.countries, atlas, view, i18n, isRegion: true }, i18n.words.common.region);
