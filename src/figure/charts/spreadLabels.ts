type Wanted = { readonly y: number; readonly height: number };

/**
 * Moves labels apart so that none covers another and all stay between `top` and `bottom`, in their given order of height
 * as far as they can. In: centres and heights in pixels. Out: centres in the order given.
 */
export function spreadLabels(wanted: readonly Wanted[], top: number, bottom: number): number[] {
  const order = wanted.map((label, i) => ({ ...label, i })).sort((a, b) => a.y - b.y);
  let edge = top;
  for (const label of order) {
    label.y = Math.max(label.y, edge + label.height / 2);
    edge = label.y + label.height / 2;
  }
  edge = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, edge - label.height / 2);
    edge = label.y - label.height / 2;
  }
  const placed = wanted.map(() => 0);
  for (const label of order) placed[label.i] = label.y;
  return placed;
}
