/** Prices by month from `first` ("2000-01") on, in one unit; null = none published. */
export type MonthlyPrices = { readonly first: string; readonly prices: readonly (number | null)[] };

const MONTHS = 12;

/** "2016-01" as a count of months, so that months can be added and compared. */
const monthCount = (month: string): number => {
  const [year, of] = month.split('-').map(Number);
  return (year ?? NaN) * MONTHS + (of ?? NaN) - 1;
};

/** "2000-01" and 14 -> "2001-03". */
export function monthAfter(first: string, steps: number): string {
  const count = monthCount(first) + steps;
  return `${String(Math.floor(count / MONTHS))}-${String((count % MONTHS) + 1).padStart(2, '0')}`;
}

/** In: prices and a month ("2016-01"). Out: the price of that month in their unit; null where there is none. */
export function priceInMonth({ first, prices }: MonthlyPrices, month: string): number | null {
  return prices[monthCount(month) - monthCount(first)] ?? null;
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
