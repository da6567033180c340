import { monthAt } from '../../domain/months';
import { changeOf, lastSpans, spanSum } from '../../domain/trade/solarYears';
import type { SolarProduct } from '../../domain/trade/newTradeProducts';
import { DASH } from '../../i18n/dash';
import type { LateI18n } from '../../i18n/lateWords';
import { tableOf, type ChartLine, type ChartModel, type NumberedSource } from '../../figure/chartModel';
import { powerAxis, powerText } from './newTradePower';
import { moneyAxis } from '../../figure/tradeMoneyAxis';

type I18n = LateI18n<'tradeDetail'>;

/** China's exports of solar goods by month, US$ and megawatts, null = no record. */
export type SolarMonths = {
  readonly firstMonth: string;
  readonly series: readonly {
    readonly product: SolarProduct;
    readonly valueUsd: readonly (number | null)[];
    readonly megawatts: readonly (number | null)[];
  }[];
};

const TONES = { panels: 'one', cells: 'two', wafers: 'three' } as const;
/** The year from which customs count panels and cells under codes of their own, and the one code before it. */
const SPLIT_YEAR = 2022;
const CODE_BEFORE_SPLIT = '85414020';

type Measure = 'megawatts' | 'valueUsd';

/** Length of the series: they all cover the same months. */
const lengthOf = ({ series }: SolarMonths): number =>
  Math.max(0, ...series.map((one) => one.valueUsd.length));

const panelsOf = (solar: SolarMonths, measure: Measure): readonly (number | null)[] =>
  solar.series.find(({ product }) => product === 'panels')?.[measure] ?? [];

/** Two sentences on panels: the last whole year against the one before, by the measure of the chart. */
function solarFinding(solar: SolarMonths, measure: Measure, i18n: I18n): string {
  const { format, words } = i18n;
  const { solar: say } = words.tradeDetail.newTrade;
  const spans = lastSpans(lengthOf(solar), solar.firstMonth);
  if (!spans) return say.none;
  const sumIn = (year: number) => spanSum(panelsOf(solar, measure), solar.firstMonth, { year, months: 12 });
  const now = sumIn(spans.whole);
  if (now === null) return say.noPanels(spans.whole);
  const before = spans.whole - 1;
  const change = changeOf(now, sumIn(before));
  const text = measure === 'megawatts' ? powerText(now, i18n) : format.usd(now);
  const [alone, more, less, times, same] =
    measure === 'megawatts'
      ? [say.power, say.powerMore, say.powerLess, say.powerTimes, say.powerSame]
      : [say.value, say.valueMore, say.valueLess, say.valueTimes, say.valueSame];
  switch (change.kind) {
    case 'none':
      return alone(text, spans.whole);
    case 'same':
      return same(text, spans.whole, before);
    case 'times':
      return times(text, spans.whole, format.number(change.factor, change.factor < 10 ? 1 : 0), before);
    default:
      return (change.kind === 'more' ? more : less)(
        text,
        spans.whole,
        format.percent(change.pct, change.pct < 1 ? 1 : 0),
        before,
      );
  }
}

function solarNotes(solar: SolarMonths, measure: Measure, i18n: I18n): string[] {
  const { format, words } = i18n;
  const { solar: say } = words.tradeDetail.newTrade;
  const { firstMonth, series } = solar;
  const length = lengthOf(solar);
  const spans = lastSpans(length, firstMonth);
  const notes: string[] = [];
  const text = (value: number) => (measure === 'megawatts' ? powerText(value, i18n) : format.usd(value));
  if (spans?.rest) {
    const { year, months } = spans.rest;
    const now = spanSum(panelsOf(solar, measure), firstMonth, { year, months });
    const then = spanSum(panelsOf(solar, measure), firstMonth, { year: year - 1, months });
    const last = format.date(`${year}-${String(months).padStart(2, '0')}`);
    const written = (value: number | null) => (value === null ? DASH : text(value));
    notes.push(say.until(year, last, written(now), written(then), year - 1));
  }
  if (spans && measure === 'megawatts' && series.length > 1) {
    const all = (of: Measure) =>
      series.reduce(
        (sum, one) => sum + (spanSum(one[of], firstMonth, { year: spans.whole, months: 12 }) ?? 0),
        0,
      );
    if (all('valueUsd') > 0)
      notes.push(say.all(spans.whole, format.usd(all('valueUsd')), powerText(all('megawatts'), i18n)));
  }
  if (series.some((one) => one[measure].includes(null))) notes.push(say.gaps);
  if (monthAt(firstMonth, 0).year < SPLIT_YEAR) notes.push(say.split(CODE_BEFORE_SPLIT));
  return [...notes, say.source];
}

/** Solar goods by month as lines: one chart in megawatts, one in US$. Empty where nothing is recorded. */
export function solarCharts(
  solar: SolarMonths,
  id: string,
  sources: readonly NumberedSource[],
  i18n: I18n,
  notes: readonly string[] = [],
): ChartModel[] {
  const length = lengthOf(solar);
  if (length === 0) return [];
  const { format, words } = i18n;
  const { newTrade } = words.tradeDetail;
  const months = Array.from({ length }, (_, i) => monthAt(solar.firstMonth, i));
  const years = months.map(({ year, month }) => year + (month - 1) / 12);
  const yearTexts = months.map(({ year, month }) => format.date(`${year}-${String(month).padStart(2, '0')}`));
  return (['megawatts', 'valueUsd'] as const).map((measure) => {
    const values = solar.series.flatMap((one) => one[measure].filter((value) => value !== null));
    const axis = measure === 'megawatts' ? powerAxis(values, i18n) : moneyAxis(values, i18n);
    const text = (value: number) => (measure === 'megawatts' ? powerText(value, i18n) : format.usd(value));
    const lines = solar.series.map((one): ChartLine => ({
      id: one.product,
      tone: TONES[one.product],
      label: newTrade.solar.product[one.product],
      end: { text: newTrade.solar.product[one.product], year: null },
      points: years.map((year, i) => {
        const value = one[measure][i] ?? null;
        return value === null
          ? { year, value, text: DASH, partial: false, source: null, basis: null }
          : { year, value, text: text(value), partial: false, source: 1, basis: 'mirror' };
      }),
    }));
    const table = tableOf(years, lines, i18n, yearTexts, newTrade.solar.month);
    return {
      id: `${id}-${measure}`,
      kind: 'lines',
      title: solarFinding(solar, measure, i18n),
      subtitle: `${newTrade.unit.solarPower(axis.unit)}, ${yearTexts[0] ?? ''}–${yearTexts.at(-1) ?? ''}`,
      years,
      yearTexts,
      lines,
      ticks: axis.ticks,
      selectedYear: null,
      breaks: years.filter((position) => position === SPLIT_YEAR && position !== years[0]),
      notes: [...solarNotes(solar, measure, i18n), ...notes],
      sources,
      table,
    };
  });
}
