import { PERIOD_YEARS, type Period } from '../../../domain/cooperation/cooperationShift';
import type { SharePair } from '../../../domain/cooperation/cooperationShiftVerdict';
import type { LateI18n } from '../../../i18n/lateWords';
import { periodText, spanText, type ShiftBar, type ShiftContext } from './shiftBars';
import type { MeasureFinding } from './shiftFinding';
import { sourceOf, weightOf, type ShiftDrawn } from './shiftRows';

/** What a measure says, as the title of its picture. */
export function chartTitle({ measure, comparison, splits }: MeasureFinding, i18n: LateI18n<'cooperation'>) {
  const { chart, measures, table } = i18n.words.cooperation.shift;
  const name = measures[measure];
  if (comparison.kind !== 'told')
    return comparison.kind === 'few-amounts'
      ? chart.fewAmounts(name)
      : chart.few(name, i18n.format, splits[0].all.records, splits[1].all.records);
  const { percent } = i18n.format;
  const change = ({ earlierPct, laterPct }: SharePair) =>
    table.change(percent(earlierPct), percent(laterPct));
  return chart.told(name, change(comparison.offer), change(comparison.commodities));
}

/** Why a period is not compared; null where it is. */
function whyNotCompared(period: Period, drawn: ShiftDrawn, { coverage, years, i18n }: ShiftContext) {
  const { chart } = i18n.words.cooperation.shift;
  if (period.isFull) return null;
  const covered = coverage[sourceOf(drawn)];
  const text = periodText(period);
  const end = period.start + PERIOD_YEARS - 1;
  const isEvents = weightOf(drawn) === 'records' && drawn !== 'finance-count';
  if (period.start < covered.from) return chart.before(text, covered.from);
  if (end > covered.to) return isEvents ? chart.open(text) : chart.ends(text, covered.to);
  return years ? chart.cut(text) : null;
}

/** How many records stand behind each bar, what is not compared and why, and what the shares are of. */
export function chartNotes(
  drawn: ShiftDrawn,
  bars: readonly ShiftBar[],
  finding: MeasureFinding | null,
  context: ShiftContext,
): string[] {
  const { words, format } = context.i18n;
  const { chart } = words.cooperation.shift;
  const isFinance = sourceOf(drawn) === 'finance';
  const counts = bars.map(({ text, split: { all } }) =>
    isFinance
      ? chart.countWithAmount(text, format, all.records, all.withAmount)
      : chart.count(text, format, all.records),
  );
  const [before, after] = finding?.spans ?? [];
  const { neutral } = context.rows;
  return [
    chart.counts(counts.join('; ')),
    ...(finding?.comparison.kind === 'told' && before && after
      ? [chart.compared(spanText(before), spanText(after))]
      : []),
    ...(finding
      ? bars.flatMap(({ period }) => {
          const why = whyNotCompared(period, drawn, context);
          return why === null ? [] : [why];
        })
      : []),
    ...(drawn === 'finance-amount' ? [chart.amounts] : []),
    ...(drawn === 'events' ? [chart.stages, ...(neutral > 0 ? [chart.neutral(format, neutral)] : [])] : []),
  ];
}
