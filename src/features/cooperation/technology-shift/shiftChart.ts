import {
  sharePct,
  SHIFT_GROUPS,
  type Split,
  type Weight,
  PERIOD_YEARS,
  type Period,
} from '../../../domain/cooperation/cooperationShift';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import type { SectorGroup } from '../../../domain/sectors';
import { DASH } from '../../../i18n/dash';
import { numberSources, type ChartLine, type ChartModel, type Tone } from '../../../figure/chartModel';
import { shiftBars, type ShiftBar, type ShiftContext, periodText, spanText } from './shiftBars';
import type { MeasureFinding } from './shiftFinding';
import { sourceOf, weightOf, type ShiftDrawn } from './shiftRows';
import type { LateI18n } from '../../../i18n/lateWords';
import type { FigureCsv, FigureTable } from '../../../figure/figureTable';
import type { SharePair } from '../../../domain/cooperation/cooperationShiftVerdict';

const TONES: Readonly<Record<SectorGroup, Tone>> = {
  commodities: 'two',
  infrastructure: 'five',
  offer: 'one',
  other: 'rest',
};
const SOURCE_IDS = {
  finance: 'aiddata-gcdf3',
  investment: 'aei-cgit-2024',
  construction: 'aei-cgit-2024',
  events: 'vaiven-events',
  restrictions: 'vaiven-events',
} as const;
const TICKS = [0, 25, 50, 75, 100];

function pointText(split: Split, group: SectorGroup, weight: Weight, { i18n }: ShiftContext): string {
  const { chart } = i18n.words.cooperation.shift;
  const cell = split.by[group];
  const pct = sharePct(split, group, weight, 'all');
  if (weight === 'amount' && cell.records > 0 && cell.withAmount === 0)
    return chart.noAmount(i18n.format, cell.records);
  if (pct === null) return DASH;
  const share = i18n.format.percent(pct);
  if (cell.records === 0) return share;
  const of =
    weight === 'amount' ? i18n.format.usd(inUsd(cell.amountUsdMillion)) : i18n.format.number(cell.records);
  return chart.share(share, of);
}

/** Records of a group without any amount have an unknown part, not none. */
const pointValue = (split: Split, group: SectorGroup, weight: Weight): number | null =>
  weight === 'amount' && split.by[group].records > 0 && split.by[group].withAmount === 0
    ? null
    : sharePct(split, group, weight, 'all');

function lineOf(group: SectorGroup, drawn: ShiftDrawn, bars: readonly ShiftBar[], context: ShiftContext) {
  const weight = weightOf(drawn);
  const line: ChartLine = {
    id: group,
    tone: TONES[group],
    label: context.i18n.words.cooperation.shift.groups[group],
    end: null,
    points: bars.map(({ period, split }) => ({
      year: period.start,
      value: pointValue(split, group, weight),
      text: pointText(split, group, weight, context),
      partial: false,
      source: null,
      basis: null,
    })),
  };
  return line;
}

/**
 * How one measure splits by five-year period, percent of everything in it. Null where nothing is on record in the years
 * shown. In: what is drawn, and what it says in the verdict (restrictions have no say: null).
 */
export function shiftChart(
  drawn: ShiftDrawn,
  finding: MeasureFinding | null,
  context: ShiftContext,
): ChartModel | null {
  const bars = shiftBars(drawn, context);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || bars.every(({ split }) => split.all.records === 0)) return null;
  const { words, format } = context.i18n;
  const { shift } = words.cooperation;
  const lines = SHIFT_GROUPS.map((group) => lineOf(group, drawn, bars, context));
  const total = bars.reduce((sum, { split }) => sum + split.all.records, 0);
  return {
    id: `shift-${drawn}`,
    kind: 'stack',
    title: finding
      ? chartTitle(finding, context.i18n)
      : shift.chart.apart(shift.measures[drawn], format, total),
    subtitle: shift.chart.subtitle(shift.units[drawn], first.period.from, last.period.to),
    years: bars.map(({ period }) => period.start),
    yearTexts: bars.map(({ text }) => text),
    lines,
    ticks: TICKS.map((value) => ({ value, text: format.number(value) })),
    selectedYear: null,
    breaks: [],
    notes: chartNotes(drawn, bars, finding, context),
    sources: numberSources([SOURCE_IDS[sourceOf(drawn)]], context.manifest),
    table: shiftChartTable(drawn, bars, lines, context.i18n),
  };
}

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
