import type { CooperationEvent, CountryCooperation } from '../../bundle/schemas/cooperation';
import type { Project } from '../../bundle/schemas/project';
import type { SectorFile } from '../../bundle/schemas/sector';
import { inUsd } from '../../domain/cooperation/amountUnit';
import { byDate, type Dated } from '../../domain/dateOrder';
import type { Iso3 } from '../../domain/iso3';
import type { CooperationRecord, RecordPlace } from '../../domain/cooperation/recordFilter';
import type { RecordStatus } from '../../domain/cooperation/records';
import type { SectorId } from '../../domain/sectors';
import type { LateI18n } from '../../i18n/lateWords';
import type { I18n } from '../../i18n/words';

export type RecordPrecision = Project['precision'] | 'country';

/** A record with all that its file says of it: a finance project or a dated event. */
export type RecordDetail = CooperationRecord & {
  readonly status: RecordStatus;
  /** ISO date; month or day may be missing, as they are for a project. */
  readonly date: string;
  readonly story: string | null;
  readonly of:
    | { readonly is: 'project'; readonly project: Omit<Project, 'sector'> }
    | { readonly is: 'event'; readonly event: Omit<CooperationEvent, 'sector'> };
};

type At<Place> = { readonly iso3: Place; readonly sector: SectorId };

/** A project as a record; its amount is in constant dollars of 2021. Commitments are cooperation, so they go deeper. */
function ofProject(project: Omit<Project, 'sector'>, { iso3, sector }: At<Iso3>): RecordDetail {
  const { id, year, status, story, amountUsdMillion2021 } = project;
  const of = { is: 'project', project } as const;
  const fixed = { iso3, sector, kind: 'finance', direction: 1 } as const;
  return {
    ...fixed,
    id,
    year,
    date: String(year),
    status,
    story,
    of,
    amountUsdMillion: amountUsdMillion2021,
  };
}

/** An event as a record; its amount is nominal, as the source states it. */
function ofEvent(event: Omit<CooperationEvent, 'sector'>, { iso3, sector }: At<RecordPlace>): RecordDetail {
  const { id, date, kind, status, story, direction, amountUsdMillion } = event;
  const year = Number(date.slice(0, 4));
  const of = { is: 'event', event } as const;
  return { iso3, sector, id, year, date, kind, status, story, direction, amountUsdMillion, of };
}

/** All records of a sector's file. */
export const detailsOfSector = ({ sector, projects, events }: SectorFile): RecordDetail[] => [
  ...projects.map((project) => ofProject(project, { iso3: project.iso3, sector })),
  ...events.map((event) => ofEvent(event, { iso3: event.iso3, sector })),
];

/** All records of a country's file. */
export const detailsOfCountry = ({ iso3, projects, events }: CountryCooperation): RecordDetail[] => [
  ...projects.map((project) => ofProject(project, { iso3, sector: project.sector })),
  ...events.map((event) => ofEvent(event, { iso3: event.iso3, sector: event.sector })),
];

/** The project's own name in the page's language; else a label built from its fields. */
export const projectTitle = (
  project: Pick<Project, 'name' | 'subject' | 'instrument' | 'year'>,
  i18n: LateI18n<'cooperation'>,
): string => project.name?.[i18n.lang] ?? projectLabel(project, i18n);

/** The event's title in the page's language, or that of the project. */
export const recordTitle = ({ of }: RecordDetail, i18n: LateI18n<'cooperation'>): string =>
  of.is === 'event' ? of.event.title[i18n.lang] : projectTitle(of.project, i18n);

/** How exactly a record's point is known; events have none within their country. */
export const precisionOf = ({ of }: RecordDetail): RecordPrecision =>
  of.is === 'project' ? of.project.precision : 'country';

const SETBACK_KINDS: readonly CooperationRecord['kind'][] = ['ban', 'suspension', 'cancellation'];

/**
 * Whether cooperation was set back: a ban, a suspension or a cancellation that points against it, or anything whose status
 * is suspended or cancelled, whoever stopped it. An act of someone else alone, such as a visa withdrawn by a third country
 * (direction 0), stops nothing.
 */
export const isSetback = ({
  kind,
  status,
  direction,
}: Pick<CooperationRecord, 'kind' | 'status' | 'direction'>): boolean =>
  (SETBACK_KINDS.includes(kind) && direction !== 0) || status === 'suspended' || status === 'cancelled';

/** What makes a record one of those, in a word: its kind, or its status where that alone does; null for all others. */
export function setbackName(detail: RecordDetail, { words }: LateI18n<'cooperation'>): string | null {
  const { kinds, statuses } = words.cooperation.filter;
  if (!isSetback(detail)) return null;
  return SETBACK_KINDS.includes(detail.kind) ? kinds[detail.kind] : statuses[detail.status];
}

const datedOf = ({ date, of }: RecordDetail): Dated =>
  of.is === 'event' ? { date, sourceDate: of.event.sourceDate } : { date };

/** Earlier records first; one whose date says less stands where it must have happened by. */
export const inTime = (a: RecordDetail, b: RecordDetail): number => byDate(datedOf(a), datedOf(b));

/** The date of a record; of a state of things, which was so then and did not begin then, as "as of 2024". */
export const datedText = (
  { date, statusRow }: Pick<CooperationEvent, 'date' | 'statusRow'>,
  { words, format }: LateI18n<'cooperation'>,
): string => (statusRow ? words.cooperation.records.asOf(format.date(date)) : format.date(date));

/** The date of any record; that of a project is the year of its commitment. */
export const recordDate = ({ date, of }: RecordDetail, i18n: LateI18n<'cooperation'>): string =>
  datedText({ date, statusRow: of.is === 'event' && of.event.statusRow }, i18n);

/** Amount and its unit, which is part of it: "US$ 4.7 bn" and "nominal, as stated"; no unit where there is no amount. */
export function recordAmount(
  { amountUsdMillion, kind }: Pick<CooperationRecord, 'amountUsdMillion' | 'kind'>,
  { words, format }: LateI18n<'cooperation'>,
): { readonly amount: string; readonly unit: string | null } {
  const { noAmount, units } = words.cooperation.records;
  if (amountUsdMillion === null) return { amount: noAmount, unit: null };
  return {
    amount: format.usd(inUsd(amountUsdMillion)),
    unit: kind === 'finance' ? units.constant : units.nominal,
  };
}

/** A word of the projects' vocabulary. The test over the vocabulary file keeps the dictionaries whole. */
const wordOf = (dictionary: Readonly<Record<string, string>>, key: string): string => dictionary[key] ?? key;

/** "Hydropower · loan · 2010": built from the fields, never the source's sentence. */
export const projectLabel = (
  { subject, instrument, year }: Pick<Project, 'subject' | 'instrument' | 'year'>,
  { words }: I18n,
): string =>
  [wordOf(words.sectors.subjects, subject), wordOf(words.sectors.instruments, instrument), String(year)].join(
    ' · ',
  );
