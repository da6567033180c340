import {
  sharePct,
  SHIFT_GROUPS,
  type Split,
  type Weight,
} from '../../../domain/cooperation/cooperationShift';
import type { SectorGroup } from '../../../domain/sectors';
import { DASH } from '../../../i18n/dash';
import { numberSources, type ChartLine, type ChartModel, type Tone } from '../../../figure/chartModel';
import { shiftBars, type ShiftBar, type ShiftContext } from './shiftBars';
import { shiftChartTable } from './shiftChartTable';
import { chartNotes, chartTitle } from './shiftChartTexts';
import type { MeasureFinding } from './shiftFinding';
import { sourceOf, weightOf, type ShiftDrawn } from './shiftRows';

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
    weight === 'amount' ? i18n.format.usd(cell.amountUsdMillion * 1e6) : i18n.format.number(cell.records);
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
