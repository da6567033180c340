import { RECORD_KINDS, RECORD_STATUSES, type YearSpan } from '../../domain/cooperation/records';
import { FIRST_YEAR } from '../../domain/years';
import { displayValue } from '../displayValue';
import { ALL, inGroup, inView, linkField, listField, wrong } from './linkField';

export const kindField = listField({
  name: 'kind',
  at: inGroup('records', 'kinds'),
  members: RECORD_KINDS,
  issue: (value) => ({ kind: 'unknown-kind', value }),
});

export const statusField = listField({
  name: 'status',
  at: inGroup('records', 'statuses'),
  members: RECORD_STATUSES,
  issue: (value) => ({ kind: 'unknown-status', value }),
});

/** "2010-2021", or one year for both; `null` for anything else. */
function spanIn(text: string, latestYear: number): YearSpan | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= FIRST_YEAR && to <= latestYear && from <= to ? { from, to } : null;
}

export const yearsField = linkField<YearSpan | null>({
  name: 'years',
  at: inGroup('records', 'years'),
  usual: null,
  usualWord: ALL,
  read: (text, { latestYear }) => {
    const value = spanIn(text, latestYear);
    return value ? { value, issues: [] } : wrong({ kind: 'bad-years', value: displayValue(text) });
  },
  write: (span) => span && (span.from === span.to ? String(span.from) : `${span.from}-${span.to}`),
});

/** The open record: a number of the finance source, or an event of ours ("ECU-S003"). */
export const recordField = linkField({
  name: 'record',
  at: inView('record'),
  usual: null,
  read: (text) => {
    const id = text.toUpperCase();
    return /^(\d{4,6}|[A-Z]{3,6}-S\d{3})$/.test(id)
      ? { value: id, issues: [] }
      : wrong({ kind: 'bad-record', value: displayValue(text) });
  },
  write: (record) => record,
});
