/** US$ million of a year or a country, and how many records it rests on. `millions` is null where none has an amount. */
export type AmountSum = {
  readonly count: number;
  readonly withAmount: number;
  readonly millions: number | null;
};

type Counted = { readonly amountUsdMillion: number | null; readonly records: number };

/**
 * Adds amounts of one kind in one kind of dollars: development finance alone, or investment alone, or construction alone.
 * @returns records, those with an amount, and US$ million, null when none has one.
 */
export function amountSum(rows: readonly Counted[]): AmountSum {
  const known = rows.filter(({ amountUsdMillion }) => amountUsdMillion !== null);
  const records = (of: readonly Counted[]) => of.reduce((sum, row) => sum + row.records, 0);
  return {
    count: records(rows),
    withAmount: records(known),
    millions:
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

/** The largest sum with an amount; the first of equal ones. */
export function largest<K>(sums: ReadonlyMap<K, AmountSum>): readonly [K, number] | null {
  let best: readonly [K, number] | null = null;
  for (const [key, { millions }] of sums)
    if (millions !== null && (best === null || millions > best[1])) best = [key, millions];
  return best;
}
