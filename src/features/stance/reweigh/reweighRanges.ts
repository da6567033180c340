import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Scoring } from '../../../bundle/schemas/scoring';
import { applyCustomModel, rowsUnder, type CustomModel } from '../../../domain/stance/customModel';
import { stanceUncertainty, type Range } from '../../../domain/stance/stanceUncertainty';
import { stanceDate } from '../../../facts/stance/stanceRecord';

/** [engagement low, high, guardedness low, high, stability %], one decimal; the first four null under the gate. */
export type RangeRow = readonly [number | null, number | null, number | null, number | null, number];

/** By country code. */
export type YearRanges = Readonly<Record<string, RangeRow>>;

/** What of the atlas the draws read; small enough to be sent to a worker. */
export type DrawsAtlas = Pick<Atlas, 'model' | 'stanceYears' | 'latestDate'>;

/**
 * The draws of one country and year under a reader's model, with the seed of the build, so that the published model gives
 * the published ranges. See `stanceUncertainty` for the formula.
 */
export function drawnRange(
  atlas: DrawsAtlas,
  country: Scoring['countries'][number],
  year: number,
  custom: CustomModel,
): RangeRow {
  const { evidence, chinaTradeSharePctByYear } = country;
  const drawn = stanceUncertainty(
    {
      evidence: rowsUnder(custom, evidence),
      chinaTradeSharePctByYear,
      model: applyCustomModel(atlas.model, custom),
      date: stanceDate(atlas, year),
    },
    `${country.iso3}:${year}`,
  );
  return [...bounds(drawn.engagement), ...bounds(drawn.guardedness), oneDecimal(drawn.stabilityPct)];
}

/** Ranges and shares of draws, rounded as the build rounds them. */
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const bounds = (range: Range | null): [number | null, number | null] =>
  range === null ? [null, null] : [oneDecimal(range.low), oneDecimal(range.high)];
