import type { Atlas, AtlasCountry } from '../bundle/schemas/atlas';
import { SECTOR_IDS, sectorGroupOf, type SectorId } from '../domain/sectors';
import { FIRST_YEAR } from '../domain/years';
import type { I18n } from '../i18n/words';
import type { ViewState } from '../view-state/viewState';
import { dealSum, financeSum, KINDS, type Sum } from './sectorSums';

/** First year of the deals source (AEI China Global Investment Tracker). */
export const DEALS_FIRST_YEAR = 2005;

export type BarTone = 'finance' | 'investment' | 'construction';

/** One bar: `amountUsd` null means nothing has an amount, and then no bar is drawn. */
export type SectorBar = {
  readonly tone: BarTone;
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

export type SectorTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
};

export type SectorBlock = {
  readonly id: 'finance' | 'deals';
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly SectorRow[];
  readonly notes: readonly string[];
  readonly sourceId: string;
  readonly table: SectorTable;
};

export type SectorsModel = {
  readonly heading: string;
  readonly apart: string;
  /** Why there is nothing to show; the way back is offered when sectors are chosen. */
  readonly empty: string | null;
  readonly blocks: readonly SectorBlock[];
};

type View = Pick<ViewState, 'year' | 'sectors' | 'lang'>;
type Scope = {
  countries: readonly AtlasCountry[];
  atlas: Atlas;
  view: View;
  i18n: I18n;
  /** The region counts countries as well. */
  isRegion: boolean;
};

/** Of the sectors asked for, those of the offer always, the others when anything is recorded. */
function shownSectors<T>(
  view: View,
  sums: (sector: SectorId) => readonly T[],
  has: (sum: T) => boolean,
): SectorId[] {
  if (view.sectors.length > 0) return [...view.sectors];
  return SECTOR_IDS.filter((id) => sectorGroupOf(id) === 'offer' || sums(id).some(has));
}

function rowOf(sector: SectorId, bars: readonly SectorBar[], { view, i18n }: Scope): SectorRow {
  const name = i18n.words.terms.sectors[sector];
  const pressed = view.sectors.includes(sector);
  const { filterBy, stopFilter } = i18n.words.sectors;
  return {
    sector,
    name,
    ofOffer: sectorGroupOf(sector) === 'offer',
    pressed,
    action: pressed ? stopFilter(name) : filterBy(name),
    bars,
  };
}

const usdOf = (sum: Sum, { i18n }: Scope): string =>
  sum.count === 0
    ? i18n.words.sectors.noneRecorded
    : sum.usdMillion === null
      ? i18n.words.sectors.noAmount
      : i18n.format.usd(sum.usdMillion * 1e6);

const joined = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(' · ');

function yearNotes(first: number, last: number, { view, i18n }: Scope): string[] {
  const words = i18n.words.sectors;
  if (view.year === null) return [];
  if (view.year < first) return [words.startsAfter(first)];
  if (view.year > last) return [words.endsBefore(last, view.year)];
  return view.year === last ? [] : [words.cumulated(view.year)];
}

function financeBlock(scope: Scope): SectorBlock {
  const { countries, atlas, view, i18n, isRegion } = scope;
  const { words, format } = i18n;
  const last = atlas.financeLastYear;
  const upTo = Math.min(view.year ?? last, last);
  const sumOf = (sector: SectorId) => financeSum(countries, sector, upTo);
  const shown = shownSectors(
    view,
    (id) => [sumOf(id)],
    (sum) => sum.count > 0,
  );
  const top = Math.max(0, ...shown.map((id) => sumOf(id).usdMillion ?? 0));
  const rows = shown.map((sector) => {
    const sum = sumOf(sector);
    const bar: SectorBar = {
      tone: 'finance',
      label: null,
      widthPct: top > 0 ? ((sum.usdMillion ?? 0) / top) * 100 : 0,
      amount: usdOf(sum, scope),
      count:
        sum.count === 0
          ? ''
          : joined(
              words.sectors.commitments(format, sum.count),
              words.sectors.withAmount(format, sum.withAmount, sum.count),
              isRegion && words.sectors.inCountries(format, sum.countries),
            ),
    };
    return rowOf(sector, [bar], scope);
  });
  const table = words.sectors.table;
  return {
    id: 'finance',
    title: words.sectors.finance,
    subtitle: words.sectors.span(words.sectors.financeUnit, FIRST_YEAR, upTo),
    rows,
    notes: [...yearNotes(FIRST_YEAR, last, scope), placedNote(scope)],
    sourceId: 'aiddata-gcdf3',
    table: {
      columns: [
        table.sector,
        table.commitments,
        table.withAmount,
        table.amount2021,
        ...(isRegion ? [table.countries] : []),
      ],
      rows: shown.map((sector) => {
        const sum = sumOf(sector);
        return {
          head: words.terms.sectors[sector],
          cells: [
            format.number(sum.count),
            format.number(sum.withAmount),
            sum.usdMillion === null ? '–' : format.number(sum.usdMillion, 1),
            ...(isRegion ? [format.number(sum.countries)] : []),
          ],
        };
      }),
    },
  };
}

