import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { AtlasProvider, useAtlas } from '../../../bundle/AtlasContext';
import type { CustomModel } from '../../../domain/stance/customModel';
import { effectiveYear } from '../../../facts/measures/measures';
import { classChanges } from './reweighChanges';
import type { YearRanges } from './reweighRanges';
import { yearsToDraw } from './yearsToDraw';
import { usualFromYear } from '../../../view-state/usualFromYear';
import { useView } from '../../../view-state/useView';
import { preparedScoringQuery, type PreparedScoring } from './preparedScoring';
import type { Ranges, RangesWorker } from './rangesStore';
import { ReweighContext, type ReweighState } from './ReweighContext';
import { startRangesWorker } from './startRangesWorker';

type Props = {
  children: ReactNode;
  /** For tests, which have no workers. */
  makeWorker?: () => RangesWorker;
};

const NO_RANGES: ReadonlyMap<number, YearRanges> = new Map();
const NOT_DRAWN: Ranges = { custom: null, byYear: NO_RANGES, failed: false };
const notDrawn = (): Ranges => NOT_DRAWN;
const nothingToTell = () => () => undefined;

/**
 * Gives everything below it the atlas that the reader's weights make; without weights that is the published atlas itself.
 * Scores follow at once, ranges when the worker has drawn them.
 */
export function ReweighProvider({ children, makeWorker = startRangesWorker }: Props) {
  const published = useAtlas();
  const weights = useView((view) => view.weights);
  const year = useView((view) => view.year);
  // The control that moves is drawn before all that follows from it.
  const custom = useDeferredValue(weights);
  const query = preparedScoringQuery(published);
  const { data, error, refetch } = useQuery({ ...query, enabled: weights !== null });
  const inputs = custom ? data : undefined;
  const ranges = useRanges(custom, data, makeWorker);
  // One and the same empty map until something is drawn: another one would score and draw the page twice over.
  const byYear = ranges.custom === custom && ranges.byYear.size > 0 ? ranges.byYear : NO_RANGES;
  const atlas = useMemo(
    () => (custom && inputs ? inputs.reweighedAtlas(published, inputs, custom, byYear) : published),
    [published, inputs, custom, byYear],
  );
  const value = useMemo((): ReweighState => {
    const shownYear = effectiveYear(published, 'stance', year);
    const applied = byYear.has(shownYear) || !published.stanceYears.includes(shownYear) ? 'ranges' : 'scores';
    return {
      state: !weights ? 'off' : atlas !== published ? applied : error ? 'failed' : 'loading',
      rangesFailed: ranges.failed,
      changes: classChanges(published, atlas, year),
      error,
      retry: () => void refetch(),
    };
  }, [published, atlas, weights, year, byYear, ranges.failed, error, refetch]);
  return (
    <AtlasProvider value={atlas} published={published}>
      <ReweighContext value={value}>{children}</ReweighContext>
    </AtlasProvider>
  );
}

/** The ranges of the reader's model, drawn year by year from the one shown on. */
function useRanges(
  custom: CustomModel | null,
  prepared: PreparedScoring | undefined,
  makeWorker: () => RangesWorker,
): Ranges {
  const atlas = useAtlas();
  const store = useMemo(() => prepared?.makeRangesStore(makeWorker), [prepared, makeWorker]);
  const shown = effectiveYear(atlas, 'stance', useView((view) => view.year)); // prettier-ignore
  const from = useView((view) => view.from) ?? usualFromYear(shown);
  useEffect(() => {
    if (custom && prepared)
      store?.ask({ atlas, scoring: prepared.scoring, custom, years: yearsToDraw(atlas, shown, from) });
    else store?.stop();
  }, [store, atlas, custom, prepared, shown, from]);
  useEffect(() => store?.stop, [store]);
  return useSyncExternalStore(
    store?.subscribe ?? nothingToTell,
    store?.snapshot ?? notDrawn,
    store?.snapshot ?? notDrawn,
  );
}
