import { COUNTRY_CODES } from '../../domain/iso3';
import type { Atlas } from '../../bundle/schemas/atlas';
import type { Records } from '../../bundle/schemas/records';
import type { Iso3 } from '../../domain/iso3';
import {
  countOf,
  countsBeside,
  matchesRecord,
  type CooperationRecord,
  type DealSum,
  type RecordChoice,
} from '../../domain/cooperation/recordFilter';
import type { RecordKind, RecordStatus } from '../../domain/cooperation/records';
import type { SectorId } from '../../domain/sectors';
import { FIRST_YEAR } from '../../domain/years';
import type { ViewState } from '../../view-state/viewState';
import { effectiveYear } from '../measures/measures';
import { stanceClassOf } from '../stance/stanceRecord';

export type RecordsView = Pick<ViewState, 'sectors' | 'classes' | 'year' | 'records'>;

/** The records a view shows, with the counts that stand beside every choice. */
export type RecordsFiltered = {
  readonly choice: RecordChoice;
  /** Finance projects and events shown, as they stand in the bundle. */
  readonly records: readonly CooperationRecord[];
  /** Sums of deals shown; amounts of investment and construction are never added. */
  readonly deals: readonly DealSum[];
  readonly shown: { readonly records: number; readonly deals: number };
  /** Of the country, or of the region, with nothing chosen. */
  readonly total: { readonly records: number; readonly deals: number };
  readonly counts: {
    readonly sector: Readonly<Record<SectorId, number>>;
    readonly kind: Readonly<Record<RecordKind, number>>;
    readonly status: Readonly<Record<RecordStatus, number>>;
  };
};

/** The sums of deals of the atlas, in nominal US$ million: all that may be told of deals. */
export const dealSumsOf = (atlas: Atlas): readonly DealSum[] =>
  atlas.countries.flatMap(({ iso3, deals }) =>
    deals.map((sum): DealSum => ({ ...sum, iso3, kind: `deal-${sum.kind}`, status: null })),
  );

/** The countries whose class of the year shown is chosen; null while no class is. */
function isosOfClasses(atlas: Atlas, { classes, year }: RecordsView): ReadonlySet<string> | null {
  if (classes.length === 0) return null;
  const stanceYear = effectiveYear(atlas, 'stance', year);
  return new Set(COUNTRY_CODES.filter((iso3) => classes.includes(stanceClassOf(atlas, iso3, stanceYear))));
}

/**
 * What a view chooses among records. A country's own page shows that country whatever classes are chosen. Without years
 * chosen, everything up to the year of the time bar is shown (null = all years); chosen years hold whatever it says.
 */
export const recordChoiceOf = (atlas: Atlas, view: RecordsView, iso3: Iso3 | null): RecordChoice => ({
  sectors: view.sectors,
  kinds: view.records.kinds,
  statuses: view.records.statuses,
  years: view.records.years ?? (view.year === null ? null : { from: FIRST_YEAR, to: view.year }),
  isos: iso3 ? new Set([iso3]) : isosOfClasses(atlas, view),
});

const inPlace = <T extends { readonly iso3: string }>(rows: readonly T[], iso3: Iso3 | null): readonly T[] =>
  iso3 ? rows.filter((row) => row.iso3 === iso3) : rows;

/**
 * The one idea of filtering: map points, list, sums and downloads all show these rows.
 * Deals have no rows, only sums by country, sector, year and kind. They pass the filter by those four and by the classes;
 * the counts beside the two kinds of deals are numbers of deals. No deal has a status, so choosing one leaves none.
 * @param iso3 the country whose page it is; null for the region.
 */
export function recordsFiltered(
  file: Records,
  atlas: Atlas,
  view: RecordsView,
  iso3: Iso3 | null,
): RecordsFiltered {
  const choice = recordChoiceOf(atlas, view, iso3);
  const records = inPlace(file.rows, iso3);
  const deals = inPlace(dealSumsOf(atlas), iso3);
  const all = [...records, ...deals];
  const shownRecords = records.filter((row) => matchesRecord(row, choice));
  const shownDeals = deals.filter((row) => matchesRecord(row, choice));
  return {
    choice,
    records: shownRecords,
    deals: shownDeals,
    shown: { records: shownRecords.length, deals: countOf(shownDeals) },
    total: { records: records.length, deals: countOf(deals) },
    counts: {
      sector: countsBeside(all, choice, 'sector'),
      kind: countsBeside(all, choice, 'kind'),
      status: countsBeside(all, choice, 'status'),
    },
  };
}