/** How much of all commitments the ones with a place are, over the whole source: unadjusted amounts against adjusted totals. */
function placedNote({ countries, atlas, i18n }: Scope): string {
  const { words, format } = i18n;
  const totals = countries.flatMap((country) => (country.financeTotal ? [country.financeTotal] : []));
  if (totals.length === 0) return words.sectors.notInSource;
  const count = totals.reduce((sum, [n]) => sum + n, 0);
  const total = totals.reduce((sum, [, amount]) => sum + amount, 0);
  const placed = financeSum(countries, null, atlas.financeLastYear).usdMillion ?? 0;
  const text = format.usd(total * 1e6);
  return total > 0 && placed > 0 && placed <= total
    ? words.sectors.placedShare(
        format.percent((placed / total) * 100),
        text,
        FIRST_YEAR,
        atlas.financeLastYear,
      )
    : words.sectors.totalOnly(
        text,
        words.sectors.commitments(format, count),
        FIRST_YEAR,
        atlas.financeLastYear,
      );
}

function dealsBlock(scope: Scope): SectorBlock {
  const { countries, atlas, view, i18n, isRegion } = scope;
  const { words, format } = i18n;
  const last = atlas.dealsLastYear;
  const upTo = Math.min(view.year ?? last, last);
  const sumsOf = (sector: SectorId) =>
    KINDS.map((kind) => ({ kind, ...dealSum(countries, sector, kind, upTo) }));
  const shown = shownSectors(view, sumsOf, (sum) => sum.count > 0);
  const top = Math.max(0, ...shown.flatMap((id) => sumsOf(id).map((sum) => sum.usdMillion ?? 0)));
  const rows = shown.map((sector) => {
    const some = sumsOf(sector).filter((sum) => sum.count > 0);
    const bars = some.map((sum): SectorBar => ({
      tone: sum.kind,
      label: words.sectors[sum.kind],
      widthPct: top > 0 ? ((sum.usdMillion ?? 0) / top) * 100 : 0,
      amount: usdOf(sum, scope),
      count: joined(
        words.sectors.dealCount(format, sum.count),
        isRegion && words.sectors.inCountries(format, sum.countries),
      ),
    }));
    const none: SectorBar = {
      tone: 'investment',
      label: null,
      widthPct: 0,
      amount: words.sectors.noneRecorded,
      count: '',
    };
    return rowOf(sector, bars.length > 0 ? bars : [none], scope);
  });
  const table = words.sectors.table;
  return {
    id: 'deals',
    title: words.sectors.deals,
    subtitle:
      upTo < DEALS_FIRST_YEAR
        ? words.sectors.dealsUnit
        : words.sectors.span(words.sectors.dealsUnit, DEALS_FIRST_YEAR, upTo),
    rows,
    notes: yearNotes(DEALS_FIRST_YEAR, last, scope),
    sourceId: 'aei-cgit-2024',
    table: {
      columns: [
        table.sector,
        table.kind,
        table.deals,
        table.amountNominal,
        ...(isRegion ? [table.countries] : []),
      ],
      rows: shown.flatMap((sector) =>
        sumsOf(sector).map((sum) => ({
          head: words.terms.sectors[sector],
          cells: [
            words.sectors[sum.kind],
            format.number(sum.count),
            sum.usdMillion === null ? '–' : format.number(sum.usdMillion, 0),
            ...(isRegion ? [format.number(sum.countries)] : []),
          ],
        })),
      ),
    },
  };
}

function emptyText(scope: Scope, place: string, blocks: readonly SectorBlock[]): string | null {
  const { view, i18n } = scope;
  const words = i18n.words.sectors;
  if (blocks.some((block) => block.rows.some((row) => row.bars.some((bar) => bar.count !== '')))) return null;
  if (view.sectors.length === 0) return view.year === null ? words.nothingAtAll(place) : null;
  const names = i18n.format.list(
    view.sectors.map((id) => words.sectorInSentence(i18n.words.terms.sectors[id])),
  );
  return view.year === null ? words.nothing(place, names) : words.nothingUpTo(place, names, view.year);
}

function modelOf(scope: Scope, place: string): SectorsModel {
  const { heading, apart } = scope.i18n.words.sectors;
  const blocks = [financeBlock(scope), dealsBlock(scope)];
  return { heading, apart, empty: emptyText(scope, place, blocks), blocks };
}

/** What the sectors tab says of one country, from the atlas alone, so that it never waits for the country's file. */
export const countrySectorsModel = (
  country: AtlasCountry,
  atlas: Atlas,
  view: View,
  i18n: I18n,
): SectorsModel =>
  modelOf({ countries: [country], atlas, view, i18n, isRegion: false }, country.names[view.lang]);

/** The same summed over all countries, with the number of countries that have anything. */
export const regionSectorsModel = (atlas: Atlas, view: View, i18n: I18n): SectorsModel =>
  modelOf({ countries: atlas.countries, atlas, view, i18n, isRegion: true }, i18n.words.common.region);
