import type { CountryFile, TradeSeries, Basis } from '../../bundle/schemas/country';
import type { Source } from '../../bundle/schemas/manifest';
import type { Flow, Partner } from '../../domain/trade/partners';
import type { Scale, TradeUnit } from '../../domain/trade/tradeUnits';
import type { LateI18n } from '../../i18n/lateWords';
import {
  type ChartEvent,
  coverageOf,
  type ChartLine,
  type ChartPoint,
  moneyUnit,
  tickDigits,
  zeroBasedTicks,
  type ChartModel,
} from '../../figure/chartModel';
import type { I18n } from '../../i18n/words';
import { moneyAxis } from '../../figure/tradeMoneyAxis';

/** What a country's charts of trade are made from. */
export type TradeContext = {
  readonly file: CountryFile;
  /** `tradeYears` of the atlas, to which every series is aligned. */
  readonly years: readonly number[];
  readonly selectedYear: number | null;
  readonly unit: TradeUnit;
  readonly scale: Scale;
  /** Current US$ and people by `years`; empty until the file of trade in depth has come. */
  readonly gdpUsd: readonly (number | null)[];
  readonly people: readonly (number | null)[];
  readonly events: readonly ChartEvent[];
  /** Sources of the manifest; empty until it has come. */
  readonly manifest: readonly Source[];
  readonly i18n: LateI18n<'tradeDetail'>;
};

export const seriesOf = (
  file: CountryFile,
  partner: TradeSeries['partner'],
  flow: Flow,
): TradeSeries | undefined =>
  file.trade.series.find((series) => series.partner === partner && series.flow === flow);

/** Values in US$ with the partial ones left out: what shares, balances and comparisons may rest on. */
export const fullValues = (series: TradeSeries | undefined, years: readonly number[]): (number | null)[] =>
  years.map((year, i) => (series && !series.partial.includes(year) ? (series.valueUsd[i] ?? null) : null));

/** The values there are. */
export const filled = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);

/** How a chart writes its figures: in full in the table, short at the end of a line. */
export type Writing = {
  readonly text: (value: number) => string;
  readonly end: (value: number) => string;
};

/** What a line is called, in full and at its end, and its colour. */
export type LineName = Pick<ChartLine, 'id' | 'tone' | 'label'> & { readonly short: string };

/** A line by its name: its points and its latest full figure with the year. */
export function namedLine(
  { short, ...name }: LineName,
  points: readonly ChartPoint[],
  { end }: Pick<Writing, 'end'>,
): ChartLine {
  const last = points.findLast((point) => point.value !== null && !point.partial);
  return {
    ...name,
    end:
      last && last.value !== null ? { text: `${short} ${end(last.value)}`, year: String(last.year) } : null,
    points,
  };
}

/** The name of a partner's line. */
export const partnerName = (partner: Partner, { words: { trade } }: I18n): LineName =>
  partner === 'CHN'
    ? { id: partner, tone: 'china', label: trade.china, short: trade.china }
    : { id: partner, tone: 'usa', label: trade.usa, short: trade.usaShort };

/** A partner's line. */
export const lineOf = (
  partner: Partner,
  points: readonly ChartPoint[],
  writing: Pick<Writing, 'end'>,
  i18n: I18n,
): ChartLine => namedLine(partnerName(partner, i18n), points, writing);

/** Leaves the year out of the labels of lines that end in the chart's last year of figures. */
export function trimEnds(lines: readonly ChartLine[]): ChartLine[] {
  const lastYear = coverageOf(lines)?.[1];
  return lines.map((line) =>
    line.end && line.end.year === String(lastYear) ? { ...line, end: { ...line.end, year: null } } : line,
  );
}

/** A source by the short name a table has room for, by its title where it has none, by its id until the manifest has come. */
export function sourceName(
  id: string,
  manifest: readonly Source[],
  { words }: LateI18n<'tradeDetail'>,
): string {
  const short: Readonly<Record<string, string>> = words.tradeDetail.partners.sourceNames;
  return (
    (Object.hasOwn(short, id) ? short[id] : undefined) ??
    manifest.find((source) => source.id === id)?.title ??
    id
  );
}

/** Where a figure comes from in words: "UN Comtrade (CIPF), reported"; a lower bound says of what. */
export function originOf(
  id: string,
  basis: Basis | null,
  partial: boolean,
  manifest: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): string {
  const { trade, tradeDetail } = i18n.words;
  const name = sourceName(id, manifest, i18n);
  const origin = basis === null ? name : tradeDetail.partners.origin(name, trade.basis[basis]);
  return partial ? tradeDetail.partners.originPartial(origin, trade.partialInTable) : origin;
}

export type UnitAxis = {
  readonly ticks: ChartModel['ticks'];
  readonly writing: Writing;
  /** The name of the money unit of the axis; null where the axis has none. */
  readonly money: string | null;
};

/** Powers of ten that span values above zero, ascending; two at least. In: any unit, the same comes out. */
export function logTicks(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
}

/** Whether values can stand on a logarithmic axis: there are some, and all are above zero. */
export const canBeLog = (values: readonly number[]): boolean =>
  values.length > 0 && values.every((value) => value > 0);

/** Decimals a power of ten needs to be told from zero. */
const powerDigits = (value: number): number => Math.max(0, -Math.floor(Math.log10(value) + 1e-9));

/** A minus of the width of a plus, as figures in US$ have it. */
const withMinus = (text: string): string => text.replace(/^-/, '−');

const shortNumber =
  ({ format }: I18n) =>
  (value: number): string =>
    withMinus(format.number(value, Math.abs(value) >= 10 || value === 0 ? 0 : 1));

function writingOf(unit: TradeUnit, i18n: I18n): Writing {
  const { format } = i18n;
  switch (unit) {
    case 'share':
    case 'gdp':
      return {
        text: (value) => withMinus(format.percent(value, 1)),
        end: (value) => withMinus(format.percent(value, Math.abs(value) < 1 ? 1 : 0)),
      };
    case 'index':
      return { text: shortNumber(i18n), end: shortNumber(i18n) };
    case 'usd':
    case 'per-person':
      return { text: format.usd, end: shortNumber(i18n) };
  }
}

/** The axis of values in a unit: ticks from zero, or powers of ten where the scale is logarithmic, and how figures are written. */
export function unitAxis(
  unit: TradeUnit,
  values: readonly number[],
  scale: 'linear' | 'log',
  i18n: I18n,
): UnitAxis {
  const { format, words } = i18n;
  const writing = writingOf(unit, i18n);
  if (unit === 'usd' && scale === 'linear') {
    const { ticks, end, unit: money } = moneyAxis(values, i18n);
    return {
      ticks: ticks.map((tick) => ({ ...tick, text: withMinus(tick.text) })),
      writing: { ...writing, end: (value) => withMinus(end(value)) },
      money,
    };
  }
  const places = scale === 'log' ? logTicks(values) : zeroBasedTicks(values);
  const money = unit === 'usd' ? moneyUnit(Math.max(...values)) : null;
  const divisor = money?.divisor ?? 1;
  const digits = tickDigits(places);
  return {
    ticks: places.map((value) => ({
      value,
      text: withMinus(
        format.number(value / divisor, scale === 'log' ? powerDigits(value / divisor) : digits),
      ),
    })),
    writing: money ? { ...writing, end: (value) => writing.end(value / divisor) } : writing,
    money: money && words.trade.unit[money.unit],
  };
}
