import { RECORD_KINDS, RECORD_STATUSES, type YearSpan } from '../domain/records';
import { FIRST_YEAR } from '../domain/years';

/** Id of a record: a number of the finance source, or an event of ours ("ECU-S003"). `null` for anything else. */
export function recordIdIn(text: string): string | null {
  const id = text.toUpperCase();
  return /^(\d{4,6}|[A-Z]{3,6}-S\d{3})$/.test(id) ? id : null;
}

/** "2010-2021", or one year for both; `null` for anything else. */
export function spanIn(text: string, latestYear: number): YearSpan | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= FIRST_YEAR && to <= latestYear && from <= to ? { from, to } : null;
}

export const spanText = (span: YearSpan | null): string | null =>
  span && (span.from === span.to ? String(span.from) : `${span.from}-${span.to}`);

/** Order and repeats carry no meaning, so they may not make two links of one view. */
export const inKindOrder = <T extends string>(ids: readonly T[]): readonly T[] =>
  (RECORD_KINDS as readonly string[] as readonly T[]).filter((id) => ids.includes(id));

export const inStatusOrder = <T extends string>(ids: readonly T[]): readonly T[] =>
  (RECORD_STATUSES as readonly string[] as readonly T[]).filter((id) => ids.includes(id));
