import { tradeShare, type Share } from './shares';

/** Above this share of imports, in percent, a text says in words that one country supplies most of a good. */
export const DOMINANT_PCT = 80;

/** Imports under this sum, US$, may be a few deliveries: a share of them says little and is marked. */
export const SMALL_IMPORTS_USD = 1e6;

/** Imports of a good in one year, current US$; `fromChinaUsd` is null where it is not known. */
export type NewTradeImports = { fromChinaUsd: number | null; fromWorldUsd: number };

/**
 * China's share of the imports of a good. In: current US$. Out: percent, not rounded, 0-100; null with the reason where
 * a figure is missing, nothing was imported, or the part exceeds the whole. Never throws.
 */
export const chinaShareOf = ({ fromChinaUsd, fromWorldUsd }: NewTradeImports): Share =>
  tradeShare(fromChinaUsd === null ? undefined : full(fromChinaUsd), full(fromWorldUsd));

/** What came from all others. In and out: current US$; null where China's part is not known or exceeds the whole. */
export const fromOthersUsd = ({ fromChinaUsd, fromWorldUsd }: NewTradeImports): number | null =>
  fromChinaUsd === null || fromChinaUsd > fromWorldUsd ? null : fromWorldUsd - fromChinaUsd;

/** China supplies more than `DOMINANT_PCT` percent of it. */
export const isDominant = (pct: number | null): boolean => pct !== null && pct > DOMINANT_PCT;

const full = (valueUsd: number) => ({ valueUsd, partial: false });
