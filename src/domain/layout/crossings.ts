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

/** Whether a box touches no box and no line that stands already. */
export const isClear = (box: Box, { boxes = [], lines = [] }: Occupied): boolean =>
  !boxes.some((other) => touches(box, other)) && !lines.some((line) => crossesBox(line, box));
