import type { TradeUnit } from '../../domain/trade/tradeUnits';
import type { I18n } from '../../i18n/words';
import { moneyUnit, tickDigits, zeroBasedTicks, type ChartModel } from '../../figure/chartModel';
import type { Writing } from './tradeLine';
import { moneyAxis } from '../../figure/tradeMoneyAxis';

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
