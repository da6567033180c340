import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../testing/realBundle';
import { realShapes } from '../../testing/realShapes';
import { LAYOUT_FROM, LOWEST_MAP } from './islandSlots';
import { VIEW_HEIGHT, type Point } from './mercator';
import { handleBoxes, type Box, type Segment } from './placeLabels';

const shapes = realShapes();
const { countries } = realAtlas();

/** The lowest map of each layout. A handle keeps its size while its distances grow: what is free here is free on every higher map. */
const LOWEST = [LOWEST_MAP, LAYOUT_FROM.mid, LAYOUT_FROM.wide] as const;
const LANGUAGES = ['en', 'es', 'pt'] as const;

const toSegment = ([x, y]: Point, { from, to }: Segment): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
};
/** Least distance of two lines that do not cross; a crossing one has an end on either side, which corners this fine tell. */
const between = (a: Segment, b: Segment): number =>
  Math.min(toSegment(a.from, b), toSegment(a.to, b), toSegment(b.from, a), toSegment(b.to, a));

/** The line along which a handle's round end is drawn out by its name. */
const spine = ({ x, y, width, height }: Box): Segment => ({
  from: [x + height / 2, y + height / 2],
  to: [x + width - height / 2, y + height / 2],
});

describe.each(LOWEST)('on a map %i pixels high', (height) => {
  const scale = height / VIEW_HEIGHT;
  it.each(LANGUAGES)('no handle and no name at one lies over another country, in %s', (lang) => {
    const handles = handleBoxes(new Map(countries.map(({ iso3, names }) => [iso3, names[lang]])), height);
    const covered: string[] = [];
    for (const [code, box] of handles) {
      const line = spine(box);
      for (const [other, outlines] of shapes) {
        if (other === code) continue;
        const nearest = Math.min(
          ...outlines.flatMap((outline) =>
            outline.slice(1).map((corner, index) => {
              const before = outline[index] ?? corner;
              return between(line, {
                from: [before[0] * scale, before[1] * scale],
                to: [corner[0] * scale, corner[1] * scale],
              });
            }),
          ),
        );
        if (nearest < box.height / 2) covered.push(`${code} lies ${nearest.toFixed(1)} from ${other}`);
      }
    }
    expect(covered).toEqual([]);
  });
});
