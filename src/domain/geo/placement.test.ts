import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISLAND_POINTS, ISLAND_SLOTS, LAYOUT_FROM, LOWEST_MAP } from './islandSlots';
import { LABEL_SPOTS } from './labelSpots';
import { COUNTRY_CODES } from '../iso3';
import { touches, type Box } from '../layout/box';
import { segmentsCross } from '../layout/leaders';
import { distanceToLine } from '../layout/nearest';
import { distance, type Point } from '../layout/point';
import { project, VIEW_HEIGHT } from './mercator';
import { handleBoxes, labelBox, LABEL_STEPS, labelSteps, leadersAt } from './placeLabels';

type Topology = {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
};

/** Every corner of every coast and border of the bundle, in view units. */
function corners(): Point[] {
  const data = new URL('../../../public/data/', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('current.json', data), 'utf8')) as { version: string };
  const { transform, arcs } = JSON.parse(
    readFileSync(new URL(`${version}/borders.topo.json`, data), 'utf8'),
  ) as Topology;
  return arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return project([
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ]);
    });
  });
}

const names = new Map<string, string>(
  COUNTRY_CODES.map((code) => [code, code === 'VCT' ? 'St Vincent & Grenadines' : 'Mid-length']),
);

/** Where each layout begins, and map heights of phones, tablets, laptops and a large screen, CSS pixels. */
const HEIGHTS = [LOWEST_MAP, 340, 380, 460, LAYOUT_FROM.mid, 600, LAYOUT_FROM.wide, 720, 1000] as const;

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));

const RADIUS = 12;
/** The middle of the round part of a handle, at the left of its box. */
const centre = (box: Box): Point => [box.x + RADIUS, box.y + RADIUS];

describe.each(HEIGHTS)('on a map %i pixels high', (height) => {
  const handles = [...handleBoxes(names, height)];

  it('no two island handles touch', () => {
    for (const [[a, boxA], [b, boxB]] of pairs(handles)) {
      expect(distance(centre(boxA), centre(boxB)), `${a} ${b}`).toBeGreaterThanOrEqual(23.9);
      if (height >= LAYOUT_FROM.mid) expect(touches(boxA, boxB), `${a} ${b}`).toBe(false);
    }
  });

  it('no handle stands on land', () => {
    const scale = height / VIEW_HEIGHT;
    const coast = corners().map(([x, y]): Point => [x * scale, y * scale]);
    for (const [code, box] of handles) {
      expect(coast.filter((corner) => distance(corner, centre(box)) < RADIUS).length, code).toBe(0);
    }
  });

  it('every handle is inside the map, and its target at least 24 pixels', () => {
    for (const [code, box] of handles) {
      expect(box.y, code).toBeGreaterThanOrEqual(0);
      expect(Math.min(box.width, box.height), code).toBeGreaterThanOrEqual(24);
    }
  });

  it('no two leaders cross', () => {
    for (const [a, b] of pairs(leadersAt(height))) expect(segmentsCross(a, b)).toBe(false);
  });

  it('no leader runs under another island’s handle', () => {
    // The grid of a small map is tight: there a line may pass behind the rim of a handle, never near its middle.
    const clearance = height < LAYOUT_FROM.mid ? RADIUS * 0.6 : RADIUS - 1;
    const codes = Object.keys(ISLAND_SLOTS);
    leadersAt(height).forEach((leader, index) => {
      for (const [code, box] of handles) {
        if (code === codes[index]) continue;
        expect(distanceToLine(leader, centre(box)), `${codes[index]} ${code}`).toBeGreaterThan(clearance);
      }
    });
  });
});

describe('names on the map', () => {
  it('stand for every country once: at its handle or at a spot of its own', () => {
    for (const code of COUNTRY_CODES) expect(code in LABEL_SPOTS, code).toBe(!(code in ISLAND_SLOTS));
    expect(Object.keys(ISLAND_POINTS).sort()).toEqual(Object.keys(ISLAND_SLOTS).sort());
  });

  it('never touch one another or a handle at the size from which they show, nor later', () => {
    const from = labelSteps(names);
    for (const height of LABEL_STEPS) {
      const shown = [...from].filter(([, step]) => step <= height).map(([code]) => code);
      const boxes = shown.map((code): [string, Box] => {
        const spot = LABEL_SPOTS[code];
        if (!spot) throw new Error(`no spot for ${code}`);
        return [code, labelBox(spot, names.get(code) ?? '', height)];
      });
      const taken = [...handleBoxes(names, height)];
      for (const [[a, boxA], [b, boxB]] of [
        ...pairs(boxes),
        ...boxes.flatMap((l) => taken.map((h) => [l, h] as const)),
      ]) {
        expect(touches(boxA, boxB), `${a} ${b} at ${height}`).toBe(false);
      }
    }
  });

  it('name the largest countries first and all of them when close enough', () => {
    const from = labelSteps(names);
    expect(from.get('BRA')).toBeLessThanOrEqual(360);
    expect([...from.keys()].sort()).toEqual(Object.keys(LABEL_SPOTS).sort());
  });
});
