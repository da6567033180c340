/** Something that wants a place along an axis: its middle, and how much of the axis it takes. */
type Wanted = { readonly at: number; readonly size: number };

/**
 * Moves things along one axis apart so that none covers another and all stay between `low` and `high`, in the order of
 * where they wanted to be as far as they can.
 * @returns their middles, in the order given.
 */
export function spread(wanted: readonly Wanted[], low: number, high: number): number[] {
  const order = wanted.map((each, i) => ({ ...each, i })).sort((a, b) => a.at - b.at);
  let edge = low;
  for (const each of order) {
    each.at = Math.max(each.at, edge + each.size / 2);
    edge = each.at + each.size / 2;
  }
  edge = high;
  for (const each of order.toReversed()) {
    each.at = Math.min(each.at, edge - each.size / 2);
    edge = each.at - each.size / 2;
  }
  const placed = wanted.map(() => 0);
  for (const each of order) placed[each.i] = each.at;
  return placed;
}
