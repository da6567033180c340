import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import { stanceRecordAt } from '../../../facts/stance/stanceRecord';

export type TrailPoint = {
  readonly year: number;
  readonly engagement: number;
  readonly guardedness: number;
  /** Whether the year is written beside it: the first of a run and every fifth. */
  readonly marked: boolean;
};

/**
 * The way of a country over the plane, from the first stance year to the year shown, as runs of neighbouring years: a
 * year under the gate opens a gap.
 * @param year the year shown.
 */
export function planeTrail(atlas: Atlas, iso3: Iso3, year: number): TrailPoint[][] {
  const runs: TrailPoint[][] = [];
  let open = false;
  atlas.stanceYears.forEach((at, index) => {
    if (at > year) return;
    const record = stanceRecordAt(atlas, iso3, index);
    if (!record?.engagement || !record.guardedness) {
      open = false;
      return;
    }
    const point = {
      year: at,
      engagement: record.engagement.value,
      guardedness: record.guardedness.value,
      marked: at !== year && (!open || at % 5 === 0),
    };
    if (open) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
  });
  return runs;
}
