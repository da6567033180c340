import { dotBox, type Surroundings } from '../../../domain/layout/besidePoints';
import type { Box, Size } from '../../../domain/layout/box';
import { isClear } from '../../../domain/layout/crossings';
import { widthByLetters } from '../../../domain/layout/letterWidths';
import { TYPE } from '../../../domain/layout/textWidth';
import { wrapped } from '../../../domain/layout/wrapped';
import {
  type AxisRect,
  type ClassField,
  planeX,
  planeY,
  type PlaneFrame,
} from '../../../domain/two-axes/planeFields';
import type { StanceClass } from '../../../domain/stanceClass';
import type { Words } from '../../../i18n/words';

/** A field's name, in one line or two; `box` is where it stands, CSS pixels. */
export type FieldName = {
  readonly stanceClass: StanceClass;
  readonly lines: readonly string[];
  readonly box: Box;
};

/** Air between a field's name and the edge of its field, CSS pixels. */
const PAD = 4;

/**
 * Names of the fields. Those that reach the bottom, where most points lie, stand under the plane as captions of their
 * part of it; the others in that corner of the field where they cover nothing, or not at all.
 */
export function placeFieldNames(
  fields: readonly ClassField[],
  frame: PlaneFrame,
  { dots, boxes }: Pick<Surroundings, 'dots' | 'boxes'>,
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
      const lines = linesOf(text, right - left - 2 * PAD);
      const size = sizeOf(lines);
      if (size.width > right - left || size.height > bottom - top) continue;
      const xs = [left + PAD, right - PAD - size.width];
      const ys = [top + PAD, bottom - PAD - size.height];
      const box = ys
        .flatMap((y) => xs.map((x): Box => ({ x, y, ...size })))
        .find((candidate) => isClear(candidate, { boxes: taken }));
      if (box) return [{ stanceClass, lines, box }];
    }
    return [];
  });
}

const areaOf = ({ left, right, bottom, top }: AxisRect): number => (right - left) * (top - bottom);

const widthOf = (line: string): number => widthByLetters(line, TYPE.planeField);
const linesOf = (text: string, width: number): string[] => wrapped(text, (line) => widthOf(line) <= width);

const sizeOf = (lines: readonly string[]): Size => ({
  width: Math.max(...lines.map(widthOf)),
  height: lines.length * TYPE.planeField.line,
});

function caption(stanceClass: StanceClass, text: string, rect: AxisRect, frame: PlaneFrame): FieldName {
  const left = rect.left === 0 ? frame.left : planeX(frame, rect.left);
  const right = planeX(frame, rect.right);
  const lines = linesOf(text, right - left);
  const size = sizeOf(lines);
  return { stanceClass, lines, box: { x: (left + right - size.width) / 2, y: frame.bottom + 19, ...size } };
}
