/**
 * Levels of the Herfindahl-Hirschman index from competition policy: above 1,800 a market counts as highly concentrated,
 * from 1,000 on as moderately so (US Department of Justice and Federal Trade Commission, Merger Guidelines 2023, § 2.1,
 * and the Department's page on the index). A convention for mergers, not a verdict on a country's trade.
 */
export const MODERATE_HHI = 1000;
export const HIGH_HHI = 1800;

export type HhiRange = { readonly low: number; readonly high: number };
type HhiBand = 'low' | 'moderate' | 'high';

const square = (value: number): number => value * value;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** What sums of floating-point shares may exceed 100 by. */
const SLACK = 1e-9;

/**
 * Sum of squares of `restPct` cut into pieces of at most `largestPct`, when it is as large as can be: as many full
 * pieces as fit and one of what remains. Squares are convex, so moving anything from a smaller to a larger piece raises it.
 */
function squaresOfRest(restPct: number, largestPct: number): number {
  if (restPct <= SLACK || largestPct <= 0) return 0;
  const pieces = Math.floor(restPct / largestPct + SLACK);
  return pieces * square(largestPct) + square(Math.max(0, restPct - pieces * largestPct));
}

/**
 * Herfindahl-Hirschman index, sum of squared percentage shares, 0-10,000, of a whole whose largest parts are known.
 * In: shares of the named parts in percent, in any order, none of the unnamed larger than the smallest named; and by how
 * much each may be off through rounding (0.5 for whole percents). Out: the least it can be (named shares at their smallest,
 * the rest split without end) and the most (named shares at their largest, topped up from the largest down while they sum
 * to 100 at most, the rest in pieces as large as the smallest named). Both are one number when the parts make the whole.
 * `null` without a named part or when the shares exceed 100 even at their smallest. Never throws.
 * Formula: Hirschman (1945), Herfindahl (1950); the bounds follow from the convexity of squares.
 */
export function hhiRange(namedPct: readonly number[], roundingPct = 0): HhiRange | null {
  const named = namedPct.filter((share) => share > 0).sort((a, b) => b - a);
  const least = named.map((share) => Math.max(0, share - roundingPct));
  if (named.length === 0 || sum(least) > 100 + SLACK) return null;
  let spare = 100 - sum(least);
  const most = named.map((share, i) => {
    const top = Math.min(share + roundingPct - (least[i] ?? 0), Math.max(0, spare));
    spare -= top;
    return (least[i] ?? 0) + top;
  });
  const high = sum(most.map(square)) + squaresOfRest(spare, most.at(-1) ?? 0);
  // What is left of 100 after shares that make the whole is an error of floating-point sums, not a rest.
  return { low: Math.min(sum(least.map(square)), high), high: Math.min(high, 10_000) };
}

const bandOf = (hhi: number): HhiBand => (hhi > HIGH_HHI ? 'high' : hhi >= MODERATE_HHI ? 'moderate' : 'low');

/** The band in which the whole range lies; `null` where its ends lie in different ones. */
export function hhiBand({ low, high }: HhiRange): HhiBand | null {
  return bandOf(low) === bandOf(high) ? bandOf(low) : null;
}
