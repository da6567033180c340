import type { Atlas } from '../../bundle/schemas/atlas';
import type { Records } from '../../bundle/schemas/records';
import type { Iso3 } from '../../domain/iso3';
import { EVERY_RECORD, matchesRecord } from '../../domain/cooperation/recordFilter';
import { shownWithout, type ChoiceField } from '../../domain/cooperation/recordFilterEmpty';
import type { LateI18n } from '../../i18n/lateWords';
import type { ViewState } from '../../view-state/viewState';
import type { FilterView } from './recordChips';
import { dealSumsOf, recordsOf, type RecordsFiltered } from './recordsFiltered';

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
  const rows = [...recordsOf(file), ...dealSumsOf(atlas)].filter((row) => matchesRecord(row, here));
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
