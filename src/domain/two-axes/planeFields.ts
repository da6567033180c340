import { AXES, type Axis, type StanceModel } from '../stanceModel';
import type { StanceClass } from '../stanceClass';
import type { Point } from '../layout/point';

/** A rectangle of the plane in axis units, 0-100: engagement from left to right, guardedness from bottom to top. */
export type AxisRect = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/** The part of the plane whose values give one class. */
export type ClassField = { readonly stanceClass: StanceClass; readonly rects: readonly AxisRect[] };

const LEVELS = ['low', 'mid', 'high'] as const;

const limitsOf = (model: StanceModel, axis: Axis): readonly [number, number, number, number] => {
  const { mid, high } = model.bands[axis];
  return [0, mid, high, 100];
};

/**
 * The fields of the plane as bands and class matrix cut it: per guardedness band one rectangle for each run of
 * engagement bands with the same class, from the bottom up.
 * @returns fields in the order in which their classes first occur.
 */
export function classFields(model: StanceModel): ClassField[] {
  const [xs, ys] = AXES.map((axis) => limitsOf(model, axis)) as [
    ReturnType<typeof limitsOf>,
    ReturnType<typeof limitsOf>,
  ];
  const fields = new Map<StanceClass, AxisRect[]>();
  LEVELS.forEach((guardedness, row) => {
    const [bottom = 0, top = 100] = ys.slice(row, row + 2);
    let run: { stanceClass: StanceClass; left: number; right: number } | undefined;
    const close = (): void => {
      if (!run) return;
      const { stanceClass, left, right } = run;
      fields.set(stanceClass, [...(fields.get(stanceClass) ?? []), { left, right, bottom, top }]);
    };
    LEVELS.forEach((engagement, column) => {
      const stanceClass = model.classes[`engagement-${engagement}`][`guardedness-${guardedness}`];
      const [left = 0, right = 100] = xs.slice(column, column + 2);
      if (run?.stanceClass === stanceClass) run = { ...run, right };
      else {
        close();
        run = { stanceClass, left, right };
      }
    });
    close();
  });
  return [...fields].map(([stanceClass, rects]) => ({ stanceClass, rects }));
}

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
