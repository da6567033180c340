import { sharePct, SHIFT_GROUPS } from '../../../domain/cooperation/cooperationShift';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ChartLine } from '../../../figure/chartModel';
import type { FigureCsv, FigureTable } from '../../../figure/figureTable';
import type { ShiftBar } from './shiftBars';
import { sourceOf, weightOf, type ShiftDrawn } from './shiftRows';

/** Only of finance are there records with and without an amount. */
const hasBoth = (drawn: ShiftDrawn): boolean => sourceOf(drawn) === 'finance';

function csvOf(drawn: ShiftDrawn, bars: readonly ShiftBar[], i18n: LateI18n<'cooperation'>): FigureCsv {
  const { chart, groups } = i18n.words.cooperation.shift;
  const { columns } = chart;
  const weight = weightOf(drawn);
  return {
    columns: [
      columns.from,
      columns.to,
      columns.group,
      columns.records,
      ...(hasBoth(drawn) ? [columns.withAmount] : []),
      ...(weight === 'amount' ? [columns.amount] : []),
      columns.share,
      columns.ofThree,
    ],
    rows: bars.flatMap(({ period, split }) =>
      SHIFT_GROUPS.map((group) => {
        const { records, withAmount, amountUsdMillion } = split.by[group];
        const isUnknown = weight === 'amount' && records > 0 && withAmount === 0;
        const share = (whole: 'all' | 'classified') =>
          isUnknown ? null : sharePct(split, group, weight, whole);
        return [
          period.from,
          period.to,
          groups[group],
          records,
          ...(hasBoth(drawn) ? [withAmount] : []),
          ...(weight === 'amount' ? [isUnknown ? null : Number(amountUsdMillion.toFixed(3))] : []),
          share('all'),
          group === 'other' ? null : share('classified'),
        ];
      }),
    ),
  };
}

/** The table twin: shares of everything as drawn, those of the three groups alone, and the records behind them. */
export function shiftChartTable(
  drawn: ShiftDrawn,
  bars: readonly ShiftBar[],
  lines: readonly ChartLine[],
  i18n: LateI18n<'cooperation'>,
): FigureTable {
  const { columns } = i18n.words.cooperation.shift.chart;
  const { format } = i18n;
  const ofThree = ({ split }: ShiftBar, group: 'offer' | 'commodities'): string => {
    const pct = sharePct(split, group, weightOf(drawn), 'classified');
    return pct === null ? DASH : format.percent(pct);
  };
  return {
    columns: [
      columns.period,
      ...lines.map(({ label }) => label),
      columns.commoditiesOfThree,
      columns.offerOfThree,
      columns.records,
      ...(hasBoth(drawn) ? [columns.withAmount] : []),
    ],
    rows: bars.map((bar, i) => ({
      head: bar.text,
      cells: [
        ...lines.map(({ points }) => points[i]?.text ?? DASH),
        ofThree(bar, 'commodities'),
        ofThree(bar, 'offer'),
        format.number(bar.split.all.records),
        ...(hasBoth(drawn) ? [format.number(bar.split.all.withAmount)] : []),
      ],
    })),
    csv: csvOf(drawn, bars, i18n),
  };
}
