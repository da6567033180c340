import { queryOptions } from '@tanstack/react-query';
import { scoringQuery } from '../../../bundle/queries';
import type { Atlas } from '../../../bundle/schemas/atlas';
import type { reweighedAtlas } from './reweighedAtlas';
import type { ScoringCountry, ScoringInputs } from './reweighInputs';
import type { makeRangesStore } from './rangesStore';

/** Longest time in one go, so that the page answers in between even on a slow phone. */
const SLICE_MS = 6;

/** What scoring needs, and the code that scores: few readers weigh, so both arrive with the first weight. */
export type PreparedScoring = ScoringInputs & {
  readonly reweighedAtlas: typeof reweighedAtlas;
  readonly makeRangesStore: typeof makeRangesStore;
};

/** `scoring.json`, sorted out for every year; loaded when the reader sets a weight, opens the panel, or comes by a link with weights. */
export const preparedScoringQuery = (atlas: Atlas) =>
  queryOptions({
    queryKey: ['scoring', 'prepared'],
    queryFn: async ({ client }): Promise<PreparedScoring> => {
      const [scoring, { scoringCountry }, { reweighedAtlas }, { makeRangesStore }] = await Promise.all([
        client.query(scoringQuery()),
        import('./reweighInputs'),
        import('./reweighedAtlas'),
        import('./rangesStore'),
      ]);
      const countries: ScoringCountry[] = [];
      let since = performance.now();
      for (const country of scoring.countries) {
        countries.push(scoringCountry(atlas, country));
        if (performance.now() - since < SLICE_MS) continue;
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      return { scoring, countries, reweighedAtlas, makeRangesStore };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
  });
