import type { Iso3 } from '../../../domain/iso3';
import type { Firmness } from '../../../domain/stance/firmness';
import type { StanceClass } from '../../../domain/stanceClass';
import type { AxisValue, StanceRecord } from '../../../facts/stance/stanceRecord';

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
