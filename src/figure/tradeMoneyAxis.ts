import type { I18n } from '../i18n/words';
import { moneyUnit, tickDigits, zeroBasedTicks } from './chartModel';

/** The axis of values in US$: the unit's name, ticks at their values in US$, and how a line's end is written. */
export function moneyAxis(values: readonly number[], { format, words }: I18n) {
  const ticks = zeroBasedTicks(values);
  const { divisor, unit } = moneyUnit(Math.max(...ticks.map(Math.abs)));
  const digits = tickDigits(ticks.map((value) => value / divisor));
  return {
    unit: words.trade.unit[unit],
    ticks: ticks.map((value) => ({ value, text: format.number(value / divisor, digits) })),
    end: (value: number) => format.number(value / divisor, Math.abs(value / divisor) >= 10 ? 0 : 1),
  };
}
