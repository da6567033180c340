import { describe, expect, it } from 'vitest';
import type { Atlas, StanceOfYear } from '../../../bundle/schemas/atlas';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import { STANCE_CLASSES } from '../../../domain/stanceClass';
import { makeAtlas, makeAtlasCountry } from '../../../testing/builders';
import { realAtlas } from '../../../testing/realBundle';
import { allLateI18n, testLateI18n } from '../../../testing/testI18n';
import { planeModel, type PlaneChoice } from './planeModel';
import { planeTrail } from './planePoint';

const all = await allLateI18n('plane');
const i18n = await testLateI18n('plane');
const axis = (value: number) => ({ value, low: value - 2, high: value + 2 });
/** Class by its place in the order, engagement and guardedness with ranges of two on either side. */
const row = (index: number, e: number, g: number, stabilityPct = 90, evidenceRows = 20): StanceOfYear => ({
  stanceClass: STANCE_CLASSES[index]!,
  engagement: axis(e),
  guardedness: axis(g),
  stabilityPct,
  evidenceRows,
});
const GATE: StanceOfYear = {
  stanceClass: 'no-formal-ties',
  engagement: null,
  guardedness: null,
  stabilityPct: 100,
  evidenceRows: 3,
};

/** An atlas in which only the given countries have a place on the plane, the same in every year. */
const atlasOf = (rows: Readonly<Record<string, StanceOfYear>>): Atlas =>
  makeAtlas({
    countries: COUNTRY_CODES.map((iso3) =>
      makeAtlasCountry(iso3, { stance: [0, 1, 2].map(() => rows[iso3] ?? GATE) }),
    ),
  });
const model = (atlas: Atlas, choice: Partial<PlaneChoice> = {}) =>
  planeModel(atlas, { year: null, selected: null, classes: [], ...choice }, i18n);
const title = (rows: Readonly<Record<string, StanceOfYear>>, selected: Iso3 | null = null) =>
  model(atlasOf(rows), { selected }).title;

describe('the finding of the plane', () => {
  it('names who is high on both axes', () => {
    expect(title({ CHL: row(1, 60, 40), PER: row(0, 70, 5) })).toBe(
      'High on both axes in 2012: Synthetic CHL',
    );
  });

  it('counts them where they are many', () => {
    const many = Object.fromEntries(
      ['ARG', 'BRA', 'CHL', 'ECU', 'PER', 'URY'].map((iso3) => [iso3, row(1, 60, 40)]),
    );
    expect(title({ ...many, CUB: row(0, 60, 0) })).toBe('High on both axes in 2012: 6 of 7 governments');
  });

  it('says so where nobody is, is guarded, or has a class at all', () => {
    expect(title({ MEX: row(4, 10, 40) })).toBe('No government high on both axes in 2012');
    expect(title({ CUB: row(0, 60, 5) })).toBe(
      'No government with guardedness above the lowest band in 2012',
    );
    expect(title({})).toBe('No government with a class from the axes in 2012');
  });

  it('ranks the chosen country, equals sharing the better place', () => {
    const rows = { CHL: row(1, 60, 40), PER: row(0, 70, 0), CUB: row(0, 60, 20) };
    expect(title(rows, 'CHL')).toBe(
      'Synthetic CHL among 3 governments: 2nd in engagement, 1st in guardedness',
    );
    expect(title(rows, 'CUB')).toBe(
      'Synthetic CUB among 3 governments: 2nd in engagement, 2nd in guardedness',
    );
    expect(title(rows, 'PER')).toMatch(/1st in engagement, no guardedness on record$/);
    expect(title(rows, 'PRY')).toBe('High on both axes in 2012: Synthetic CHL');
  });
});

describe('the plane', () => {
  it('holds every country once: as a point or under it', () => {
    const { points, gates, table } = model(realAtlas());
    const below = gates.flatMap(({ countries }) => countries);
    expect(new Set([...points, ...below].map(({ iso3 }) => iso3)).size).toBe(33);
    expect(below.map(({ iso3 }) => iso3)).toContain('PRY');
    expect(table.rows).toHaveLength(33);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length - 1);
  });

  it('fades by class, takes nobody away, and marks the unsure', () => {
    const atlas = atlasOf({ CHL: row(1, 60, 40, 50), PER: row(0, 70, 5, 90, 3) });
    const { points, marks } = model(atlas, { classes: ['eager'] });
    expect(points.map(({ iso3, faded, certainty, thin }) => [iso3, faded, certainty, thin])).toEqual([
      ['PER', false, 'firm', true],
      ['CHL', true, 'contested', false],
    ]);
    expect(marks.map(({ mark, count }) => [mark, count])).toEqual([
      ['contested', 1],
      ['thin', 1],
    ]);
    expect(points[1]?.spoken).toBe(
      'Synthetic CHL: Eager, but guarded · contested. Engagement 60 (58–62), guardedness 40 (38–42); 50% of draws agree',
    );
  });

  it('shows no range that is still being drawn', () => {
    const atlas = { ...atlasOf({ CHL: row(1, 60, 40) }), rangesPending: new Set([2012]) };
    const { points, table } = model(atlas);
    expect(points[0]).toMatchObject({ hasRange: false, certainty: null });
    expect(table.rows[0]?.cells.slice(1, 4)).toEqual(['60', '40', '–']);
  });

  it('starts with stances', () => {
    for (const words of all) {
      const before = planeModel(realAtlas(), { year: 2005, selected: null, classes: [] }, words);
      expect(before.year).toBeNull();
      expect(before.notice).toContain('2010');
    }
  });
});

describe('the way of a country', () => {
  it('ends at the year shown and opens a gap under the gate', () => {
    const atlas = makeAtlas({
      countries: [makeAtlasCountry('CHL', { stance: [row(0, 30, 0), GATE, row(1, 60, 40)] })],
    });
    const years = (year: number) =>
      planeTrail(atlas, 'CHL', year).map((run) => run.map((point) => [point.year, point.marked]));
    expect(years(2012)).toEqual([[[2010, true]], [[2012, false]]]);
    expect(years(2010)).toEqual([[[2010, false]]]);
    expect(planeTrail(realAtlas(), 'PRY', 2020)).toEqual([]);
  });
});
