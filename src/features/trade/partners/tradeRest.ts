import type { TradeSeries } from '../../../bundle/schemas/country';
import type { Flow } from '../../../domain/trade/partners';
import { restOfWorld } from '../../../domain/trade/restOfWorld';
import { fullValues, seriesOf, type TradeContext } from '../../../facts/trade/tradeContext';
import type { LineName } from '../../../facts/trade/tradeLine';

type Given = Pick<TradeContext, 'file' | 'years'>;

/** A flow with the whole world, current US$, whole figures only. */
export const worldValues = (flow: Flow, { file, years }: Given): (number | null)[] =>
  fullValues(seriesOf(file, 'WLD', flow), years);

/** A flow with the rest of the world, current US$. */
export const restValues = (flow: Flow, given: Given): (number | null)[] =>
  restOfWorld(
    worldValues(flow, given),
    fullValues(seriesOf(given.file, 'CHN', flow), given.years),
    fullValues(seriesOf(given.file, 'USA', flow), given.years),
  );

/**
 * The series behind the rest of the world: the total's, without sources of its own, for no single one gives a difference.
 * Its breaks are the total's.
 */
export function restSeries(flow: Flow, { file }: Given): TradeSeries | undefined {
  const world = seriesOf(file, 'WLD', flow);
  return world && { ...world, source: world.source.map(() => null), basis: world.basis.map(() => null) };
}

/** Ids of the sources of the totals with the world in the years drawn. */
export function worldSources(flow: Flow, { file, years }: Given): string[] {
  const world = seriesOf(file, 'WLD', flow);
  return years.flatMap((_, i) => {
    const index = world?.source[i] ?? null;
    return index === null ? [] : (file.trade.sources[index] ?? []);
  });
}

export const restName = ({ words }: TradeContext['i18n']): LineName => ({
  id: 'REST',
  tone: 'rest',
  label: words.tradeDetail.partners.rest,
  short: words.tradeDetail.partners.restShort,
});
