import {
  LEAST_PCT,
  MOST_PCT,
  type Commodity,
  type PriceMove,
  type PriceShock,
} from '../../../domain/trade/priceShock';

/** Whole percent of a ratio of prices, within what a link can say: 0.674 -> -33. */
export const wholePct = (factor: number): number =>
  Math.min(MOST_PCT, Math.max(LEAST_PCT, Math.round((factor - 1) * 100)));

/**
 * The shock with one price moved otherwise; `null` puts it back. An episode becomes moves of one's own: what it does to
 * the other prices stays, in whole percent (`shown`). Without any move left there is no shock.
 */
export function withMove(
  shock: PriceShock | null,
  commodity: Commodity,
  move: PriceMove | null,
  shown: Readonly<Partial<Record<Commodity, number>>>,
): PriceShock | null {
  const before: Partial<Record<Commodity, PriceMove>> =
    shock?.kind === 'preset'
      ? Object.fromEntries(Object.entries(shown).map(([id, pct]) => [id, { kind: 'percent', pct }]))
      : { ...shock?.moves };
  const isNothing = (each: PriceMove | null) =>
    each === null || (each.kind === 'percent' && (each.pct === 0 || !Number.isInteger(each.pct)));
  const moves = Object.entries({ ...before, [commodity]: move }).filter(([, each]) => !isNothing(each));
  return moves.length > 0 ? { kind: 'own', moves: Object.fromEntries(moves) } : null;
}
