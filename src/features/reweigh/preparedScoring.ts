import { queryOptions } from '@tanstack/react-query';
import { scoringQuery } from '../../bundle/queries';
import type { Atlas } from '../../bundle/schemas/atlas';
import { scoringCountry, type ScoringCountry, type ScoringInputs } from '../../view-models/reweighInputs';

/** Longest time in one go, so that the page answers in between even on a slow phone. */
const SLICE_MS = 6;

/** `scoring.json`, sorted out for every year; loaded when the reader sets a weight, opens the panel, or comes by a link with weights. */
export const preparedScoringQuery = (atlas: Atlas) =>
  queryOptions({
    queryKey: ['scoring', 'prepared'],
    queryFn: async ({ client }): Promise<ScoringInputs> => {
      const scoring = await client.query(scoringQuery());
      const countries: ScoringCountry[] = [];
      let since = performance.now();
      for (const country of scoring.countries) {
        countries.push(scoringCountry(atlas, country));
        if (performance.now() - since < SLICE_MS) continue;
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      return { scoring, countries };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
  });
