import type { Point } from '../geo/mercator';

/** Where the plane lies in its picture; CSS pixels, y downwards. */
export type PlaneFrame = {
  readonly width: number;
  /** The field, with a rim beyond 0 so that points on the axes stand clear of the edge. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Room for the figures of guardedness on the left, for half a figure on the right, for the axis's name above. */
const LEFT = 26;
const RIGHT = 11;
const TOP = 20;
/** Beyond 0 on either axis: half a point to the left, and two lines of names below those who put up nothing. */
const RIM_LEFT = 10;
const RIM_BOTTOM = 40;
/** Height of the field per width, and the least height. */
const STEEP = 0.96;
const MIN_HEIGHT = 300;

const MIN_WIDTH = 260;
const MAX_WIDTH = 640;

/** The frame for a width of the panel in CSS pixels; the field is about as high as wide. */
export function planeFrame(panelWidth: number): PlaneFrame {
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.floor(panelWidth)));
  const right = width - RIGHT;
  const bottom = TOP + Math.round(Math.max(MIN_HEIGHT, (right - LEFT) * STEEP));
  return { width, left: LEFT, right, top: TOP, bottom };
}

/** Engagement (0-100) to x. */
export const planeX = ({ left, right }: PlaneFrame, engagement: number): number =>
  left + RIM_LEFT + (engagement / 100) * (right - left - RIM_LEFT);

/** Guardedness (0-100) to y. */
export const planeY = ({ top, bottom }: PlaneFrame, guardedness: number): number =>
  bottom - RIM_BOTTOM - (guardedness / 100) * (bottom - top - RIM_BOTTOM);

export const planePoint = (frame: PlaneFrame, engagement: number, guardedness: number): Point => [
  planeX(frame, engagement),
  planeY(frame, guardedness),
];
