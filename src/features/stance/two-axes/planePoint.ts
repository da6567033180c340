import type { Iso3 } from '../../../domain/iso3';
import type { Firmness } from '../../../domain/stance/firmness';
import type { StanceClass } from '../../../domain/stanceClass';
import { type StanceRecord, stanceRecordAt } from '../../../facts/stance/stanceRecord';
import type { Atlas, AxisValue } from '../../../bundle/schemas/atlas';

/** A country with its stance in the year shown; countries without a record are not assessed. */
export type PlaneEntry = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly stanceClass: StanceClass;
  readonly record: StanceRecord | null;
};

export type PlanePoint = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly stanceClass: StanceClass;
  readonly engagement: AxisValue;
  readonly guardedness: AxisValue;
  /** Whether `low` and `high` of the axes are known; not while they are drawn for a reader's own model. */
  readonly hasRange: boolean;
  readonly certainty: Firmness | null;
  readonly thin: boolean;
  /** Out of the class filter. */
  readonly faded: boolean;
  readonly selected: boolean;
  /** "Eager, but guarded · firm". */
  readonly valueText: string;
  /** Both axes with ranges and the share of agreeing draws. */
  readonly detailText: string;
  readonly spoken: string;
};

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
