/**
 * Exports minus imports, point by point, in the unit of the two series; null where either is missing.
 * In: two series aligned to the same years.
 */
export const balance = (
  exports: readonly (number | null)[],
  imports: readonly (number | null)[],
): (number | null)[] =>
  exports.map((sold, i) => {
    const bought = imports[i] ?? null;
    return sold === null || bought === null ? null : sold - bought;
  });

/** Equal to the dollar is neither of the other two, and ends a run of either. */
export type BalanceSign = 'surplus' | 'deficit' | 'even';

/** How a balance has stood; years are those of the series. */
export type BalanceRun =
  | { readonly kind: 'none' }
  /** The sign of the latest figure has held in every year with a figure. */
  | { readonly kind: 'always'; readonly sign: BalanceSign; readonly year: number }
  /** It has held since `since`, after another. */
  | {
      readonly kind: 'since';
      readonly sign: BalanceSign;
      readonly since: number;
      readonly year: number;
    };

const signOf = (value: number): BalanceSign => (value === 0 ? 'even' : value > 0 ? 'surplus' : 'deficit');

/** The sign of the latest figure of a balance and the first year of the run it belongs to (years without one are passed over). */
export function balanceRun(values: readonly (number | null)[], years: readonly number[]): BalanceRun {
  const signs = years.flatMap((year, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [{ year, sign: signOf(value) }];
  });
  const last = signs.at(-1);
  if (!last) return { kind: 'none' };
  const start = signs.findLastIndex((point) => point.sign !== last.sign) + 1;
  const first = signs[start];
  if (start === 0 || !first) return { kind: 'always', sign: last.sign, year: last.year };
  return { kind: 'since', sign: last.sign, since: first.year, year: last.year };
}
