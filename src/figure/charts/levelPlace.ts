/** Width of a character of a level's text in pixels, its height, and the air to the line and the edge. */
const CHARACTER = 6;
const HEIGHT = 13;
const AIR = 3;

type Point = { readonly x: number; readonly y: number };
type Place = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Whether a drawn run of points passes through a box; a point alone is a run of one. */
function crosses(run: readonly Point[], { left, right, top, bottom }: Box): boolean {
  return run.some((to, i) => {
    const from = run[i - 1] ?? to;
    const [start, end] = [Math.max(left, from.x), Math.min(right, to.x)];
    if (start > end) return false;
    const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
    const at = (x: number) => from.y + slope * (x - from.x);
    const ys = to.x === from.x ? [from.y, to.y] : [at(start), at(end)];
    return Math.min(...ys) <= bottom && Math.max(...ys) >= top;
  });
}

/**
 * Where the text of a level stands clear of the data: above or below its line, at its left or right end; above left where
 * no place is clear. In: pixels of the drawing, runs of neighbouring points ascending in x. Out: the baseline's end.
 */
export function levelPlace(
  text: string,
  level: number,
  plot: { readonly left: number; readonly right: number },
  runs: readonly (readonly Point[])[],
): Place {
  const width = text.length * CHARACTER;
  const above = { top: level - HEIGHT - AIR, bottom: level - AIR, y: level - AIR - 1 };
  const below = { top: level + AIR, bottom: level + AIR + HEIGHT, y: level + HEIGHT };
  const start = {
    left: plot.left,
    right: plot.left + AIR + width,
    x: plot.left + AIR,
    anchor: 'start' as const,
  };
  const end = {
    left: plot.right - AIR - width,
    right: plot.right,
    x: plot.right - AIR,
    anchor: 'end' as const,
  };
  const places = [start, end].flatMap((along) => [above, below].map((beside) => ({ ...along, ...beside })));
  const clear = places.find((box) => !runs.some((run) => crosses(run, box)));
  const { x, y, anchor } = clear ?? { ...start, ...above };
  return { x, y, anchor };
}
