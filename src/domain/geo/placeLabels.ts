import { ISLAND_SLOTS, islandLayoutAt, ISLAND_POINTS, ISLANDS_FROM } from './islandSlots';
import { LABEL_SPOTS, type LabelSpot } from './labelSpots';
import { project, VIEW_HEIGHT, type LonLat } from './mercator';
import { boxBeside, squareAround, type Box, type Heading } from '../layout/box';
import { isClear, type Segment } from '../layout/crossings';
import type { Point } from '../layout/point';
import { textWidth, TYPE } from '../layout/textWidth';

/**
 * Heights of the whole region in CSS pixels from which more names show; `map.css` has one container rule for each.
 * They grow with zooming in too, so a closer look names more countries.
 */
export const LABEL_STEPS = [280, 360, 420, 560, 700, 900, 1200, 1700, 2600, 4200, 7000] as const;
export type LabelStep = (typeof LABEL_STEPS)[number];

/** Side of a handle in CSS pixels, and the air beside its name. */
const HANDLE = 24;
const AIR = 4;

const nameWidth = (name: string): number => textWidth(name, TYPE.mapName);

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

const HEADINGS: Readonly<Record<LabelSpot['side'], Heading>> = {
  land: [0, 0],
  middle: [0, 0],
  start: [1, 0],
  end: [-1, 0],
};

/** Where a name stands when the region is `height` pixels high. */
export function labelBox(spot: LabelSpot, name: string, height: number): Box {
  const scale = height / VIEW_HEIGHT;
  const [x, y] = project(spot.at);
  const size = { width: nameWidth(name), height: TYPE.mapName.line };
  return boxBeside([x * scale, y * scale], size, HEADINGS[spot.side]);
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
    const text = layout !== 'narrow' ? nameWidth(names.get(code) ?? '') + AIR : 0;
    const handle = squareAround([x * scale, y * scale], HANDLE / 2);
    boxes.set(code, { ...handle, width: handle.width + text });
  }
  return boxes;
}

const fits = (spot: LabelSpot, name: string, height: number): boolean => {
  if (height < (spot.from ?? 0)) return false;
  if (spot.side !== 'land' || spot.room === undefined) return true;
  const [left] = project([spot.at[0] - spot.room / 2, 0]);
  const [right] = project([spot.at[0] + spot.room / 2, 0]);
  return nameWidth(name) <= (right - left) * (height / VIEW_HEIGHT);
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
      const lines = spot.side === 'land' ? [] : leaders;
      if (!fits(spot, name, height) || !isClear(box, { boxes: taken, lines })) continue;
      from.set(code, height);
      taken.push(box);
    }
  }
  return from;
}
