import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Scoring } from '../../../bundle/schemas/scoring';
import { prepareEvidence, type PreparedEvidence } from '../../../domain/stance/preparedEvidence';
import type { VerifiableRow } from '../../../domain/stance/reweighing';
import { stanceDate } from '../../../facts/stance/stanceRecord';

/** A country's evidence ready to be scored with any weights. */
export type ScoringCountry = {
  readonly iso3: string;
  /** Per stance year of the atlas, as prepared with the published model. */
  readonly prepared: readonly PreparedEvidence<VerifiableRow>[];
};

export type ScoringInputs = {
  /** The file itself, for the worker that draws the ranges. */
  readonly scoring: Scoring;
  readonly countries: readonly ScoringCountry[];
};

type RawCountry = Scoring['countries'][number];

/** One country prepared for all stance years; done country by country, so that a caller may let the page breathe between. */
export const scoringCountry = (atlas: Atlas, { iso3, ...facts }: RawCountry): ScoringCountry => ({
  iso3,
  prepared: atlas.stanceYears.map((year) =>
    prepareEvidence({ ...facts, model: atlas.model, date: stanceDate(atlas, year) }),
  ),
});

/** All countries at once. */
export const scoringInputs = (atlas: Atlas, scoring: Scoring): ScoringInputs => ({
  scoring,
  countries: scoring.countries.map((raw) => scoringCountry(atlas, raw)),
});
