import { monthAfter, monthsFrom } from '../months';

/** Prices by month from `first` ("2000-01") on, in one unit; null = none published. */
export type MonthlyPrices = { readonly first: string; readonly prices: readonly (number | null)[] };

const MONTHS = 12;

/** In: prices and a month ("2016-01"). Out: the price of that month in their unit; null where there is none. */
export function priceInMonth({ first, prices }: MonthlyPrices, month: string): number | null {
  return prices[monthsFrom(first, month)] ?? null;
}

/**
 * In: prices and a year. Out: the mean of the months that have a price, in their unit, and how many these are; null
 * where none has.
 */
export function meanOfYear(
  series: MonthlyPrices,
  year: number,
): { readonly mean: number; readonly months: number } | null {
  const found = Array.from({ length: MONTHS }, (_, at) =>
    priceInMonth(series, monthAfter(`${String(year)}-01`, at)),
  ).filter((price) => price !== null);
  if (found.length === 0) return null;
  return { mean: found.reduce((sum, price) => sum + price, 0) / found.length, months: found.length };
}

export type PastPrice = { readonly month: string; readonly price: number };

/** The months with the lowest and the highest price of the series, the first of equals; null for a series without any. */
export function extremesOf({
  first,
  prices,
}: MonthlyPrices): { readonly low: PastPrice; readonly high: PastPrice } | null {
  const found = prices.flatMap((price, at) =>
    price === null ? [] : [{ month: monthAfter(first, at), price }],
  );
  const [start] = found;
  if (!start) return null;
  return found.reduce(
    ({ low, high }, past) => ({
      low: past.price < low.price ? past : low,
      high: past.price > high.price ? past : high,
    }),
    { low: start, high: start },
  );
}
