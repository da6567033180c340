import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';

/** The measures of others that stances are compared with; the words of the method page name them. */
export const COMPARISON_IDS = [
  'unga-distance',
  'pew-latest',
  'pew-wide',
  'china-index-2022',
  'china-index-2024',
] as const;

const countries = v.array(v.picklist(COUNTRY_CODES));
const rho = v.nullable(v.number());

/**
 * `comparison.json`: Spearman's rank correlation of the stance axes with measures of others, in the year of each measure.
 * Every measure is turned so that more means closer to China (or, for the China Index, more exposed to it): a positive
 * `rho` for engagement means that governments tied closer to China stand closer in that measure too.
 */
export const comparisonFileSchema = v.object({
  format: v.literal('vaiven.comparison'),
  formatVersion: v.literal(1),
  measures: v.array(
    v.object({
      id: v.picklist(COMPARISON_IDS),
      /** Id of the source in the manifest. */
      source: v.string(),
      /** First and last year of the figures compared; each country's stance is that of its figure's year. */
      years: v.tuple([v.number(), v.number()]),
      /** Countries compared. */
      countries,
      /** Countries with a figure that have no axes in that year, so they are left out. */
      withoutAxes: countries,
      /** -1 to 1, two decimals; null with fewer than three countries or no order on one side. */
      rho: v.object({ engagement: rho, guardedness: rho, difference: rho }),
    }),
  ),
});

export const comparisonSchema = v.pipe(
  comparisonFileSchema,
  v.transform((file) => ({
    ...file,
    measures: file.measures.map(({ years: [from, to], ...measure }) => ({ ...measure, years: { from, to } })),
  })),
);

export type ComparisonFile = v.InferOutput<typeof comparisonFileSchema>;
export type Comparison = v.InferOutput<typeof comparisonSchema>;
export type ComparisonMeasure = Comparison['measures'][number];
