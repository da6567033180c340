import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import {
  placeAnyway,
  placeBesidePoints,
  type LabelWish,
  type PlacedLabel,
  type Surroundings,
} from '../../../domain/layout/besidePoints';
import type { Box, Size } from '../../../domain/layout/box';
import { widthByLetters } from '../../../domain/layout/letterWidths';
import { distance, type Point } from '../../../domain/layout/point';
import { TYPE } from '../../../domain/layout/textWidth';
import {
  classFields,
  planeFrame,
  planePoint,
  planeX,
  planeY,
  type PlaneFrame,
} from '../../../domain/two-axes/planeFields';
import type { StanceClass } from '../../../domain/stanceClass';
import type { LateI18n } from '../../../i18n/lateWords';
import { placeFieldNames, type FieldName } from './planeFieldNames';
import type { PlaneModel } from './planeModel';
import type { PlanePoint, TrailPoint } from './planePoint';

export type PlaneDot = {
  readonly at: Point;
  /** The countries here: more than one where points fall on the very same spot. */
  readonly points: readonly PlanePoint[];
};

export type PlaneName = PlacedLabel & {
  readonly iso3: Iso3;
  readonly text: string;
  readonly selected: boolean;
  readonly faded: boolean;
};

export type PlaneYear = { readonly year: number; readonly at: Point; readonly box: Box | null };

export type PlaneLayout = {
  readonly frame: PlaneFrame;
  /** Of the whole picture, with what stands under the field; CSS pixels. */
  readonly height: number;
  readonly fields: readonly { readonly stanceClass: StanceClass; readonly boxes: readonly Box[] }[];
  readonly fieldNames: readonly FieldName[];
  readonly dots: readonly PlaneDot[];
  readonly names: readonly PlaneName[];
  /** Marks of the chosen country's way. */
  readonly years: readonly PlaneYear[];
};

/** Room for the name of the lower axis. */
const AXIS_NAME = 20;

/** Points closer than this are one dot, CSS pixels. */
const SAME_SPOT = 1.5;

/** Points as dots of the picture; those on the same spot, as where nothing is on record, share one. */
export function planeDots(points: readonly PlanePoint[], frame: PlaneFrame): PlaneDot[] {
  const dots: { at: Point; points: PlanePoint[] }[] = [];
  for (const point of points) {
    const at = planePoint(frame, point.engagement.value, point.guardedness.value);
    const same = dots.find((dot) => distance(dot.at, at) < SAME_SPOT);
    if (same) same.points.push(point);
    else dots.push({ at, points: [point] });
  }
  return dots;
}

/**
 * Where everything of the plane stands at a width: fields, dots, names that do not collide, marks of the chosen way.
 * Names find their place in this order: the chosen country, the fields, the years of its way, then the others from
 * the loneliest on.
 * @param width of the panel, CSS pixels.
 * @param trail of the chosen country, empty without one.
 */
export function planeLayout(
  atlas: Atlas,
  model: PlaneModel,
  trail: readonly (readonly TrailPoint[])[],
  width: number,
  i18n: LateI18n<'plane'>,
): PlaneLayout {
  const frame = planeFrame(width);
  const field = fieldBox(frame);
  const dots = planeDots(model.points, frame);
  const spots = dots.map(({ at }) => at);
  const boxes: Box[] = [];

  const chosen = dots.find((dot) => dot.points.some(({ selected }) => selected));
  const names: PlaneName[] = [];
  if (chosen) {
    const first = nameOf(chosen, i18n);
    const wish = { ...first.wish, width: first.wish.width + BOLDER, rim: CHOSEN_RIM };
    const free = placeBesidePoints([wish], { frame: field, dots: spots, boxes }).get(wish.id);
    const place = free ?? placeAnyway(wish, { frame: field, dots: spots, boxes });
    names.push({ ...first.name, ...place });
    boxes.push(place.box);
  }

  const fields = classFields(atlas.model);
  const fieldNames = placeFieldNames(fields, frame, { dots: spots, boxes }, i18n.words);
  boxes.push(...fieldNames.map(({ box }) => box));

  const years = placeYears(trail, frame, { frame: field, dots: spots, boxes });
  boxes.push(...years.flatMap(({ box }) => (box ? [box] : [])));

  const lonely = (dot: PlaneDot): number =>
    Math.min(...dots.filter((other) => other !== dot).map((other) => distance(dot.at, other.at)));
  const others = dots
    .filter((dot) => dot !== chosen)
    .map((dot) => ({ room: lonely(dot), ...nameOf(dot, i18n) }))
    .sort((a, b) => b.room - a.room);
  const leader = names[0]?.leader;
  const placed = placeBesidePoints(
    others.map(({ wish }) => wish),
    { frame: field, dots: spots, boxes, leaders: leader ? [leader] : [] },
  );
  for (const { name, wish } of others) {
    const place = placed.get(wish.id);
    if (place) names.push({ ...name, ...place });
  }

  const lowest = Math.max(frame.bottom, ...fieldNames.map(({ box }) => box.y + box.height));
  return {
    frame,
    height: Math.ceil(lowest + AXIS_NAME),
    fields: fields.map(({ stanceClass, rects }) => ({
      stanceClass,
      boxes: rects.map(({ left, right, bottom, top }): Box => {
        const x = left === 0 ? frame.left : planeX(frame, left);
        const y = planeY(frame, top);
        const under = bottom === 0 ? frame.bottom : planeY(frame, bottom);
        return { x, y, width: planeX(frame, right) - x, height: under - y };
      }),
    })),
    fieldNames,
    dots,
    names,
    years,
  };
}

