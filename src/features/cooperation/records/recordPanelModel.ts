import type { Atlas } from '../../../bundle/schemas/atlas';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  inTime,
  precisionOf,
  recordAmount,
  recordDate,
  recordTitle,
  setbackName,
  type RecordDetail,
} from '../../../facts/cooperation/recordDetail';
import { placeName, recordRow, type RecordRow } from '../../../facts/cooperation/recordListModel';

export type RecordField = { readonly label: string; readonly value: string };

/** The open record: all that is known of it, in words. */
export type RecordPanelModel = {
  readonly id: string;
  readonly title: string;
  /** A ban, a suspension or a cancellation in a word; null for all others. */
  readonly setback: string | null;
  readonly fields: readonly RecordField[];
  readonly source: {
    readonly title: string;
    readonly url: string;
    readonly note: string | null;
  };
  /** Other records of the same project, oldest first; empty when it stands alone. */
  readonly stages: readonly RecordRow[];
};

const DIRECTION = { 1: 'deeper', 0: 'neither', [-1]: 'less' } as const;

/** With what the date of a state of things means, for which the list has no room. */
function dateOf(detail: RecordDetail, i18n: LateI18n<'cooperation'>): string {
  const { withUnit, notBegun } = i18n.words.cooperation.records;
  const date = recordDate(detail, i18n);
  return detail.of.is === 'event' && detail.of.event.statusRow ? withUnit(date, notBegun) : date;
}

function fieldsOf(detail: RecordDetail, atlas: Atlas, i18n: LateI18n<'cooperation'>): RecordField[] {
  const { words } = i18n;
  const { filter, records } = words.cooperation;
  const { fields } = records;
  const { of } = detail;
  const { amount, unit } = recordAmount(detail, i18n);
  const common: RecordField[] = [
    { label: fields.place, value: placeName(atlas, detail.iso3, i18n) },
    { label: of.is === 'project' ? fields.year : fields.date, value: dateOf(detail, i18n) },
    { label: fields.sector, value: words.terms.sectors[detail.sector] },
    { label: fields.kind, value: filter.kinds[detail.kind] },
    { label: fields.status, value: filter.statuses[detail.status] },
    { label: fields.amount, value: unit === null ? amount : records.withUnit(amount, unit) },
  ];
  return [
    ...common,
    ...(of.is === 'project' ? projectFields(of.project, i18n) : eventFields(of.event, i18n)),
    { label: fields.precision, value: records.precisionLong[precisionOf(detail)] },
    { label: fields.id, value: detail.id },
  ];
}

type ProjectOf = Extract<RecordDetail['of'], { is: 'project' }>['project'];
type EventOf = Extract<RecordDetail['of'], { is: 'event' }>['event'];

function projectFields(
  { subject, instrument }: ProjectOf,
  { words }: LateI18n<'cooperation'>,
): RecordField[] {
  const { fields } = words.cooperation.records;
  const subjects: Readonly<Record<string, string>> = words.sectors.subjects;
  const instruments: Readonly<Record<string, string>> = words.sectors.instruments;
  return [
    { label: fields.subject, value: subjects[subject] ?? subject },
    { label: fields.instrument, value: instruments[instrument] ?? instrument },
  ];
}

function eventFields(event: EventOf, { words, format }: LateI18n<'cooperation'>): RecordField[] {
  const { fields, directions, topics, confidence, verified, unverified } = words.cooperation.records;
  const sure = [confidence[event.confidence], event.verified ? verified : unverified];
  return [
    ...(event.counterparty ? [{ label: fields.counterparty, value: event.counterparty }] : []),
    { label: fields.direction, value: directions[DIRECTION[event.direction]] },
    ...(event.topics.length > 0
      ? [{ label: fields.topics, value: format.list(event.topics.map((topic) => topics[topic])) }]
      : []),
    { label: fields.confidence, value: sure.join(', ') },
    ...(event.sourceDate ? [{ label: fields.sourceDate, value: format.date(event.sourceDate) }] : []),
  ];
}

/**
 * The record as its panel shows it.
 * @param all the records of its country, among which the other stages of its project are found; their amounts repeat one
 *   another and are never added up.
 */
export function recordPanelModel(
  detail: RecordDetail,
  all: readonly RecordDetail[],
  atlas: Atlas,
  i18n: LateI18n<'cooperation'>,
): RecordPanelModel {
  const { sourceRecord, sourceNote } = i18n.words.cooperation.records;
  const { of, story } = detail;
  return {
    id: detail.id,
    title: recordTitle(detail, i18n),
    setback: setbackName(detail, i18n),
    fields: fieldsOf(detail, atlas, i18n),
    source:
      of.is === 'project'
        ? { title: sourceRecord(detail.id), url: of.project.url, note: sourceNote }
        : { title: of.event.sourceTitle, url: of.event.sourceUrl, note: null },
    stages: all
      .filter((other) => story !== null && other.story === story && other.id !== detail.id)
      .sort((a, b) => inTime(a, b) || a.id.localeCompare(b.id))
      .map((other) => recordRow(other, atlas, i18n)),
  };
}
