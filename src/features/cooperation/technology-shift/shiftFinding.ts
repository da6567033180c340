import {
  comparedSpans,
  splitOf,
  type ShiftRow,
  type ShiftSpan,
  type Split,
  type Whole,
} from '../../../domain/cooperation/cooperationShift';
import {
  compareSplits,
  verdictOf,
  type Comparison,
  type ShiftVerdict,
  type Witness,
} from '../../../domain/cooperation/cooperationShiftVerdict';
import type { CooperationRecord } from '../../../domain/cooperation/recordFilter';
import type { YearSpan } from '../../../domain/cooperation/records';
import {
  financeRows,
  SHIFT_MEASURES,
  sourceOf,
  weightOf,
  type ShiftMeasure,
  type ShiftRows,
  type ShiftSource,
} from './shiftRows';

export type Coverage = Readonly<Record<ShiftSource, YearSpan>>;

/** What one measure says, from which records. */
export type MeasureFinding = Witness<ShiftSource> & {
  readonly measure: ShiftMeasure;
  readonly spans: readonly [YearSpan, YearSpan];
  readonly splits: readonly [Split, Split];
};

/** What the largest commitment compared decides: the verdict without it. */
export type WithoutLargest = { readonly record: CooperationRecord; readonly verdict: ShiftVerdict };

/** How many records the verdict rests on, never added to one another. */
export type Rest = { readonly records: number; readonly withAmount: number };

export type ShiftFinding = {
  readonly span: ShiftSpan;
  readonly verdict: ShiftVerdict;
  readonly measures: readonly MeasureFinding[];
  /** Sources that were compared; of all where there was too little to tell. */
  readonly rests: ReadonlyMap<ShiftSource, Rest>;
  /** Null when finance was not compared, or none of it has an amount. */
  readonly withoutLargest: WithoutLargest | null;
  /** The verdict from commodities, infrastructure and the offer only, without "other". */
  readonly classifiedOnly: ShiftVerdict;
};

function measuresOf(rows: ShiftRows, coverage: Coverage, span: ShiftSpan, whole: Whole): MeasureFinding[] {
  return SHIFT_MEASURES.flatMap((measure) => {
    const source = sourceOf(measure);
    const spans = comparedSpans(coverage[source], span);
    if (!spans) return [];
    const of = rows.bySource[source];
    const splits = [splitOf(of, spans[0]), splitOf(of, spans[1])] as const;
    const comparison = compareSplits(splits[0], splits[1], weightOf(measure), whole);
    return [{ measure, source, spans, splits, comparison }];
  });
}

const isTold = ({ comparison }: { comparison: Comparison }): boolean => comparison.kind === 'told';

function restsOf(measures: readonly MeasureFinding[], verdict: ShiftVerdict): ReadonlyMap<ShiftSource, Rest> {
  const counted = verdict === 'too-little' ? measures : measures.filter(isTold);
  return new Map(
    counted.map(({ source, splits: [earlier, later] }) => [
      source,
      {
        records: earlier.all.records + later.all.records,
        withAmount: earlier.all.withAmount + later.all.withAmount,
      },
    ]),
  );
}

/** The largest commitment between the first and the last year compared. */
function largestCommitment(rows: ShiftRows, [earlier, later]: readonly [YearSpan, YearSpan]) {
  let largest: CooperationRecord | null = null;
  for (const record of rows.commitments) {
    const isCompared = [earlier, later].some(({ from, to }) => record.year >= from && record.year <= to);
    if (isCompared && (record.amountUsdMillion ?? 0) > (largest?.amountUsdMillion ?? 0)) largest = record;
  }
  return largest;
}

function withoutLargest(rows: ShiftRows, coverage: Coverage, span: ShiftSpan, told: boolean) {
  const spans = told ? comparedSpans(coverage.finance, span) : null;
  const record = spans && largestCommitment(rows, spans);
  if (!record) return null;
  const finance: readonly ShiftRow[] = financeRows(rows.commitments.filter((other) => other !== record));
  const left: ShiftRows = { ...rows, bySource: { ...rows.bySource, finance } };
  return { record, verdict: verdictOf(measuresOf(left, coverage, span, 'all')) };
}

/**
 * Whether cooperation moved from commodities to technology in a place, by the rule of docs/decisions/0005.
 * In: rows of the place, the years each source covers, and which periods to compare. Out: the verdict, what each measure
 * says, what it rests on, and what would be said without the largest commitment or without "other".
 */
export function shiftFinding(rows: ShiftRows, coverage: Coverage, span: ShiftSpan): ShiftFinding {
  const measures = measuresOf(rows, coverage, span, 'all');
  const verdict = verdictOf(measures);
  const financeTold = measures.some((finding) => finding.source === 'finance' && isTold(finding));
  return {
    span,
    verdict,
    measures,
    rests: restsOf(measures, verdict),
    withoutLargest: withoutLargest(rows, coverage, span, financeTold && verdict !== 'too-little'),
    classifiedOnly: verdictOf(measuresOf(rows, coverage, span, 'classified')),
  };
}
