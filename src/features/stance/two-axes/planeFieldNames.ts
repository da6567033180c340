import type { Point } from '../../../domain/geo/mercator';
import { touches, type Box } from '../../../domain/geo/placeLabels';
import {
  type AxisRect,
  type ClassField,
  planeX,
  planeY,
  type PlaneFrame,
} from '../../../domain/two-axes/planeFields';
import { dotBox } from '../../../domain/two-axes/placePlaneLabels';
import { textWidth, wrapped } from '../../../domain/two-axes/textWidth';
import type { StanceClass } from '../../../domain/stanceClass';
import type { Words } from '../../../i18n/words';

/** A field's name, in one line or two; `box` is where it stands, CSS pixels. */
export type FieldName = {
  readonly stanceClass: StanceClass;
  readonly lines: readonly string[];
  readonly box: Box;
};

/** Height of the type of fields' names and of a line of it, CSS pixels, as in `plane.css`. */
export const FIELD_SIZE = 11;
export const FIELD_LINE = 12;
const PAD = 4;

type Occupied = { readonly dots: readonly Point[]; readonly boxes: readonly Box[] };

/**
 * Names of the fields. Those that reach the bottom, where most points lie, stand under the plane as captions of their
 * part of it; the others in that corner of the field where they cover nothing, or not at all.
 */
export function placeFieldNames(
  fields: readonly ClassField[],
  frame: PlaneFrame,
  { dots, boxes }: Occupied,
  { terms }: Words,
): FieldName[] {
  const taken = [...dots.map(dotBox), ...boxes];
  return fields.flatMap(({ stanceClass, rects }): FieldName[] => {
    const text = terms.classes[stanceClass];
    const low = rects.find(({ bottom }) => bottom === 0);
    if (low) return [caption(stanceClass, text, low, frame)];
    // The largest part of a field first: there its name says most.
    const byArea = [...rects].sort((a, b) => areaOf(b) - areaOf(a));
    for (const rect of byArea) {
      const left = planeX(frame, rect.left);
      const [right, top, bottom] = [
        planeX(frame, rect.right),
        planeY(frame, rect.top),
        planeY(frame, rect.bottom),
      ];
      const lines = wrapped(text, FIELD_SIZE, right - left - 2 * PAD);
      const size = sizeOf(lines);
      if (size.width > right - left || size.height > bottom - top) continue;
      const xs = [left + PAD, right - PAD - size.width];
      const ys = [top + PAD, bottom - PAD - size.height];
      const box = ys
        .flatMap((y) => xs.map((x): Box => ({ x, y, ...size })))
        .find((candidate) => !taken.some((other) => touches(candidate, other)));
      if (box) return [{ stanceClass, lines, box }];
    }
    return [];
  });
}

const areaOf = ({ left, right, bottom, top }: AxisRect): number => (right - left) * (top - bottom);

const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map((line) => textWidth(line, FIELD_SIZE))),
  height: lines.length * FIELD_LINE,
});

function caption(stanceClass: StanceClass, text: string, rect: AxisRect, frame: PlaneFrame): FieldName {
  const left = rect.left === 0 ? frame.left : planeX(frame, rect.left);
  const right = planeX(frame, rect.right);
  const lines = wrapped(text, FIELD_SIZE, right - left);
  const size = sizeOf(lines);
  return { stanceClass, lines, box: { x: (left + right - size.width) / 2, y: frame.bottom + 19, ...size } };
}
