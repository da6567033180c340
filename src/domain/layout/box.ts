import type { Point } from './point';

export type Size = { readonly width: number; readonly height: number };

/** An upright rectangle, as a text or a mark takes it up: its left upper corner and its size. */
export type Box = Size & { readonly x: number; readonly y: number };

/** Which way from a point: -1 to the left or up, 0 neither, 1 to the right or down. */
export type Heading = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

/** Whether two boxes share more than an edge. */
export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies in a frame, edges included. */
export const within = (frame: Box, box: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** The square around a point that reaches `half` to each side. */
export const squareAround = ([x, y]: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** The box of a size that lies in a direction from a point; centred on it across, down or both where that is 0. */
export const boxBeside = ([x, y]: Point, { width, height }: Size, [across, down]: Heading): Box => ({
  x: x - (width * (1 - across)) / 2,
  y: y - (height * (1 - down)) / 2,
  width,
  height,
});
