import type { Source } from '../../../bundle/schemas/manifest';
import { periodsOf, splitOf, type Period, type Split } from '../../../domain/cooperation/cooperationShift';
import type { YearSpan } from '../../../domain/cooperation/records';
import type { LateI18n } from '../../../i18n/lateWords';
import { yearRanges } from '../../../figure/chartModel';
import type { Coverage } from './shiftFinding';
import { sourceOf, type ShiftDrawn, type ShiftRows } from './shiftRows';

/** One bar of a chart: its years, as a text and as records. */
export type ShiftBar = { readonly period: Period; readonly text: string; readonly split: Split };

export type ShiftContext = {
  readonly rows: ShiftRows;
  readonly coverage: Coverage;
  /** Years chosen by the reader; null = all. */
  readonly years: YearSpan | null;
  readonly manifest: readonly Source[];
  readonly i18n: LateI18n<'cooperation'>;
};

/** "2005–2009" -> "2005–09": short enough for a phone's axis. */
export const periodText = ({ from, to }: YearSpan): string =>
  from === to ? String(from) : `${String(from)}–${String(to).slice(-2)}`;

/** "2000–2009", as spans stand in sentences. */
export const spanText = ({ from, to }: YearSpan): string =>
  yearRanges(Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** The years a measure is drawn for: those of its source and of its earliest record, as far as the reader chose them. */
function shownSpan(drawn: ShiftDrawn, { rows, coverage, years }: ShiftContext): YearSpan {
  const source = sourceOf(drawn);
  const covered = coverage[source];
  const first = Math.min(covered.from, ...rows.bySource[source].map(({ year }) => year));
  return {
    from: Math.max(first, years?.from ?? first),
    to: Math.min(covered.to, years?.to ?? covered.to),
  };
}

/** The five-year periods of a measure with what is on record in each. */
export function shiftBars(drawn: ShiftDrawn, context: ShiftContext): ShiftBar[] {
  const source = sourceOf(drawn);
  return periodsOf(shownSpan(drawn, context), context.coverage[source]).map((period) => ({
    period,
    text: periodText(period),
    split: splitOf(context.rows.bySource[source], period),
  }));
}
