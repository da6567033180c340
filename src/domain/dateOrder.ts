/** What happened at a date of which month or day may be missing, and when its source told of it. ISO dates. */
export type Dated = { readonly date: string; readonly sourceDate?: string };

/** The last day a date may mean; months and days past the calendar's end sort after all of it. */
const lastDay = (date: string): string => `${date}-99-99`.slice(0, 'yyyy-mm-dd'.length);

/** What a source told of had happened by then: "2026" told of in May happened by May. */
const latest = ({ date, sourceDate = '' }: Dated): string =>
  lastDay(sourceDate.startsWith(date) ? sourceDate : date);

/**
 * Order in time of what may lack month or day: by the last day each can have happened, so that "2026" stands after
 * "2026-01-29" unless its own source is older than that.
 * @returns below zero when `a` is earlier.
 */
export function byDate(a: Dated, b: Dated): number {
  const [one, other] = [latest(a), latest(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