/** What the chosen country's heavier type takes more, CSS pixels. */
const BOLDER = 6;
/** What its ring takes more around the point, CSS pixels. */
const CHOSEN_RIM = 3;

const nameSize = (text: string): Size => ({
  width: widthByLetters(text, TYPE.planeName),
  height: TYPE.planeName.line,
});

function nameOf({ at, points }: PlaneDot, { words, format }: LateI18n<'plane'>) {
  const shown = points.find(({ selected }) => selected) ?? points[0];
  if (!shown) throw new Error('A dot of the plane without a country');
  const text =
    points.length === 1 || shown.selected
      ? shown.name
      : points.length === 2
        ? format.list(points.map(({ name }) => name))
        : words.plane.together(points.length);
  const wish: LabelWish = { id: shown.iso3, at, ...nameSize(text) };
  const faded = points.every((point) => point.faded);
  return { wish, name: { iso3: shown.iso3, text, selected: shown.selected, faded } };
}

/** A place for the name of a country that found none among the others; null when its name stands there already. */
export function activeName(point: PlanePoint, { frame, dots, names }: PlaneLayout): PlaneName | null {
  if (names.some(({ iso3, text }) => iso3 === point.iso3 && text === point.name)) return null;
  const at = planePoint(frame, point.engagement.value, point.guardedness.value);
  const place = placeAnyway(
    { id: point.iso3, at, ...nameSize(point.name) },
    { frame: fieldBox(frame), dots: dots.map((dot) => dot.at), boxes: [] },
  );
  return { iso3: point.iso3, text: point.name, selected: false, faded: false, ...place };
}

/** The marks of a way that pointer or focus bring out, clear of the name of its country alone. */
export function activeYears(
  point: PlanePoint,
  trail: readonly (readonly TrailPoint[])[],
  layout: PlaneLayout,
): PlaneYear[] {
  const { frame, names } = layout;
  const name = activeName(point, layout) ?? names.find(({ iso3 }) => iso3 === point.iso3);
  const at = planePoint(frame, point.engagement.value, point.guardedness.value);
  return placeYears(trail, frame, { frame: fieldBox(frame), dots: [at], boxes: name ? [name.box] : [] });
}

const fieldBox = ({ left, right, top, bottom }: PlaneFrame): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/** How near a mark of the way may come to the one before, CSS pixels. */
const YEAR_APART = 9;

function placeYears(
  trail: readonly (readonly TrailPoint[])[],
  frame: PlaneFrame,
  around: Surroundings,
): PlaneYear[] {
  const marks: { year: number; at: Point }[] = [];
  for (const { year, engagement, guardedness, marked } of trail.flat()) {
    const at = planePoint(frame, engagement, guardedness);
    if (marked && marks.every((mark) => distance(mark.at, at) >= YEAR_APART)) marks.push({ year, at });
  }
  const size: Size = { width: widthByLetters('2020', TYPE.planeYear), height: TYPE.planeYear.line };
  const placed = placeBesidePoints(
    marks.map(({ year, at }) => ({ id: String(year), at, ...size })),
    { ...around, dots: [...around.dots, ...marks.map(({ at }) => at)] },
    { near: true },
  );
  return marks.map(({ year, at }) => ({ year, at, box: placed.get(String(year))?.box ?? null }));
}
