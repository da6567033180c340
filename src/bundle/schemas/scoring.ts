import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';

const flag = v.picklist([0, 1]);

/**
 * `scoring.json`: what it takes to score all countries on any day with any weights, and nothing else. Rows whose code
 * neither a component nor the gate reads are left out.
 */
export const scoringFileSchema = v.object({
  format: v.literal('vaiven.scoring'),
  formatVersion: v.literal(1),
  countries: v.array(
    v.object({
      iso3: v.picklist(COUNTRY_CODES),
      /** [id, date as exact as known, code, status row, verified], in the order of the evidence table. */
      evidence: v.array(v.tuple([v.string(), v.string(), v.string(), flag, flag])),
      /** [year, China's share of all goods trade in percent], ascending; years without a figure are absent. */
      sharePct: v.array(v.tuple([v.number(), v.number()])),
    }),
  ),
});

/** The file with its rows by name. */
export const scoringSchema = v.pipe(
  scoringFileSchema,
  v.transform((file) => ({
    ...file,
    countries: file.countries.map(({ iso3, evidence, sharePct }) => ({
      iso3,
      evidence: evidence.map(([id, date, code, status, verified]) => ({
        id,
        date,
        code,
        status: status === 1,
        verified: verified === 1,
      })),
      /** China's share of all goods trade in percent, by year. */
      chinaTradeSharePctByYear: new Map(sharePct),
    })),
  })),
);

export type ScoringFile = v.InferOutput<typeof scoringFileSchema>;
export type Scoring = v.InferOutput<typeof scoringSchema>;
