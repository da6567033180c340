import { groupBy } from '../lib/groupBy';
import type { Cell, JudgedCandidate } from './candidate';
import { placeKey, type Priorities } from './priorities';
import type { TradePoint } from './tradePoint';

/** A point of trade with China or the United States. */
export type BilateralPoint = TradePoint & Cell;

/**
 * The chosen figures as points, by cell, each with whether its series breaks there: publisher, basis or scope (crude oil
 * alone) differ from the previous filled year. Two extracts of the same publisher's reports are no break.
 */
export function chosenPoints(judged: readonly JudgedCandidate[], { order }: Priorities): BilateralPoint[] {
  const publishers = new Map(order.map((place) => [placeKey(place), place.publisher]));
  const seriesOf = (figure: JudgedCandidate) =>
    `${publishers.get(placeKey(figure)) ?? figure.source} ${figure.basis} ${figure.part}`;
  const chosen = judged.filter(({ verdict }) => verdict === 'chosen');
  const lines = groupBy(chosen, ({ iso3, partner, flow }) => `${iso3} ${partner} ${flow}`);
  return [...lines.values()].flatMap((line) => {
    const byYear = [...line].sort((a, b) => a.year - b.year);
    return byYear.map((figure, at): BilateralPoint => {
      const before = byYear[at - 1];
      const { iso3, year, partner, flow, valueUsd, source, basis, part, rawFile, rawLine, priority } = figure;
      return {
        iso3,
        year,
        partner,
        flow,
        valueUsd,
        source,
        basis,
        isBreak: before !== undefined && seriesOf(before) !== seriesOf(figure),
        partial: part !== 'whole',
        rawFile,
        rawLine,
        priority,
      };
    });
  });
}
