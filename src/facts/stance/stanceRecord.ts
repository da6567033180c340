import type { Atlas, StanceOfYear } from '../../bundle/schemas/atlas';
import type { Iso3 } from '../../domain/iso3';
import type { StanceClass } from '../../domain/stanceClass';

/** The stance of one country and year. */
export type StanceRecord = StanceOfYear & {
  readonly year: number;
  /** Ranges and stability are still being drawn (a reader's own model): neither is known, and neither may be shown. */
  readonly rangesPending: boolean;
};

/** Entry `index` of a country's stances. */
export function stanceRecordAt(atlas: Atlas, iso3: Iso3, index: number): StanceRecord | null {
  const stance = atlas.countries.find((country) => country.iso3 === iso3)?.stance[index];
  const year = atlas.stanceYears[index];
  if (!stance || year === undefined) return null;
  return { ...stance, year, rangesPending: atlas.rangesPending?.has(year) ?? false };
}

/** The stance in a year; null before stances start. `null` as year means the latest. */
export function stanceRecordOf(atlas: Atlas, iso3: Iso3, year: number | null): StanceRecord | null {
  const index = year === null ? atlas.stanceYears.length - 1 : atlas.stanceYears.indexOf(year);
  return index < 0 ? null : stanceRecordAt(atlas, iso3, index);
}

/** A country's class in a year; before the first assessed year nothing is assessed. */
export const stanceClassOf = (atlas: Atlas, iso3: Iso3, year: number): StanceClass =>
  stanceRecordOf(atlas, iso3, year)?.stanceClass ?? 'not-assessed';

/** The day a stance year stands for: 31 December, or the day after the last evidence row for the latest. ISO date. */
export function stanceDate(atlas: Pick<Atlas, 'stanceYears' | 'latestDate'>, year: number): string {
  return year === atlas.stanceYears.at(-1) ? atlas.latestDate : `${String(year)}-12-31`;
}
