import { project, UNITS_PER_DEGREE, type LonLat } from '../../../domain/geo/mercator';
import type { Box } from '../../../domain/layout/box';
import { isClear } from '../../../domain/layout/crossings';
import { distance, type Point } from '../../../domain/layout/point';

/** A mark as far as its place goes: where it is bound to, how far from there it stands, and how wide it is. */
export type Placed = {
  readonly at: LonLat;
  readonly offset: readonly [x: number, y: number];
  readonly size: number;
};

/** One that may move. */
export type Loose = Placed & {
  /** What is drawn of it around its centre, its number to the right of it. */
  readonly box: Box;
  readonly countLeft: boolean;
  /** Where it may stand when there is no room on this side of its name: beyond it, from where it stands. */
  readonly beyond: Point | null;
};

/** What can be hit is at least this wide, in CSS pixels. */
const HIT = 24;

/** Where a mark may move to, from near to far: eight directions at each distance, in CSS pixels. */
const MOVES: readonly Point[] = [
  [0, 0],
  ...[12, 18, 24, 30].flatMap((far): Point[] => {
    const diagonal = Math.round(far * Math.SQRT1_2);
    return [
      [-far, 0],
      [far, 0],
      [0, far],
      [0, -far],
      [-diagonal, diagonal],
      [diagonal, diagonal],
      [-diagonal, -diagonal],
      [diagonal, -diagonal],
    ];
  }),
];

const pixelsAt = ({ at, offset }: Placed, scale: number): Point => {
  const [x, y] = project(at);
  return [x * scale + offset[0], y * scale + offset[1]];
};

/**
 * Moves marks that have no exact place aside until each can be hit beside those that have one, and beside one another, and
 * hides no name, its number on either side; where there is no such place, a name gives way.
 * @param loose marks that may move; each as little as it takes, and not at all where nothing is free.
 * @param names boxes of the names on the map, CSS pixels from the region's north-west corner.
 * @param zoom of the Leaflet map, whose world is 256 pixels wide at zoom 0.
 */
export function standClear<T extends Loose>(
  loose: readonly T[],
  fixed: readonly Placed[],
  names: readonly Box[],
  zoom: number,
): readonly T[] {
  const scale = (256 * 2 ** zoom) / (360 * UNITS_PER_DEGREE);
  const taken = fixed.map((mark) => ({ at: pixelsAt(mark, scale), width: Math.max(HIT, mark.size) }));
  return loose.map((mark) => {
    const [x, y] = pixelsAt(mark, scale);
    const width = Math.max(HIT, mark.size);
    const isFree = ([dx, dy]: Point): boolean =>
      taken.every((other) => distance([x + dx, y + dy], other.at) >= (other.width + width) / 2);
    const hidesNone = ([dx, dy]: Point, isLeft: boolean): boolean => {
      const { box } = mark;
      const left = isLeft ? -box.x - box.width : box.x;
      return isClear({ ...box, x: left + x + dx, y: box.y + y + dy }, { boxes: names });
    };
    const sides = [mark.countLeft, !mark.countLeft];
    const moves = mark.beyond ? [...MOVES, mark.beyond] : MOVES;
    const free = moves.filter(isFree).flatMap((move) => sides.map((isLeft) => ({ move, isLeft })));
    const found = free.find(({ move, isLeft }) => hidesNone(move, isLeft)) ?? free[0];
    const [dx, dy] = found?.move ?? [0, 0];
    taken.push({ at: [x + dx, y + dy], width });
    return {
      ...mark,
      countLeft: found?.isLeft ?? mark.countLeft,
      offset: [mark.offset[0] + dx, mark.offset[1] + dy] as const,
    };
  });
}
