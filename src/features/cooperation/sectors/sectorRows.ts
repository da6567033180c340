import type { Atlas, AtlasCountry } from '../../../bundle/schemas/atlas';
import { SECTOR_IDS, sectorGroupOf, type SectorId } from '../../../domain/sectors';
import { DASH } from '../../../i18n/dash';
import type { I18n } from '../../../i18n/words';
import type { ViewState } from '../../../view-state/viewState';
import type { CooperationSum } from '../../../facts/cooperation/cooperationSum';
import type { FigureCell, FigureTable } from '../../../figure/figureTable';

/** One bar; nothing with an amount has no width. `count` is empty where there is nothing to count. */
export type SectorBar = {
  readonly tone: 'finance' | 'investment' | 'construction';
  readonly label: string | null;
  readonly widthPct: number;
  readonly amount: string;
  readonly count: string;
};

export type SectorRow = {
  readonly sector: SectorId;
  readonly name: string;
  readonly ofOffer: boolean;
  readonly pressed: boolean;
  readonly action: string;
  readonly bars: readonly SectorBar[];
};

/** One of the two sources by sector. */
export type SectorBlock = {
  readonly id: 'finance' | 'deals';
  readonly title: string;
  readonly subtitle: string;
  /** Why the source can say nothing of this country or year, said in place of figures; null when it can. */
  readonly unknown: string | null;
  readonly rows: readonly SectorRow[];
  readonly notes: readonly string[];
  readonly sourceId: string;
  readonly table: FigureTable;
};

export type SectorsView = Pick<ViewState, 'year' | 'sectors' | 'lang'>;

export type SectorScope = {
  readonly countries: readonly AtlasCountry[];
  readonly atlas: Atlas;
  readonly view: SectorsView;
  readonly i18n: I18n;
  /** The region counts countries as well. */
  readonly isRegion: boolean;
};

/** Of the sectors asked for, those of the offer always, the others when anything is recorded. */
export function shownSectors(view: SectorsView, hasAny: (sector: SectorId) => boolean): readonly SectorId[] {
  if (view.sectors.length > 0) return view.sectors;
  return SECTOR_IDS.filter((id) => sectorGroupOf(id) === 'offer' || hasAny(id));
}

/** A sector with its bars; without any it says so, or why nothing is known. */
export function rowOf(
  sector: SectorId,
  bars: readonly SectorBar[],
  { tone, unknown }: { tone: SectorBar['tone']; unknown: string | null },
  { view, i18n }: SectorScope,
): SectorRow {
  const name = i18n.words.terms.sectors[sector];
  const pressed = view.sectors.includes(sector);
  const { filterBy, stopFilter, noneRecorded } = i18n.words.sectors;
  const none: SectorBar = { tone, label: null, widthPct: 0, amount: unknown ?? noneRecorded, count: '' };
  return {
    sector,
    name,
    ofOffer: sectorGroupOf(sector) === 'offer',
    pressed,
    action: pressed ? stopFilter(name) : filterBy(name),
    bars: bars.length > 0 ? bars : [none],
  };
}

export const amountText = ({ amountUsd }: CooperationSum, { words, format }: I18n): string =>
  amountUsd === null ? words.sectors.noAmount : format.usd(amountUsd);

/** Width of a bar against the longest of its block, percent. */
export const widthPct = ({ amountUsd }: CooperationSum, topUsd: number): number =>
  topUsd > 0 ? ((amountUsd ?? 0) / topUsd) * 100 : 0;

export const joined = (...parts: (string | false)[]): string =>
  parts.filter((part) => part !== false).join(' · ');

/** Where the source ends or begins when the chosen year lies outside, or that figures are sums up to it. */
export function yearNotes(first: number, last: number, { view, i18n }: SectorScope): string[] {
  const words = i18n.words.sectors;
  if (view.year === null) return [];
  if (view.year < first) return [words.startsAfter(first)];
  if (view.year > last) return [words.endsBefore(last, view.year)];
  return view.year === last ? [] : [words.cumulated(view.year)];
}

/** Sums of a sector, reckoned when they are first asked for and kept: rows, scale, table and file read the same ones. */
export function sumsBySector<T>(sumOf: (sector: SectorId) => T): (sector: SectorId) => T {
  const made = new Map<SectorId, T>();
  return (sector) => {
    const known = made.get(sector) ?? sumOf(sector);
    made.set(sector, known);
    return known;
  };
}

/** A count in a table; a dash where the source knows nothing of the country or year. */
export const countCell =
  (isUnknown: boolean, format: I18n['format']) =>
  (count: number): FigureCell =>
    isUnknown ? { text: DASH, value: null } : { text: format.number(count), value: count };

/** US$ million of a sum in a table; a dash where nothing is recorded or nothing has an amount. */
export function millionsCell(
  { count, amountUsd }: CooperationSum,
  format: I18n['format'],
  digits: number,
): FigureCell {
  if (count === 0 || amountUsd === null) return { text: DASH, value: null };
  return { text: format.number(amountUsd / 1e6, digits), value: amountUsd / 1e6 };
}
