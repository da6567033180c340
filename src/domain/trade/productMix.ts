/** A product of a flow: its code ("hs6 120190", "section 05") and its value in current US$. */
export type Part = { readonly code: string; readonly valueUsd: number };

/** Largest first; equal values by code, so that the order never depends on the file's. */
export const bySize = (parts: readonly Part[]): Part[] =>
  [...parts].sort((a, b) => b.valueUsd - a.valueUsd || (a.code < b.code ? -1 : 1));

export const sumUsd = (parts: readonly Part[]): number =>
  parts.reduce((sum, { valueUsd }) => sum + valueUsd, 0);

/**
 * Share of a flow that its `n` largest named products make.
 * In: the named products and the whole flow, current US$. Out: percent, not rounded, 0-100; `null` where there are fewer
 * than `n`, no total, or products that sum to more than it (counted in different ways). Never throws.
 */
export function largestSharePct(parts: readonly Part[], totalUsd: number | null, n: number): number | null {
  if (totalUsd === null || totalUsd <= 0 || parts.length < n || sumUsd(parts) > totalUsd) return null;
  return (sumUsd(bySize(parts).slice(0, n)) / totalUsd) * 100;
}

/** Codes under which reporters put what they do not specify: part of what is not itemised, no product. */
const UNSPECIFIED = new Set(['hs6 999999', 'hs4 9999', 'hs2 99', 'section 22']);
export const isSpecified = ({ code }: Part): boolean => !UNSPECIFIED.has(code);

/** "hs6 120190" -> ["hs6", "120190"] */
const split = (code: string): readonly [string, string] => {
  const [level = '', digits = ''] = code.split(' ');
  return [level, digits];
};

export const levelOf = (code: string): string => split(code)[0];

/** Whether `inner` is a subheading of `outer` ("hs6 260300" of "hs4 2603"); sections hold no digits to compare. */
export function isWithin(inner: string, outer: string): boolean {
  const [[innerLevel, innerDigits], [outerLevel, outerDigits]] = [split(inner), split(outer)];
  if (innerLevel === 'section' || outerLevel === 'section') return false;
  return innerDigits.length > outerDigits.length && innerDigits.startsWith(outerDigits);
}
