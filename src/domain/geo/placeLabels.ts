import { ISLAND_SLOTS, islandLayoutAt, ISLAND_POINTS, ISLANDS_FROM } from './islandSlots';
import { LABEL_SPOTS, type LabelSpot } from './labelSpots';
import { project, VIEW_HEIGHT, type LonLat, type Point } from './mercator';

/**
 * Heights of the whole region in CSS pixels from which more names show; `map.css` has one container rule for each.
 * They grow with zooming in too, so a closer look names more countries.
 */
export const LABEL_STEPS = [280, 360, 420, 560, 700, 900, 1200, 1700, 2600, 4200, 7000] as const;
export type LabelStep = (typeof LABEL_STEPS)[number];

/** Box of a text or handle in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Mean width of a letter and height of a line of the label type (12.5 px, semibold), with room for the halo. */
const LETTER = 6.3;
const LINE = 13;
const HANDLE = 24;

export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export type Segment = { readonly from: Point; readonly to: Point };

/** Whether a straight line passes through a box (slab method). */
export function crossesBox({ from, to }: Segment, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, delta, low, high] of [
    [from[0], to[0] - from[0], box.x, box.x + box.width],
    [from[1], to[1] - from[1], box.y, box.y + box.height],
  ] as const) {
    if (delta === 0 && (start < low || start > high)) return false;
    if (delta === 0) continue;
    const [near, far] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  return enter <= leave;
}

/** The lines from islands to their handles, in CSS pixels, when the region is `height` pixels high. */
export function leadersAt(height: number): Segment[] {
  if (height >= ISLANDS_FROM) return [];
  const scale = height / VIEW_HEIGHT;
  const at = (place: LonLat): Point => project(place).map((v) => v * scale) as unknown as Point;
  return Object.entries(ISLAND_SLOTS).flatMap(([code, slot]) => {
    const spot = ISLAND_POINTS[code];
    return spot ? [{ from: at(spot), to: at(slot[islandLayoutAt(height)]) }] : [];
  });
}

/** Where a name stands when the region is `height` pixels high. */
export function labelBox(spot: LabelSpot, name: string, height: number): Box {
  const scale = height / VIEW_HEIGHT;
  const [x, y] = project(spot.at);
  const width = name.length * LETTER;
  const left = spot.side === 'start' ? 0 : spot.side === 'end' ? width : width / 2;
  return { x: x * scale - left, y: y * scale - LINE / 2, width, height: LINE };
}

/** The boxes of all names that show when the region is `height` pixels high; those of handles belong to the handles. */
export function labelBoxes(names: ReadonlyMap<string, string>, height: number): Box[] {
  return [...labelSteps(names)].flatMap(([code, from]) => {
    const spot = LABEL_SPOTS[code];
    return spot && from <= height ? [labelBox(spot, names.get(code) ?? '', height)] : [];
  });
}

/** The handles' places when the region is `height` pixels high, with their names where names are shown. */
export function handleBoxes(names: ReadonlyMap<string, string>, height: number): Map<string, Box> {
  const scale = height / VIEW_HEIGHT;
  const boxes = new Map<string, Box>();
  if (height >= ISLANDS_FROM) return boxes;
  for (const [code, slot] of Object.entries(ISLAND_SLOTS)) {
    const layout = islandLayoutAt(height);
    const [x, y] = project(slot[layout]);
    const text = layout !== 'narrow' ? (names.get(code) ?? '').length * LETTER + 4 : 0;
    boxes.set(code, {
      x: x * scale - HANDLE / 2,
      y: y * scale - HANDLE / 2,
      width: HANDLE + text,
      height: HANDLE,
    });
  }
  return boxes;
}

const fits = (spot: LabelSpot, name: string, height: number): boolean => {
  if (height < (spot.from ?? 0)) return false;
  if (spot.side !== 'land' || spot.room === undefined) return true;
  const [left] = project([spot.at[0] - spot.room / 2, 0]);
  const [right] = project([spot.at[0] + spot.room / 2, 0]);
  return name.length * LETTER <= (right - left) * (height / VIEW_HEIGHT);
};

/**
 * From which size on each name shows: the smallest of `LABEL_STEPS` at which it fits its place and touches neither a
 * handle nor a name of higher priority. Places move apart as the map grows while letters stay, so a name that
 * fits once fits at every larger step.
 * @param names country names by code.
 * @returns a step by code; a name that fits nowhere is left out.
 */
export function labelSteps(names: ReadonlyMap<string, string>): Map<string, LabelStep> {
  const from = new Map<string, LabelStep>();
  for (const height of LABEL_STEPS) {
    const handles = handleBoxes(names, height);
    const taken = [...handles.values()];
    const leaders = leadersAt(height);
    for (const code of from.keys()) {
      const spot = LABEL_SPOTS[code];
      if (spot) taken.push(labelBox(spot, names.get(code) ?? '', height));
    }
    for (const [code, spot] of Object.entries(LABEL_SPOTS)) {
      const name = names.get(code);
      if (name === undefined || from.has(code)) continue;
      const box = labelBox(spot, name, height);
      if (!fits(spot, name, height) || taken.some((other) => touches(box, other))) continue;
      if (spot.side !== 'land' && leaders.some((leader) => crossesBox(leader, box))) continue;
      from.set(code, height);
      taken.push(box);
    }
  }
  return from;
}
