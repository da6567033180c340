/** A figure that a share can be made of; a partial figure (crude oil alone) is a lower bound and makes none. */
export type TradeFigure = { valueUsd: number; partial: boolean };

/**
 * What came of a share. `scope-differs`: the part is larger than the whole, so that the two were counted in different
 * ways (free zones, transit, another vintage) and a percentage of them would mean nothing.
 */
export type Share =
  { pct: number; reason: null } | { pct: null; reason: 'no-figure' | 'partial' | 'scope-differs' };

const none = (reason: 'no-figure' | 'partial' | 'scope-differs'): Share => ({ pct: null, reason });

/**
 * A partner's share of a country's goods trade with the world in one flow and year.
 * In: the bilateral figure and the world total, both in current US$. Out: percent, not rounded, 0-100.
 * Never throws: a missing or partial figure, a world total of zero, or a share above 100 gives `null` with the reason.
 */
export function tradeShare(part: TradeFigure | undefined, world: TradeFigure | undefined): Share {
  if (!part || !world || world.valueUsd <= 0) return none('no-figure');
  if (part.partial || world.partial) return none('partial');
  if (part.valueUsd > world.valueUsd) return none('scope-differs');
  return { pct: (part.valueUsd / world.valueUsd) * 100, reason: null };
}

export type BothFlows = { export: TradeFigure | undefined; import: TradeFigure | undefined };

/**
 * A partner's share of all goods trade of a country in one year: (exports + imports) over (world exports + imports).
 * In: the four figures in current US$. Out: percent, not rounded, 0-100; `null` with the reason unless both flows
 * have a share of their own, because one comparable flow does not stand for the sum.
 */
export function totalTradeShare(part: BothFlows, world: BothFlows): Share {
  for (const flow of ['export', 'import'] as const) {
    const share = tradeShare(part[flow], world[flow]);
    if (share.pct === null) return share;
  }
  const sum = ({ export: out, import: back }: BothFlows) => (out?.valueUsd ?? 0) + (back?.valueUsd ?? 0);
  return { pct: (sum(part) / sum(world)) * 100, reason: null };
}
