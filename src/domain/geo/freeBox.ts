import type { Box } from '../layout/box';
import { isClear } from '../layout/crossings';

const edges = (low: number, high: number, inner: readonly number[]): readonly number[] =>
  [...new Set([low, high, ...inner.filter((edge) => edge > low && edge < high)])].sort((a, b) => a - b);

/** The largest part of a frame that none of the boxes over it covers; the frame itself where they leave nothing. */
export function freeBox(frame: Box, over: readonly Box[]): Box {
  const xs = edges(frame.x, frame.x + frame.width, over.flatMap(({ x, width }) => [x, x + width])); // prettier-ignore
  const ys = edges(frame.y, frame.y + frame.height, over.flatMap(({ y, height }) => [y, y + height])); // prettier-ignore
  let best: Box | undefined;
  for (const [i, left] of xs.entries()) {
    for (const right of xs.slice(i + 1)) {
      for (const [j, top] of ys.entries()) {
        for (const bottom of ys.slice(j + 1)) {
          const box = { x: left, y: top, width: right - left, height: bottom - top };
          const isLarger = !best || box.width * box.height > best.width * best.height;
          if (isLarger && isClear(box, { boxes: over })) best = box;
        }
      }
    }
  }
  return best ?? frame;
}
