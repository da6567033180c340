import type { Iso3 } from '../../domain/iso3';
import type { RecordKind, RecordStatus } from '../../domain/cooperation/records';
import type { SectorId } from '../../domain/sectors';
import type { StanceClass } from '../../domain/stanceClass';
import type { LateI18n } from '../../i18n/lateWords';
import { ALL_RECORDS } from '../../view-state/defaultView';
import type { ViewState } from '../../view-state/viewState';
import type { Atlas } from '../../bundle/schemas/atlas';
import type { Records } from '../../bundle/schemas/records';
import { EVERY_RECORD, matchesRecord } from '../../domain/cooperation/recordFilter';
import { shownWithout, type ChoiceField } from '../../domain/cooperation/recordFilterEmpty';
import { dealSumsOf, type RecordsFiltered } from './recordsFiltered';

export type FilterView = Pick<ViewState, 'page' | 'sectors' | 'classes' | 'year' | 'records'>;

/** A chosen filter, to be taken away by itself. */
export type FilterChip = { readonly key: string; readonly label: string } & (
  | { readonly of: 'sector'; readonly id: SectorId }
  | { readonly of: 'class'; readonly id: StanceClass }
  | { readonly of: 'kind'; readonly id: RecordKind }
  | { readonly of: 'status'; readonly id: RecordStatus }
  | { readonly of: 'years' }
  | { readonly of: 'time-bar' }
);

/**
 * What is chosen, in the order of the panel. The sector of a sector's page and the country of a country's are the page
 * and no choice, and classes do not filter a country's own page.
 */
export function chipsOf(
  view: FilterView,
  iso3: Iso3 | null,
  { words }: LateI18n<'cooperation'>,
): readonly FilterChip[] {
  const { filter } = words.cooperation;
  const { kinds, statuses, years } = view.records;
  const sectors = view.page.kind === 'sector' ? [] : view.sectors;
  const classes = iso3 ? [] : view.classes;
  return [
    ...sectors.map((id) => ({
      of: 'sector' as const,
      id,
      key: `sector-${id}`,
      label: words.terms.sectors[id],
    })),
    ...classes.map((id) => ({
      of: 'class' as const,
      id,
      key: `class-${id}`,
      label: words.terms.classes[id],
    })),
    ...kinds.map((id) => ({ of: 'kind' as const, id, key: `kind-${id}`, label: filter.kinds[id] })),
    ...statuses.map((id) => ({ of: 'status' as const, id, key: `status-${id}`, label: filter.statuses[id] })),
    ...(years
      ? [{ of: 'years' as const, key: 'years', label: filter.chips.years(years.from, years.to) }]
      : view.year === null
        ? []
        : [{ of: 'time-bar' as const, key: 'time-bar', label: filter.chips.upTo(view.year) }]),
  ];
}

/** What shows all records again: it goes back to the latest year too, and leaves classes alone where they filter nothing. */
export const clearing = (iso3: Iso3 | null): Partial<ViewState> => ({
  records: ALL_RECORDS,
  sectors: [],
  year: null,
  ...(iso3 ? {} : { classes: [] }),
});

/** Why nothing is shown, and the ways back. */
export type EmptyFilter = {
  readonly title: string;
  readonly reason: string | null;
  readonly ways: readonly { readonly label: string; readonly to: Partial<ViewState> }[];
};

/** What clears one filter and leaves the others. Years end by the time bar when none are chosen. */
function cleared(field: ChoiceField, { page, records }: FilterView): Partial<ViewState> {
  switch (field) {
    case 'sectors':
      return { sectors: [], ...(page.kind === 'sector' ? { page: { kind: 'region' } } : {}) };
    case 'kinds':
    case 'statuses':
      return { records: { ...records, [field]: [] } };
    case 'years':
      return { records: { ...records, years: null }, year: null };
    case 'isos':
      return { classes: [] };
  }
}

/** Null while anything is shown. On a country's page the country is no filter, so it is never named as the reason. */
export function emptyOf(
  file: Records,
  atlas: Atlas,
  view: FilterView,
  iso3: Iso3 | null,
  { choice, shown }: Pick<RecordsFiltered, 'choice' | 'shown'>,
  { words, format }: LateI18n<'cooperation'>,
): EmptyFilter | null {
  if (shown.records + shown.deals > 0) return null;
  const text = words.cooperation.filter.empty;
  const here = { ...EVERY_RECORD, isos: iso3 ? choice.isos : null };
  const rows = [...file.rows, ...dealSumsOf(atlas)].filter((row) => matchesRecord(row, here));
  if (rows.length === 0) return { title: text.nothingAtAll, reason: null, ways: [] };
  const without = shownWithout(rows, iso3 ? { ...choice, isos: null } : choice);
  return {
    title: text.title,
    reason:
      without.length === 0
        ? text.together
        : text.reason(format.list(without.map(({ field }) => text.because[field]))),
    ways: without.map(({ field, count }) => ({
      label: text.without[field](format, count),
      to: cleared(field, view),
    })),
  };
}
