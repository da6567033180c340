import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Records } from '../../../bundle/schemas/records';
import type { Iso3 } from '../../../domain/iso3';
import {
  EVENT_KINDS,
  RECORD_KINDS,
  RECORD_STATUSES,
  type RecordKind,
  type RecordStatus,
  type YearSpan,
} from '../../../domain/cooperation/records';
import { FIRST_YEAR } from '../../../domain/years';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ViewState } from '../../../view-state/viewState';
import {
  chipsOf,
  clearing,
  type FilterChip,
  type FilterView,
  emptyOf,
  type EmptyFilter,
} from '../../../facts/cooperation/recordChips';
import { recordsFiltered } from '../../../facts/cooperation/recordsFiltered';

/** A choice with the number of records it alone would show. */
export type FilterOption<T> = {
  readonly id: T;
  readonly label: string;
  readonly count: string;
  readonly isChosen: boolean;
  /** Would show nothing; a choice that is made can always be unmade. */
  readonly isOff: boolean;
};

export type RecordFilterModel = {
  readonly kindsBySource: readonly FilterOption<RecordKind>[];
  readonly kindsOfEvents: readonly FilterOption<RecordKind>[];
  readonly statuses: readonly FilterOption<RecordStatus>[];
  readonly years: {
    readonly first: number;
    readonly last: number;
    readonly from: number;
    readonly to: number;
    readonly isChosen: boolean;
    /** The year of the time bar, where that is what ends the years shown. */
    readonly timeBar: number | null;
  };
  readonly chips: readonly FilterChip[];
  readonly shown: string;
  /** Null while anything is shown. */
  readonly empty: EmptyFilter | null;
  /** What shows everything again. */
  readonly clearing: Partial<ViewState>;
};

/** The last year that can be chosen: the latest of the atlas. */
export const lastRecordYear = (atlas: Pick<Atlas, 'stanceYears' | 'tradeYears'>): number =>
  Math.max(FIRST_YEAR, ...atlas.stanceYears, ...atlas.tradeYears);

/**
 * Years as the link keeps them: all years are no choice, unless the time bar ends earlier than they do.
 * @param timeBar the year of the time bar, null for the latest.
 */
export const yearsChosen = (span: YearSpan, last: number, timeBar: number | null): YearSpan | null =>
  span.from <= FIRST_YEAR && span.to >= last && timeBar === null ? null : span;

/** The filter panel of a country, or of the region (`iso3` null): choices with counts, chips, and what is left. */
export function recordFilterModel(
  file: Records,
  atlas: Atlas,
  view: FilterView,
  iso3: Iso3 | null,
  i18n: LateI18n<'cooperation'>,
): RecordFilterModel {
  const { words, format } = i18n;
  const text = words.cooperation.filter;
  const filtered = recordsFiltered(file, atlas, view, iso3);
  const { counts, shown, total } = filtered;
  const option =
    <T extends string>(
      names: Readonly<Record<T, string>>,
      numbers: Readonly<Record<T, number>>,
      on: readonly T[],
    ) =>
    (id: T): FilterOption<T> => ({
      id,
      label: names[id],
      count: format.number(numbers[id]),
      isChosen: on.includes(id),
      isOff: numbers[id] === 0 && !on.includes(id),
    });
  const kind = option(text.kinds, counts.kind, view.records.kinds);
  const last = lastRecordYear(atlas);
  const { years } = view.records;
  return {
    kindsBySource: RECORD_KINDS.filter((id) => !(EVENT_KINDS as readonly string[]).includes(id)).map(kind),
    kindsOfEvents: EVENT_KINDS.map(kind),
    statuses: RECORD_STATUSES.map(option(text.statuses, counts.status, view.records.statuses)),
    years: {
      first: FIRST_YEAR,
      last,
      from: years?.from ?? FIRST_YEAR,
      to: years?.to ?? view.year ?? last,
      isChosen: years !== null,
      timeBar: years === null ? view.year : null,
    },
    chips: chipsOf(view, iso3, i18n),
    shown:
      total.deals === 0
        ? text.recordsOnly(text.shown(format, shown.records, total.records))
        : text.both(
            text.shown(format, shown.records, total.records),
            text.shownDeals(format, shown.deals, total.deals),
          ),
    empty: emptyOf(file, atlas, view, iso3, filtered, i18n),
    clearing: clearing(iso3),
  };
}
