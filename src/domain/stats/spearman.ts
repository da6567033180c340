/**
 * Ranks of values from 1, the smallest first; equal values share the mean of the ranks they take up, so that ranks always
 * sum to n (n + 1) / 2.
 */
export function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] as number] === values[order[from] as number])
      to += 1;
    for (let i = from; i <= to; i += 1) ranks[order[i] as number] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation of pairs: Pearson's correlation of their mean ranks, which holds with ties too (Kendall and
 * Gibbons, Rank Correlation Methods, 5th ed. 1990, ch. 3). In: finite numbers of any unit. Out: -1 to 1, or `null` with
 * fewer than three pairs or when one side is all the same, for then there is no order to compare.
 * Throws `RangeError` on a number that is not finite.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.flat().some((value) => !Number.isFinite(value)))
    throw new RangeError('Only finite numbers have ranks');
  if (pairs.length < 3) return null;
  const mean = (pairs.length + 1) / 2;
  const left = meanRanks(pairs.map(([x]) => x));
  const right = meanRanks(pairs.map(([, y]) => y));
  const products = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, rank, i) => sum + (rank - mean) * ((b[i] ?? mean) - mean), 0);
  const spread = Math.sqrt(products(left, left) * products(right, right));
  return spread === 0 ? null : Math.max(-1, Math.min(1, products(left, right) / spread));
}
