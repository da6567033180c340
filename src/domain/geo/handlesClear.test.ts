import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../testing/realBundle';
import { realShapes } from '../../testing/realShapes';
import { LAYOUT_FROM, LOWEST_MAP } from './islandSlots';
import type { Box } from '../layout/box';
import type { Segment } from '../layout/crossings';
import { distanceToLine } from '../layout/nearest';
import { VIEW_HEIGHT } from './mercator';
import { handleBoxes } from './placeLabels';

const shapes = realShapes();
const { countries } = realAtlas();

/** The lowest map of each layout. A handle keeps its size while its distances grow: what is free here is free on every higher map. */
const LOWEST = [LOWEST_MAP, LAYOUT_FROM.mid, LAYOUT_FROM.wide] as const;
const LANGUAGES = ['en', 'es', 'pt'] as const;

/** Least distance of two lines that do not cross; a crossing one has an end on either side, which corners this fine tell. */
const between = (a: Segment, b: Segment): number =>
  Math.min(
    distanceToLine(b, a.from),
    distanceToLine(b, a.to),
    distanceToLine(a, b.from),
    distanceToLine(a, b.to),
  );

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
