import { boxBeside, squareAround, touches, within, type Box, type Heading, type Size } from './box';
import { isClear, type Segment } from './crossings';
import { isLineClear } from './leaders';
import type { Point } from './point';

/** A name that wants a place beside its point. All lengths are CSS pixels, y downwards. */
export type LabelWish = Size & {
  readonly id: string;
  readonly at: Point;
  /** What the point takes more than others around it, as a ring does. */
  readonly rim?: number;
};

export type PlacedLabel = {
  readonly box: Box;
  /** The thin line back to the point, where the name does not stand right beside it. */
  readonly leader: Segment | null;
};

/** What names must keep clear of. */
export type Surroundings = {
  readonly frame: Box;
  readonly dots: readonly Point[];
  readonly boxes: readonly Box[];
  readonly leaders?: readonly Segment[];
};

/** Half the side of the square a point and its ring take up. */
const DOT = 8;
const GAP = 1;
/** How far from the point a name may stand on a leader, nearest first. */
const REACH = [16, 26, 38, 52, 70, 90, 112] as const;
const DIRECTIONS = 16;
/** A leader less steep, or less level, than this ends at the middle of the side of its name. */
const STRAIGHT = 0.3;
/** How close a leader may pass by another point: it may graze its rim, not cross it. */
const PASS = 4;

const SIDES: readonly Heading[] = [[1, 0], [-1, 0], [0, -1], [0, 1]]; // prettier-ignore
const CORNERS: readonly Heading[] = [[1, -1], [1, 1], [-1, -1], [-1, 1]]; // prettier-ignore

export const dotBox = (at: Point): Box => squareAround(at, DOT);

/** Right, left, above, below, then the corners: where a name stands close enough to need no leader. */
function besides(wish: LabelWish): PlacedLabel[] {
  const { at, rim = 0 } = wish;
  const beside = (out: number) => (heading: Heading) => ({
    box: boxBeside([at[0] + heading[0] * out, at[1] + heading[1] * out], wish, heading),
    leader: null,
  });
  return [...SIDES.map(beside(DOT + GAP + rim)), ...CORNERS.map(beside(DOT - 3 + rim))];
}

const headingOf = (share: number): Heading[number] => (Math.abs(share) < STRAIGHT ? 0 : share > 0 ? 1 : -1);

/** Places around the point at growing distance, each with a leader that ends at the near edge of the name. */
function afar(wish: LabelWish): PlacedLabel[] {
  const [x, y] = wish.at;
  return REACH.flatMap((reach) =>
    Array.from({ length: DIRECTIONS }, (_, index): PlacedLabel => {
      const turn = (index / DIRECTIONS) * 2 * Math.PI;
      const [ux, uy] = [Math.cos(turn), -Math.sin(turn)];
      const end: Point = [x + ux * reach, y + uy * reach];
      return {
        box: boxBeside(end, wish, [headingOf(ux), headingOf(uy)]),
        leader: { from: [x + ux * (DOT - 1), y + uy * (DOT - 1)], to: end },
      };
    }),
  );
}

/**
 * Names beside points so that no two names touch, none covers a point, none leaves the frame and no leader runs
 * through a name, a point or another leader. Greedy: each name in turn takes the first free place, close ones first;
 * one that finds none is left out.
 * @param wishes in order of priority, no two with one id.
 * @param options `near` allows only places right beside the point.
 * @returns places by id.
 */
export function placeBesidePoints(
  wishes: readonly LabelWish[],
  { frame, ...taken }: Surroundings,
  { near = false }: { readonly near?: boolean } = {},
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const boxes = [...taken.boxes];
  const lines = [...(taken.leaders ?? [])];
  const dots = taken.dots.map(dotBox);
  const isBoxFree = (box: Box): boolean =>
    within(frame, box) && isClear(box, { boxes, lines }) && isClear(box, { boxes: dots });
  const isLeaderFree = (leader: Segment, own: Point): boolean => {
    const others = taken.dots.filter((dot) => dot[0] !== own[0] || dot[1] !== own[1]);
    const passed = others.map((dot) => squareAround(dot, PASS));
    return isLineClear(leader, { boxes, lines }) && isLineClear(leader, { boxes: passed });
  };
  for (const wish of wishes) {
    const found = [...besides(wish), ...(near ? [] : afar(wish))].find(
      ({ box, leader }) => isBoxFree(box) && (!leader || isLeaderFree(leader, wish.at)),
    );
    if (!found) continue;
    placed.set(wish.id, found);
    boxes.push(found.box);
    if (found.leader) lines.push(found.leader);
  }
  return placed;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Right above its point, moved as far as it takes to stay in the frame. */
function inside(frame: Box, { at: [x, y], width, height }: LabelWish): Box {
  return {
    x: clamp(x - width / 2, frame.x, frame.x + frame.width - width),
    y: clamp(y - DOT - height, frame.y, frame.y + frame.height - height),
    width,
    height,
  };
}

/** The place beside a point for a name that must show: the first that stays in the frame and covers fewest points. */
export function placeAnyway(wish: LabelWish, { frame, dots, boxes }: Surroundings): PlacedLabel {
  const squares = dots.map(dotBox);
  const cost = ({ box }: PlacedLabel): number =>
    squares.filter((dot) => touches(box, dot)).length + 100 * boxes.filter((b) => touches(box, b)).length;
  const possible = [...besides(wish), ...afar(wish)].filter(({ box }) => within(frame, box));
  const best = possible.reduce<PlacedLabel | undefined>(
    (least, next) => (!least || cost(next) < cost(least) ? next : least),
    undefined,
  );
  return best ?? { box: inside(frame, wish), leader: null };
}
