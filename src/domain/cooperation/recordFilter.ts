import type { Iso3 } from '../iso3';
import { RECORD_KINDS, RECORD_STATUSES, type RecordKind, type RecordStatus, type YearSpan } from './records';
import { SECTOR_IDS, type SectorId } from '../sectors';

/** A country of the atlas, or the region as a whole. */
export type RecordPlace = Iso3 | 'REGION';

/** What decides whether a record is shown. Sums of deals have no status. */
export type Choosable = {
  readonly iso3: RecordPlace;
  readonly year: number;
  readonly sector: SectorId;
  readonly kind: RecordKind;
  readonly status: RecordStatus | null;
};

/** One finance project or one dated event. */
export type CooperationRecord = Choosable & {
  readonly id: string;
  /** 1 deeper, -1 restricted or ended, 0 neither. */
  readonly direction: 1 | 0 | -1;
  /** Finance in constant dollars of 2021, events nominal as stated: never added to one another. `null` = none stated. */
  readonly amountUsdMillion: number | null;
};

/** Deals of one country, sector, year and kind. The source lets out sums only, so there is no row for a single deal. */
export type DealSum = Choosable & {
  readonly iso3: Iso3;
  readonly kind: 'deal-investment' | 'deal-construction';
  readonly status: null;
  readonly deals: number;
  /** Nominal dollars. */
  readonly amountUsdMillion: number;
};

/** What is chosen: an empty list or `null` leaves everything. */
export type RecordChoice = {
  readonly sectors: readonly SectorId[];
  readonly kinds: readonly RecordKind[];
  readonly statuses: readonly RecordStatus[];
  readonly years: YearSpan | null;
  /** The one country shown, or those that the class filter leaves; records of the whole region are then left out. */
  readonly isos: ReadonlySet<string> | null;
};

/** The choice that leaves everything. */
export const EVERY_RECORD: RecordChoice = { sectors: [], kinds: [], statuses: [], years: null, isos: null };

const passes = <T>(chosen: readonly T[], value: T | null): boolean =>
  chosen.length === 0 || (value !== null && chosen.includes(value));

/** Whether a record is shown: it must pass every dimension. What has no status passes only while none is chosen. */
export const matchesRecord = (record: Choosable, choice: RecordChoice): boolean =>
  passes(choice.sectors, record.sector) &&
  passes(choice.kinds, record.kind) &&
  passes(choice.statuses, record.status) &&
  (choice.years === null || (record.year >= choice.years.from && record.year <= choice.years.to)) &&
  (choice.isos === null || choice.isos.has(record.iso3));

/** The dimensions whose options are lists of words; years and countries are chosen otherwise. */
export type RecordDimension = 'sector' | 'kind' | 'status';

type Options = {
  readonly sector: SectorId;
  readonly kind: RecordKind;
  readonly status: RecordStatus;
};

const OPTIONS: { readonly [D in RecordDimension]: readonly Options[D][] } = {
  sector: SECTOR_IDS,
  kind: RECORD_KINDS,
  status: RECORD_STATUSES,
};

const FIELD = { sector: 'sectors', kind: 'kinds', status: 'statuses' } as const;

/** How many records a row stands for: a sum of deals for its deals, any other for itself. */
export const weightOf = (row: Choosable): number => ('deals' in row ? (row as DealSum).deals : 1);

export const countOf = (rows: readonly Choosable[]): number =>
  rows.reduce((sum, row) => sum + weightOf(row), 0);

/**
 * The counts that stand beside the options of a dimension before one is chosen.
 * @returns for every option how many records would be shown were it the only one chosen in its dimension, all other
 *   dimensions as they are. A sum of deals counts as many as it has deals.
 */
export function countsBeside<D extends RecordDimension>(
  rows: readonly Choosable[],
  choice: RecordChoice,
  dimension: D,
): Readonly<Record<Options[D], number>> {
  const counts = Object.fromEntries(OPTIONS[dimension].map((option) => [option, 0])) as Record<
    Options[D],
    number
  >;
  const others: RecordChoice = { ...choice, [FIELD[dimension]]: [] };
  for (const row of rows) {
    const option = row[dimension] as Options[D] | null;
    if (option !== null && matchesRecord(row, others)) counts[option] += weightOf(row);
  }
  return counts;
}
