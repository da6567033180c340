import { touches, type Box } from './box';
import type { Point } from './point';

/** A straight line between two points, as from a name to what it names. */
export type Segment = { readonly from: Point; readonly to: Point };

/** What stands already, of which a text keeps clear. */
export type Occupied = { readonly boxes?: readonly Box[]; readonly lines?: readonly Segment[] };

/** Whether a straight line meets a box, its edges included (slab method). */
export function crossesBox({ from, to }: Segment, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, delta, low, high] of [
    [from[0], to[0] - from[0], box.x, box.x + box.width],
    [from[1], to[1] - from[1], box.y, box.y + box.height],
  ] as const) {
    if (delta === 0 && (start < low || start > high)) return false;
    if (delta === 0) continue;
    const [near, far] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  return enter <= leave;
}

/** On which side of the line from `a` to `b` a point lies: -1, 1, or 0 on it. */
const sideOf = ({ from: a, to: b }: Segment, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two straight lines cross, an end on the other line included; two along one line do not. */
export const segmentsCross = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.from) !== sideOf(a, b.to) && sideOf(b, a.from) !== sideOf(b, a.to);

/** Whether a box touches no box and no line that stands already. */
export const isClear = (box: Box, { boxes = [], lines = [] }: Occupied): boolean =>
  !boxes.some((other) => touches(box, other)) && !lines.some((line) => crossesBox(line, box));

/** Whether a line runs through no box and across no line that stands already. */
export const isLineClear = (line: Segment, { boxes = [], lines = [] }: Occupied): boolean =>
  !boxes.some((box) => crossesBox(line, box)) && !lines.some((other) => segmentsCross(line, other));
