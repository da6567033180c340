/** Fills what a date leaves out so that it stands after every day it may mean. */
const filled = (date: string): string => `${date}-99-99`.slice(0, 'yyyy-mm-dd'.length);

/**
 * Order of ISO dates of which month or day may be missing. The end of the span is what a date is sure of, so "2026" stands
 * after "2026-01-29" and "2026-03" after both its days and "2026-02".
 * @returns below zero when `a` is earlier.
 */
export function byDate(a: string, b: string): number {
  const [one, other] = [filled(a), filled(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
