import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import { periodText } from './shiftBars';
import type { MeasureFinding, ShiftFinding } from './shiftFinding';

/** One measure of a comparison: where it stood, where it came to, and which way that points. */
export type MeasureRow = {
  readonly id: string;
  readonly name: string;
  readonly spans: string;
  readonly records: string;
  readonly offer: string;
  readonly commodities: string;
  readonly says: string;
  /** Whether it was compared at all. */
  readonly isTold: boolean;
};

export type MeasureTable = { readonly caption: string; readonly rows: readonly MeasureRow[] };

function rowOf(finding: MeasureFinding, { words, format }: LateI18n<'cooperation'>): MeasureRow {
  const { measures, table, says } = words.cooperation.shift;
  const { measure, comparison, spans, splits } = finding;
  const isTold = comparison.kind === 'told';
  const change = (group: 'offer' | 'commodities'): string =>
    isTold
      ? table.change(format.percent(comparison[group].earlierPct), format.percent(comparison[group].laterPct))
      : DASH;
  return {
    id: measure,
    name: measures[measure],
    spans: table.spans(periodText(spans[0]), periodText(spans[1])),
    records: table.records(format, splits[0].all.records, splits[1].all.records),
    offer: change('offer'),
    commodities: change('commodities'),
    says: says[isTold ? comparison.direction : comparison.kind],
    isTold,
  };
}

/** What each measure says in a comparison, those that could not be compared among them. */
export const measureTable = (finding: ShiftFinding, i18n: LateI18n<'cooperation'>): MeasureTable => ({
  caption: i18n.words.cooperation.shift.table[finding.span],
  rows: finding.measures.map((measure) => rowOf(measure, i18n)),
});
