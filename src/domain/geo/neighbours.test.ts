import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from './mercator';
import type { Point } from '../layout/point';
import { neighbourOf, type Direction } from './neighbours';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

function atlasPoints(): Map<string, Point> {
  const data = new URL('../../../public/data/', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('current.json', data), 'utf8')) as { version: string };
  const { countries } = JSON.parse(readFileSync(new URL(`${version}/atlas.json`, data), 'utf8')) as {
    countries: { iso3: string; label: [number, number] }[];
  };
  return new Map(countries.map(({ iso3, label }) => [iso3, project(label)]));
}

describe('arrow keys on the map', () => {
  const points = atlasPoints();

  it('lead from any of the 33 countries to any other', () => {
    expect(points.size).toBe(33);
    for (const start of points.keys()) {
      const reached = new Set([start]);
      for (const code of reached) {
        for (const direction of DIRECTIONS) {
          const next = neighbourOf(code, direction, points);
          if (next) reached.add(next);
        }
      }
      expect(
        [...points.keys()].filter((code) => !reached.has(code)),
        `from ${start}`,
      ).toEqual([]);
    }
  });

  it('go where they point', () => {
    for (const [code, [x, y]] of points) {
      const below = neighbourOf(code, 'down', points);
      if (below) expect(points.get(below)?.[1]).toBeGreaterThan(y);
      const left = neighbourOf(code, 'left', points);
      if (left) expect(points.get(left)?.[0]).toBeLessThan(x);
    }
    expect(neighbourOf('ARG', 'left', points)).toBe('CHL');
    expect(neighbourOf('COL', 'right', points)).toBe('VEN');
  });

  it('stay put at the edge of the map and for a country that is not on it', () => {
    expect(neighbourOf('CHL', 'down', points)).toBeUndefined();
    expect(neighbourOf('XYZ', 'down', points)).toBeUndefined();
  });
});
