import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Records } from '../../../bundle/schemas/records';
import type { ShiftRow, Weight } from '../../../domain/cooperation/cooperationShift';
import type { CooperationRecord, DealSum } from '../../../domain/cooperation/recordFilter';
import type { YearSpan } from '../../../domain/cooperation/records';
import { sectorGroupOf } from '../../../domain/sectors';
import { DEALS_FIRST_YEAR, FINANCE_FIRST_YEAR } from '../../../facts/cooperation/cooperationSum';
import { dealSumsOf } from '../../../facts/cooperation/recordsFiltered';

/** Measures that have a say in the verdict, in the order they are shown. */
export const SHIFT_MEASURES = [
  'finance-amount',
  'finance-count',
  'investment',
  'construction',
  'events',
] as const;
export type ShiftMeasure = (typeof SHIFT_MEASURES)[number];

/** All that is drawn: what ended or was restricted is no cooperation, so it stands apart and has no say. */
export const SHIFT_DRAWN = [...SHIFT_MEASURES, 'restrictions'] as const;
export type ShiftDrawn = (typeof SHIFT_DRAWN)[number];

export const SHIFT_SOURCES = ['finance', 'investment', 'construction', 'events', 'restrictions'] as const;
export type ShiftSource = (typeof SHIFT_SOURCES)[number];

/** Finance by amount and by count are the same commitments: one source. */
export const sourceOf = (drawn: ShiftDrawn): ShiftSource =>
  drawn === 'finance-amount' || drawn === 'finance-count' ? 'finance' : drawn;

export const weightOf = (drawn: ShiftDrawn): Weight =>
  drawn === 'finance-count' || drawn === 'events' || drawn === 'restrictions' ? 'records' : 'amount';

/** Events are gathered from this year on; of earlier ones only a few are on record. */
export const EVENTS_FIRST_YEAR = 2015;

/** Rows of a place by source: never added to one another, for they overlap and are in different dollars. */
export type ShiftRows = {
  readonly bySource: Readonly<Record<ShiftSource, readonly ShiftRow[]>>;
  /** The commitments behind the rows of finance, to leave one out. */
  readonly commitments: readonly CooperationRecord[];
  /** Events that neither deepen cooperation nor restrict it, counted nowhere else. */
  readonly neutral: number;
};

const ofRecord = ({ year, sector, amountUsdMillion }: CooperationRecord): ShiftRow => ({
  year,
  group: sectorGroupOf(sector),
  records: 1,
  withAmount: amountUsdMillion === null ? 0 : 1,
  amountUsdMillion: amountUsdMillion ?? 0,
});

const ofDeals = ({ year, sector, deals, amountUsdMillion }: DealSum): ShiftRow => ({
  year,
  group: sectorGroupOf(sector),
  records: deals,
  withAmount: deals,
  amountUsdMillion,
});

/** Amounts of events repeat from stage to stage and cancelled plans keep them: only their number counts. */
const ofEvent = (event: CooperationRecord): ShiftRow => ({
  ...ofRecord(event),
  withAmount: 0,
  amountUsdMillion: 0,
});

export const financeRows = (commitments: readonly CooperationRecord[]): ShiftRow[] =>
  commitments.map(ofRecord);

/** Rows of all countries, or of those in `isos`; events of the whole region count only when no country is chosen. */
export function shiftRows(file: Records, atlas: Atlas, isos: ReadonlySet<string> | null): ShiftRows {
  const isHere = ({ iso3 }: { readonly iso3: string }): boolean => isos === null || isos.has(iso3);
  const records = file.rows.filter(isHere);
  const deals = dealSumsOf(atlas).filter(isHere);
  const commitments = records.filter(({ kind }) => kind === 'finance');
  const events = records.filter(({ kind }) => kind !== 'finance');
  const directed = (direction: 1 | -1) =>
    events.filter((event) => event.direction === direction).map(ofEvent);
  return {
    bySource: {
      finance: financeRows(commitments),
      investment: deals.filter(({ kind }) => kind === 'deal-investment').map(ofDeals),
      construction: deals.filter(({ kind }) => kind === 'deal-construction').map(ofDeals),
      events: directed(1),
      restrictions: directed(-1),
    },
    commitments,
    neutral: events.filter(({ direction }) => direction === 0).length,
  };
}

/** The years each source covers. The last year of events is that of the latest one in the whole file, not of a country. */
export function coverageOf(file: Records, atlas: Atlas): Readonly<Record<ShiftSource, YearSpan>> {
  const deals = { from: DEALS_FIRST_YEAR, to: atlas.dealsLastYear };
  const years = file.rows.flatMap(({ kind, year }) => (kind === 'finance' ? [] : [year]));
  const events = { from: EVENTS_FIRST_YEAR, to: Math.max(EVENTS_FIRST_YEAR, ...years) };
  return {
    finance: { from: FINANCE_FIRST_YEAR, to: atlas.financeLastYear },
    investment: deals,
    construction: deals,
    events,
    restrictions: events,
  };
}
