import type { Atlas } from '../../bundle/schemas/atlas';
import { matchesRecord, type RecordChoice, type RecordPlace } from '../../domain/cooperation/recordFilter';
import type { LateI18n } from '../../i18n/lateWords';
import { countryName } from '../countryNames';
import {
  inTime,
  isSetback,
  precisionOf,
  recordAmount,
  recordDate,
  recordTitle,
  type RecordDetail,
} from './recordDetail';

export const RECORD_SORTS = ['newest', 'oldest', 'largest', 'country', 'title'] as const;
export type RecordSort = (typeof RECORD_SORTS)[number];

/** One record as the list shows it: finished texts. */
export type RecordRow = {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly amount: string;
  /** Which dollars; null where there is no amount. */
  readonly unit: string | null;
  readonly precision: string;
  readonly isSetback: boolean;
};

/** A country's name, or that the record is of the whole region. */
export const placeName = (
  atlas: Atlas,
  place: RecordPlace,
  { lang, words }: LateI18n<'cooperation'>,
): string => (place === 'REGION' ? words.common.region : countryName(atlas, place, lang));

type Compare = (a: RecordDetail, b: RecordDetail) => number;
const byId: Compare = (a, b) => a.id.localeCompare(b.id);

/**
 * The records of a choice in the order of a sort; ties go by date, newest first, then by id, so that the order is always
 * the same. By amount, those without one come last; constant and nominal dollars are compared as they stand.
 */
export function sortedRecords(
  details: readonly RecordDetail[],
  choice: RecordChoice,
  sort: RecordSort,
  atlas: Atlas,
  i18n: LateI18n<'cooperation'>,
): RecordDetail[] {
  const names = new Map<RecordDetail, string>();
  const shown = details.filter((detail) => matchesRecord(detail, choice));
  if (sort === 'title') for (const detail of shown) names.set(detail, recordTitle(detail, i18n));
  if (sort === 'country') for (const detail of shown) names.set(detail, placeName(atlas, detail.iso3, i18n));
  const byName: Compare = (a, b) => (names.get(a) ?? '').localeCompare(names.get(b) ?? '', i18n.lang);
  const first: Readonly<Record<RecordSort, Compare>> = {
    newest: (a, b) => inTime(b, a),
    oldest: inTime,
    largest: (a, b) => (b.amountUsdMillion ?? -1) - (a.amountUsdMillion ?? -1),
    country: byName,
    title: byName,
  };
  return shown.sort((a, b) => first[sort](a, b) || inTime(b, a) || byId(a, b));
}

export function recordRow(detail: RecordDetail, atlas: Atlas, i18n: LateI18n<'cooperation'>): RecordRow {
  const { filter, records } = i18n.words.cooperation;
  return {
    id: detail.id,
    title: recordTitle(detail, i18n),
    place: placeName(atlas, detail.iso3, i18n),
    date: recordDate(detail, i18n),
    kind: filter.kinds[detail.kind],
    status: filter.statuses[detail.status],
    ...recordAmount(detail, i18n),
    precision: records.precision[precisionOf(detail)],
    isSetback: isSetback(detail),
  };
}
