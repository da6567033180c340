const MONTHS = 12;

/**
 * The plain mean of the twelve monthly prices of each calendar year.
 * In: prices in any one unit, month by month without holes from `first` ("2000-01") on, null = no price. Out: means in the
 * same unit by year, not rounded; a year without all twelve prices has none. Throws a `RangeError` when `first` is no month.
 */
export function yearlyMeans(first: string, prices: readonly (number | null)[]): Map<number, number> {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(first);
  if (!match) throw new RangeError(`"${first}" is not a month`);
  const start = Number(match[1]) * MONTHS + Number(match[2]) - 1;
  const byYear = new Map<number, number[]>();
  prices.forEach((price, i) => {
    if (price === null) return;
    const year = Math.floor((start + i) / MONTHS);
    byYear.set(year, [...(byYear.get(year) ?? []), price]);
  });
  return new Map(
    [...byYear]
      .filter(([, known]) => known.length === MONTHS)
      .map(([year, known]) => [year, known.reduce((sum, price) => sum + price, 0) / MONTHS]),
  );
}
