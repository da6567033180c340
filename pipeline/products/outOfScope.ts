import type { TradePoint } from '../trade/tradePoint';
import type { ProductFlow, ProductList } from './productFlow';

/** The atlas's own figure of a flow, the one its charts of partners draw; `undefined` = none. */
export type ChosenFlow = (
  flow: Pick<ProductFlow, 'iso3' | 'partner' | 'flow' | 'year'>,
) => TradePoint | undefined;

/** A flow so many times what the country itself reports is another thing: goods that pass through third countries. */
const OTHER_THING = 3;

const ownReport = (chosen: ChosenFlow, flow: Pick<ProductFlow, 'iso3' | 'partner' | 'flow' | 'year'>) => {
  const point = chosen(flow);
  return point && point.basis === 'reporter' && !point.partial ? point : undefined;
};

/**
 * The composition of a flow that is more than three times the flow the country reports is not the country's: chips of
 * Costa Rica reach China by way of others and are eleven times its exports. In: the flow and its total by the source, US$.
 */
export function isAnotherFlow(
  flow: Pick<ProductList, 'iso3' | 'partner' | 'flow' | 'year' | 'basis'>,
  totalUsd: number,
  chosen: ChosenFlow,
): boolean {
  const own = ownReport(chosen, flow);
  return flow.basis !== 'reporter' && own !== undefined && totalUsd > OTHER_THING * own.valueUsd;
}

/** A single product larger than the whole flow as the country reports it would be a share over 100 percent. */
export function exceedsFlow(flow: ProductFlow, chosen: ChosenFlow): boolean {
  const own = ownReport(chosen, flow);
  return flow.basis !== 'reporter' && own !== undefined && flow.valueUsd > own.valueUsd;
}
