import type { Point } from '../geo/mercator';
import { crossesBox, touches, type Box, type Segment } from '../geo/placeLabels';

/** A name that wants a place beside its point. All lengths are CSS pixels, y downwards. */
export type LabelWish = {
  readonly id: string;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** What the point takes more than others around it, as a ring does. */
  readonly rim?: number;
};

export type PlacedLabel = {
  readonly box: Box;
  /** The thin line back to the point, where the name does not stand right beside it. */
  readonly leader: Segment | null;
};

/** What names must keep clear of. */
export type Occupied = {
  readonly frame: Box;
  readonly dots: readonly Point[];
  readonly boxes: readonly Box[];
  readonly leaders?: readonly Segment[];
};

/** Half the side of the square a point and its ring take up. */
export const DOT = 8;
const GAP = 1;
/** How far from the point a name may stand on a leader, nearest first. */
const REACH = [16, 26, 38, 52, 70, 90, 112] as const;
const DIRECTIONS = 16;
/** How close a leader may pass by another point: it may graze its rim, not cross it. */
const PASS = 4;

const square = ([x, y]: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

export const dotBox = (at: Point): Box => square(at, DOT);

export const within = (frame: Box, box: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** Right, left, above, below, then the corners: where a name stands close enough to need no leader. */
function besides({ at: [x, y], width, height, rim = 0 }: LabelWish): Box[] {
  const out = DOT + GAP + rim;
  const right = x + out;
  const left = x - out - width;
  const above = y - out - height;
  const below = y + out;
  const corner = DOT - 3 + rim;
  return [
    [right, y - height / 2],
    [left, y - height / 2],
    [x - width / 2, above],
    [x - width / 2, below],
    [x + corner, y - corner - height],
    [x + corner, y + corner],
    [x - corner - width, y - corner - height],
    [x - corner - width, y + corner],
  ].map(([bx = 0, by = 0]) => ({ x: bx, y: by, width, height }));
}

/** Places around the point at growing distance, each with a leader that ends at the near edge of the name. */
function afar({ at: [x, y], width, height }: LabelWish): PlacedLabel[] {
  return REACH.flatMap((reach) =>
    Array.from({ length: DIRECTIONS }, (_, index): PlacedLabel => {
      const turn = (index / DIRECTIONS) * 2 * Math.PI;
      const [ux, uy] = [Math.cos(turn), -Math.sin(turn)];
      const [ex, ey] = [x + ux * reach, y + uy * reach];
      const box = {
        x: Math.abs(ux) < 0.3 ? ex - width / 2 : ux > 0 ? ex : ex - width,
        y: Math.abs(uy) < 0.3 ? ey - height / 2 : uy > 0 ? ey : ey - height,
        width,
        height,
      };
      return { box, leader: { from: [x + ux * (DOT - 1), y + uy * (DOT - 1)], to: [ex, ey] } };
    }),
  );
}

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const crosses = (a: Segment, b: Segment): boolean =>
  side(a.from, a.to, b.from) !== side(a.from, a.to, b.to) &&
  side(b.from, b.to, a.from) !== side(b.from, b.to, a.to);

/**
 * Names beside points so that no two names touch, none covers a point, none leaves the frame and no leader runs
 * through a name, a point or another leader. Greedy: each name in turn takes the first free place, close ones first;
 * one that finds none is left out.
 * @param wishes in order of priority, no two with one id.
 * @param options `near` allows only places right beside the point.
 * @returns places by id.
 */
export function placePlaneLabels(
  wishes: readonly LabelWish[],
  occupied: Occupied,
  { near = false }: { readonly near?: boolean } = {},
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const boxes = [...occupied.boxes];
  const leaders: Segment[] = [...(occupied.leaders ?? [])];
  const dots = occupied.dots.map(dotBox);
  const isFree = ({ box, leader }: PlacedLabel, own: Point): boolean => {
    if (!within(occupied.frame, box)) return false;
    if (boxes.some((other) => touches(box, other)) || dots.some((dot) => touches(box, dot))) return false;
    if (leaders.some((other) => crossesBox(other, box))) return false;
    if (!leader) return true;
    const inTheWay = (other: Box): boolean => crossesBox(leader, other);
    return (
      !boxes.some(inTheWay) &&
      !occupied.dots.some((dot) => (dot[0] !== own[0] || dot[1] !== own[1]) && inTheWay(square(dot, PASS))) &&
      !leaders.some((other) => crosses(leader, other))
    );
  };
  for (const wish of wishes) {
    const candidates = [...besides(wish).map((box) => ({ box, leader: null })), ...(near ? [] : afar(wish))];
    const found = candidates.find((candidate) => isFree(candidate, wish.at));
    if (!found) continue;
    placed.set(wish.id, found);
    boxes.push(found.box);
    if (found.leader) leaders.push(found.leader);
  }
  return placed;
}

/** The place beside a point for a name that must show: the first that stays in the frame and covers fewest points. */
export function placeAnyway(wish: LabelWish, { frame, dots, boxes }: Occupied): PlacedLabel {
  const squares = dots.map(dotBox);
  const cost = (box: Box): number =>
    squares.filter((dot) => touches(box, dot)).length + 100 * boxes.filter((b) => touches(box, b)).length;
  const all: PlacedLabel[] = [...besides(wish).map((box) => ({ box, leader: null })), ...afar(wish)];
  const inside = all.filter(({ box }) => within(frame, box));
  const best = inside.reduce<PlacedLabel | undefined>(
    (least, next) => (!least || cost(next.box) < cost(least.box) ? next : least),
    undefined,
  );
  if (best) return best;
  const [x, y] = wish.at;
  const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
  return {
    box: {
      x: clamp(x - wish.width / 2, frame.x, frame.x + frame.width - wish.width),
      y: clamp(y - DOT - wish.height, frame.y, frame.y + frame.height - wish.height),
      width: wish.width,
      height: wish.height,
    },
    leader: null,
  };
}
