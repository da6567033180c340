import { PRESET_MONTHS, type Commodity, type PriceMove, type PriceShock } from './priceShock';
import { meanOfYear, priceInMonth, type MonthlyPrices } from './priceShockPrices';

/** The price after the move over the price before it; `no-price`: it takes a monthly price that there is not. */
export type PriceFactor =
  | { readonly factor: number; readonly reason: null }
  | { readonly factor: null; readonly reason: 'not-moved' | 'no-price' };

const NOT_MOVED: PriceFactor = { factor: null, reason: 'not-moved' };
const NO_PRICE: PriceFactor = { factor: null, reason: 'no-price' };

const ratio = (after: number | null, before: number | null): PriceFactor =>
  after === null || before === null || before <= 0 ? NO_PRICE : { factor: after / before, reason: null };

function factorOfMove(move: PriceMove, prices: MonthlyPrices | null, baseYear: number): PriceFactor {
  if (move.kind === 'percent') return { factor: 1 + move.pct / 100, reason: null };
  if (!prices) return NO_PRICE;
  return ratio(priceInMonth(prices, move.month), meanOfYear(prices, baseYear)?.mean ?? null);
}

/**
 * What a shock does to one price. In: the shock, the commodity, its monthly prices (null = none), the base year.
 * Out: a plain ratio. A percentage is 1 + p / 100; the level of a month is its price over the mean price of the base
 * year; an episode is the price at its end over that at its beginning. Never throws.
 */
export function priceFactor(
  shock: PriceShock | null,
  commodity: Commodity,
  prices: MonthlyPrices | null,
  baseYear: number,
): PriceFactor {
  if (!shock) return NOT_MOVED;
  if (shock.kind === 'own') {
    const move = shock.moves[commodity];
    return move ? factorOfMove(move, prices, baseYear) : NOT_MOVED;
  }
  const { from, to } = PRESET_MONTHS[shock.preset];
  return prices ? ratio(priceInMonth(prices, to), priceInMonth(prices, from)) : NO_PRICE;
}

/** What a country sells to China of one commodity in the base year, and the ratio its price moves by (1 = not moved). */
export type MovedExport = { readonly valueUsd: number; readonly factor: number };

/**
 * First-round change in export revenue with quantities held fixed: value x (new price / base price - 1).
 * In: US$ of the base year and the ratio of prices. Out: US$, negative for a loss. Source of the formula: a Laspeyres
 * change of value, quantities of the base year at the new price less at the old.
 */
export const revenueChange = ({ valueUsd, factor }: MovedExport): number => valueUsd * (factor - 1);

/** Sum of the changes, US$. */
export const totalChange = (moved: readonly MovedExport[]): number =>
  moved.reduce((sum, each) => sum + revenueChange(each), 0);

/**
 * A change as a percentage of what it is a part of. In: US$ of the base year both. Out: percent with the sign of the
 * change; null without a whole, or with one that is not above zero.
 */
export const changePct = (changeUsd: number, wholeUsd: number | null): number | null =>
  wholeUsd === null || wholeUsd <= 0 ? null : (changeUsd / wholeUsd) * 100;
