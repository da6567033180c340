import type { Atlas } from '../../bundle/schemas/atlas';
import type { Measure } from '../../domain/measures';
import { COOPERATION_MEASURES } from './cooperationMeasures';
import type { MeasureFacts } from './measureFacts';
import { STANCE_MEASURES } from './stanceMeasures';
import { TRADE_MEASURES } from './tradeMeasures';

/** The table of measures: each is said in the file of its family. */
export const MEASURE_FACTS: Readonly<Record<Measure, MeasureFacts>> = {
  ...STANCE_MEASURES,
  ...TRADE_MEASURES,
  ...COOPERATION_MEASURES,
};

/**
 * The calendar year a measure shows for the year a reader chose.
 * @param year the chosen year, or `null` for the latest.
 * @returns for stance and its axes the chosen year or the last assessed one; for shares the chosen year, or the last
 *   in which at least `ENOUGH_COUNTRIES` have a figure (the last with any, should none have that many); for finance
 *   and deals at most the last year of their source, because they are sums up to the year.
 */
export const effectiveYear = (atlas: Atlas, measure: Measure, year: number | null): number =>
  MEASURE_FACTS[measure].year(atlas, year);
