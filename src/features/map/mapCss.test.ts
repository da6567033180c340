import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISLANDS_FROM, LAYOUT_FROM } from '../../domain/geo/islandSlots';
import { ASPECT } from '../../domain/geo/mercator';
import { LABEL_STEPS } from '../../domain/geo/placeLabels';

const css = readFileSync(`${import.meta.dirname}/map.css`, 'utf8');

describe('the map’s styles', () => {
  it('keep the proportions of the projection', () => {
    expect(css).toContain(`aspect-ratio: ${ASPECT.toFixed(6)}`);
    expect(css).toContain(`100cqh * ${ASPECT.toFixed(6)}`);
  });

  it('show names and handles from the sizes the placement reckons with', () => {
    for (const step of LABEL_STEPS)
      expect(css).toMatch(new RegExp(`min-height: ${step}px\\)\\s*{\\s*\\.from-${step}\\s*{`));
    for (const from of [LAYOUT_FROM.mid, LAYOUT_FROM.wide, ISLANDS_FROM])
      expect(css).toMatch(new RegExp(`min-height: ${from}px\\)\\s*{\\s*\\.map-handle`));
    expect(css).toMatch(new RegExp(`min-height: ${ISLANDS_FROM}px\\)\\s*{\\s*\\.map-mark-island`));
  });
});
