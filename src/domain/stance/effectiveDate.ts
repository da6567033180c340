const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_YEAR = 365.25;

/** Whether a text is a date of the evidence: YYYY, YYYY-MM or YYYY-MM-DD, and a real day of the calendar. */
export function isEvidenceDate(text: string): boolean {
  const parts = FORM.exec(text);
  if (!parts) return false;
  const day = fill(parts[1] ?? '', parts[2], parts[3]);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Engines roll 30 February over into March instead of refusing it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * The day from which a fact counts: without a month 1 January of its year, without a day the 15th of its month.
 * In: YYYY, YYYY-MM or YYYY-MM-DD. Out: YYYY-MM-DD. Throws `RangeError` on anything else.
 */
export function effectiveDate(date: string): string {
  const parts = FORM.exec(date);
  if (!parts || !isEvidenceDate(date)) {
    throw new RangeError(`“${date}” is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return fill(parts[1] ?? '', parts[2], parts[3]);
}

/** Days since 1970-01-01 (UTC) of an evidence date, counted from its effective day. Throws as `effectiveDate`. */
export function dayNumber(date: string): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(`${effectiveDate(date)}T00:00:00Z`) / MS_PER_DAY;
  dayNumbers.set(date, day);
  return day;
}

/** Reading a date costs more than scoring a row, and the same few hundred dates come back in every score. */
const dayNumbers = new Map<string, number>();

/** ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Length of a span of days in years of 365.25 days. */
export const yearsOf = (days: number): number => days / DAYS_PER_YEAR;

function fill(year: string, month: string | undefined, day: string | undefined): string {
  return month === undefined ? `${year}-01-01` : `${year}-${month}-${day ?? '15'}`;
}
