import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import type { StanceClass } from '../../../domain/stanceClass';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';

export type ClassChange = { readonly iso3: Iso3; readonly from: StanceClass; readonly to: StanceClass };

/** The countries whose class differs between two atlases in a year (`null` is the latest), in the order of the atlas. */
export function classChanges(published: Atlas, shown: Atlas, year: number | null): readonly ClassChange[] {
  if (published === shown) return [];
  return published.countries.flatMap((country) => {
    const { iso3 } = country;
    const from = stanceRecordOf(published, iso3, year)?.stanceClass;
    const to = stanceRecordOf(shown, iso3, year)?.stanceClass;
    return from && to && from !== to ? [{ iso3, from, to }] : [];
  });
}
