/** Months are written as in ISO 8601: "2016-01". */

const MONTHS = 12;

/** A month as a count of months, so that months can be added and compared. */
const monthCount = (month: string): number => {
  const [year, of] = month.split('-').map(Number);
  return (year ?? NaN) * MONTHS + (of ?? NaN) - 1;
};

/** "2016-01" and "2016-03" -> 2. */
export const monthsFrom = (first: string, month: string): number => monthCount(month) - monthCount(first);

/** Year and month (from 1) of a position in a series that begins in `first`. */
export function monthAt(first: string, index: number): { year: number; month: number } {
  const count = monthCount(first) + index;
  return { year: Math.floor(count / MONTHS), month: (count % MONTHS) + 1 };
}

/** "2000-01" and 14 -> "2001-03". */
export function monthAfter(first: string, steps: number): string {
  const { year, month } = monthAt(first, steps);
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** Every month from the first to the last, both counted. */
export const monthsBetween = (first: string, last: string): string[] =>
  Array.from({ length: monthsFrom(first, last) + 1 }, (_, at) => monthAfter(first, at));

/** The year of a month or of a day: "2016-01-31" -> 2016. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));
