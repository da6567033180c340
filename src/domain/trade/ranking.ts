export type Ranked<T> = {
  readonly item: T;
  /** 1 for the first; null for an item without a figure. */
  readonly rank: number | null;
  /** Whether another item stands on the same rank. */
  readonly tied: boolean;
};

type Ranking<T> = {
  /** The figure ranked by, in any one unit; null = none, or none that can be compared. */
  readonly valueOf: (item: T) => number | null;
  /** Order among equals and among those without a figure. */
  readonly byName: (a: T, b: T) => number;
  /** Which end stands first. */
  readonly first: 'largest' | 'smallest';
};

/**
 * Items in the order of a figure, with their rank ("1, 2, 2, 4"): one more than the items that stand before it by the
 * figure alone. Equals share a rank and stand by name. Items without a figure come last whichever end is first, by name
 * and without a rank: absent is neither most nor least. In: items in any order. Never throws.
 */
export function rankedBy<T>(items: readonly T[], { valueOf, byName, first }: Ranking<T>): Ranked<T>[] {
  const sign = first === 'largest' ? -1 : 1;
  const values = items.map(valueOf).filter((value) => value !== null);
  return [...items]
    .sort((a, b) => {
      const [x, y] = [valueOf(a), valueOf(b)];
      if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1;
      return sign * (x - y) || byName(a, b);
    })
    .map((item) => {
      const own = valueOf(item);
      if (own === null) return { item, rank: null, tied: false };
      return {
        item,
        rank: 1 + values.filter((value) => sign * (value - own) < 0).length,
        tied: values.filter((value) => value === own).length > 1,
      };
    });
}
