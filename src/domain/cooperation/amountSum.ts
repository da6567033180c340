/** Records with or without an amount, and what those that have one come to in US$ million; null where none has. */
export type AmountSum = {
  readonly count: number;
  readonly withAmount: number;
  readonly amountUsdMillion: number | null;
};

/** A record, or a row that stands for several of them. */
type Counted = { readonly amountUsdMillion: number | null; readonly records?: number };

const recordsOf = (rows: readonly Counted[]): number =>
  rows.reduce((sum, { records = 1 }) => sum + records, 0);

/**
 * Adds amounts of one kind in one kind of dollars: development finance alone, or investment alone, or construction alone.
 * @returns records, those with an amount, and US$ million, null when none has one.
 */
export function amountSum(rows: readonly Counted[]): AmountSum {
  const known = rows.filter(({ amountUsdMillion }) => amountUsdMillion !== null);
  return {
    count: recordsOf(rows),
    withAmount: recordsOf(known),
    amountUsdMillion:
      known.length === 0
        ? null
        : known.reduce((sum, { amountUsdMillion }) => sum + (amountUsdMillion ?? 0), 0),
  };
}

/** The sum of each group, by key. */
export function sumsBy<K, T extends Counted>(
  rows: readonly T[],
  keyOf: (row: T) => K,
): ReadonlyMap<K, AmountSum> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return new Map([...groups].map(([key, group]) => [key, amountSum(group)]));
}

/** The largest sum with an amount, in US$ million, and its key; the first of equal ones. */
export function largest<K>(sums: ReadonlyMap<K, AmountSum>): readonly [K, number] | null {
  let best: readonly [K, number] | null = null;
  for (const [key, { amountUsdMillion }] of sums)
    if (amountUsdMillion !== null && (best === null || amountUsdMillion > best[1]))
      best = [key, amountUsdMillion];
  return best;
}
