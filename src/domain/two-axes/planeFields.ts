import { AXES, type Axis, type StanceModel } from '../stanceModel';
import type { StanceClass } from '../stanceClass';

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
