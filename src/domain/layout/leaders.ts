import { crossesBox, type Occupied, type Segment } from './crossings';
import type { Point } from './point';

/** On which side of the line from `a` to `b` a point lies: -1, 1, or 0 on it. */
const sideOf = ({ from: a, to: b }: Segment, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two straight lines cross, an end on the other line included; two along one line do not. */
export const segmentsCross = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.from) !== sideOf(a, b.to) && sideOf(b, a.from) !== sideOf(b, a.to);

/** Whether a line runs through no box and across no line that stands already. */
export const isLineClear = (line: Segment, { boxes = [], lines = [] }: Occupied): boolean =>
  !boxes.some((box) => crossesBox(line, box)) && !lines.some((other) => segmentsCross(line, other));
