import type { Atlas } from '../../bundle/schemas/atlas';
import type { Iso3 } from '../../domain/iso3';
import { STANCE_CLASSES, type StanceClass } from '../../domain/stanceClass';

export type AxisValue = { readonly value: number; readonly low: number; readonly high: number };

/** The stance of one country and year as the bundle's compact row says it; axes are null under the gate. */
export type StanceRecord = {
  readonly year: number;
  readonly stanceClass: StanceClass;
  readonly engagement: AxisValue | null;
  readonly guardedness: AxisValue | null;
  /** Share of the draws that end in the same class, percent. */
  readonly stabilityPct: number;
  readonly evidenceRows: number;
  /** Ranges and stability are still being drawn (a reader's own model): neither is known, and neither may be shown. */
  readonly rangesPending: boolean;
};

const axisValue = (value: number | null, low: number | null, high: number | null): AxisValue | null =>
  value === null || low === null || high === null ? null : { value, low, high };

/** Unpacks row `index` of a country's `stance`; see `atlasSchema` for the order of its fields. */
export function stanceRecordAt(atlas: Atlas, iso3: Iso3, index: number): StanceRecord | null {
  const row = atlas.countries.find((country) => country.iso3 === iso3)?.stance[index];
  const year = atlas.stanceYears[index];
  const stanceClass = row && STANCE_CLASSES[row[0]];
  if (!row || year === undefined || !stanceClass) return null;
  return {
    year,
    stanceClass,
    engagement: axisValue(row[1], row[2], row[3]),
    guardedness: axisValue(row[4], row[5], row[6]),
    stabilityPct: row[7],
    evidenceRows: row[8],
    rangesPending: atlas.rangesPending?.has(year) ?? false,
  };
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
