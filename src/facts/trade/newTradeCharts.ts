import type { Basis } from '../../bundle/schemas/country';
import { chinaShareOf, DOMINANT_PCT, fromOthersUsd } from '../../domain/trade/newTradeShare';
import { DASH } from '../../i18n/dash';
import type { LateI18n } from '../../i18n/lateWords';
import {
  coverageOf,
  subtitleOf,
  tableOf,
  type ChartLine,
  type ChartModel,
  type ChartPoint,
  type NumberedSource,
} from '../../figure/chartModel';
import { newTradeShareText, type NewTradeYear } from './newTradeFindings';
import { moneyAxis } from '../../figure/tradeMoneyAxis';

/** What the charts of one good have in common. */
export type NewTradeChartInput = {
  readonly id: string;
  readonly title: string;
  readonly years: readonly number[];
  readonly rows: readonly NewTradeYear[];
  readonly basis: Basis;
  readonly selectedYear: number | null;
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
};

type I18n = LateI18n<'tradeDetail'>;

const SHARE_TICKS = [0, 20, 40, 60, 80, 100];

function pointsOf(
  { years, rows, basis }: NewTradeChartInput,
  valueOf: (row: NewTradeYear) => number | null,
  text: (value: number) => string,
): ChartPoint[] {
  return years.map((year) => {
    const row = rows.find((candidate) => candidate.year === year);
    const value = row ? valueOf(row) : null;
    return value === null
      ? { year, value, text: DASH, partial: false, source: null, basis: null }
      : { year, value, text: text(value), partial: false, source: 1, basis };
  });
}

const lastOf = (points: readonly ChartPoint[]): ChartPoint | undefined =>
  points.findLast((point) => point.value !== null);

/** The parts of a whole in US$: the named one below, the others on top, one bar a year. */
export function partsChart(
  input: NewTradeChartInput,
  labels: { readonly part: string; readonly others: string; readonly unit: (money: string) => string },
  tones: readonly [ChartLine['tone'], ChartLine['tone']],
  i18n: I18n,
): ChartModel {
  const { format } = i18n;
  const drawn = input.rows.map((row) => Math.max(row.fromWorldUsd, row.fromChinaUsd ?? 0));
  const axis = moneyAxis(drawn, i18n);
  const line = (id: string, label: string, tone: ChartLine['tone'], points: ChartPoint[]): ChartLine => {
    const last = lastOf(points);
    const end = last && last.value !== null ? { text: label, year: null } : null;
    return { id, label, tone, end, points };
  };
  const lines = [
    line(
      'china',
      labels.part,
      tones[0],
      pointsOf(input, (row) => row.fromChinaUsd, format.usd),
    ),
    line('others', labels.others, tones[1], pointsOf(input, fromOthersUsd, format.usd)),
  ];
  const { id, title, years, notes, sources, selectedYear } = input;
  return {
    id,
    kind: 'stack',
    title,
    subtitle: subtitleOf(labels.unit(axis.unit), lines, i18n),
    years,
    lines,
    ticks: axis.ticks,
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks: [],
    notes,
    sources,
    table: tableOf(years, lines, i18n),
  };
}

/** China's share by year with the level above which it is said to be dominant; always drawn from 0 to 100. */
export function shareOfImportsChart(input: NewTradeChartInput, goods: string, i18n: I18n): ChartModel {
  const { newTrade } = i18n.words.tradeDetail;
  const text = (pct: number) => newTradeShareText(pct, i18n);
  const points = pointsOf(input, (row) => chinaShareOf(row).pct, text);
  const last = lastOf(points);
  const lastYear = coverageOf([{ id: '', tone: 'china', label: '', end: null, points }])?.[1];
  const axisEnd = input.years.at(-1);
  const line: ChartLine = {
    id: 'share',
    tone: 'china',
    label: newTrade.chinaShare,
    end: last
      ? { text: last.text, year: lastYear === axisEnd || lastYear === undefined ? null : String(lastYear) }
      : null,
    points,
  };
  const { id, title, years, notes, sources, selectedYear } = input;
  return {
    id,
    kind: 'lines',
    title,
    subtitle: subtitleOf(newTrade.unit.share(goods), [line], i18n),
    years,
    levels: [{ value: DOMINANT_PCT, text: newTrade.level(i18n.format.percent(DOMINANT_PCT)) }],
    lines: [line],
    ticks: SHARE_TICKS.map((value) => ({ value, text: i18n.format.number(value) })),
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks: [],
    notes,
    sources,
    table: tableOf(years, [line], i18n),
  };
}
