import type { Iso3 } from '../../src/domain/iso3';

/** A figure of a measure that stances are compared with, in the measure's own scale. */
export type MeasurePoint = { iso3: Iso3; year: number; value: number };
