/** x to the right, y down; in which unit, says who uses it. */
export type Point = readonly [x: number, y: number];

/** How far two points lie apart, in their unit. */
export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
