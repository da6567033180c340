import type { LateI18n } from '../../i18n/lateWords';
import { tickDigits, zeroBasedTicks } from '../../figure/chartModel';

type I18n = LateI18n<'tradeDetail'>;

const UNITS = [
  { from: 1000, divisor: 1000, name: 'gigawatts' },
  { from: 1, divisor: 1, name: 'megawatts' },
  { from: 0, divisor: 0.001, name: 'kilowatts' },
] as const;

const unitOf = (megawatts: number) => UNITS.find(({ from }) => Math.abs(megawatts) >= from) ?? UNITS[2];

/** Megawatts as text in the unit that suits: 21924 -> "21.9 GW", 0.4 -> "400 kW". */
export function powerText(megawatts: number, { words, format }: I18n): string {
  const { divisor, name } = megawatts === 0 ? UNITS[1] : unitOf(megawatts);
  const value = megawatts / divisor;
  const digits = value !== 0 && value < 100 ? 1 : 0;
  return `${format.number(value, digits)} ${words.tradeDetail.newTrade.unit[name]}`;
}

/** The axis of values in megawatts: the unit's name, and ticks at their values in megawatts. */
export function powerAxis(values: readonly number[], { words, format }: I18n) {
  const ticks = zeroBasedTicks(values);
  const { divisor, name } = unitOf(Math.max(...ticks));
  const digits = tickDigits(ticks.map((value) => value / divisor));
  return {
    unit: words.tradeDetail.newTrade.unit[name],
    ticks: ticks.map((value) => ({ value, text: format.number(value / divisor, digits) })),
  };
}
