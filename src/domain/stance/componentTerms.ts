import type { LevelComponent } from '../stanceModel';
import { dayNumber, yearsOf } from './effectiveDate';
import type { EvidenceRow } from './evidenceRow';

/** An evidence row as one component sees it on a day. */
export type Term<Row extends EvidenceRow = EvidenceRow> = {
  readonly row: Row;
  /** Level of its code in the component, 0-1. */
  readonly level: number;
  /** Day number from which the row counts. */
  readonly day: number;
  readonly ageYears: number;
  /** A status row, or a code that the component lets only raise its state. */
  readonly raisesOnly: boolean;
};

/**
 * The rows that a component lists, dated on or before a day, oldest first; the order of the input does not matter.
 * On one day the more exactly dated row comes first, then the code by alphabet.
 */
export function termsOf<Row extends EvidenceRow>(
  component: LevelComponent,
  evidence: readonly Row[],
  date: string,
): Term<Row>[] {
  const today = dayNumber(date);
  const terms: Term<Row>[] = [];
  for (const row of evidence) {
    const level = Object.hasOwn(component.levels, row.code) ? component.levels[row.code] : undefined;
    if (level === undefined) continue;
    const day = dayNumber(row.date);
    if (day > today) continue;
    const raisesOnly = row.status || (component.raisesOnly?.includes(row.code) ?? false);
    terms.push({ row, level, day, ageYears: yearsOf(today - day), raisesOnly });
  }
  return terms.sort(byDay);
}

function byDay(a: Term, b: Term): number {
  if (a.day !== b.day) return a.day - b.day;
  if (a.row.date.length !== b.row.date.length) return b.row.date.length - a.row.date.length;
  return a.row.code < b.row.code ? -1 : a.row.code > b.row.code ? 1 : 0;
}
