/** Radius in CSS pixels that stands for the scale's full amount; sums of several projects may be larger. */
const FULL_RADIUS = 16;

/** Nothing is drawn smaller than this, so that it can be seen and hit: below it areas no longer say amounts. */
export const LEAST_RADIUS = 3;

const STEPS = [1, 2, 5] as const;

/** The first of 1, 2, 5, 10, 20, 50 ... that is not below an amount; 1 for amounts up to 1. */
function roundAbove(amount: number): number {
  for (let decade = 1; ; decade *= 10) {
    const step = STEPS.find((candidate) => candidate * decade >= amount);
    if (step !== undefined) return step * decade;
  }
}

/**
 * The round amount whose circle has the full size: at or just above the largest single amount shown, so that it stays the
 * same while a filter takes away or adds smaller ones.
 * @param amounts US$ million, in any order; those without an amount are not among them.
 * @returns US$ million; `null` when there is none.
 */
export const fullAmountOf = (amounts: readonly number[]): number | null =>
  amounts.length === 0 ? null : roundAbove(Math.max(...amounts));

/**
 * Radius of a circle whose area is proportional to its amount.
 * @param amount US$ million of constant 2021, zero or more.
 * @param full amount of the full size, from `fullAmountOf`.
 * @returns CSS pixels, at least `LEAST_RADIUS`.
 */
export const radiusOf = (amount: number, full: number): number =>
  Math.max(LEAST_RADIUS, FULL_RADIUS * Math.sqrt(amount / full));

/** Two steps of 1, 2, 5 below an amount that is itself one of them: 5 -> 1, 2 -> 0.5, 1 -> 0.2. */
const twoStepsBelow = (amount: number): number => amount / (amount.toExponential().startsWith('2') ? 4 : 5);

/** Three round amounts for a legend, the largest first. */
export function legendAmounts(full: number): readonly [number, number, number] {
  const middle = twoStepsBelow(full);
  return [full, middle, twoStepsBelow(middle)];
}
