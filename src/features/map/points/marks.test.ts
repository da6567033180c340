import { beforeAll, describe, expect, it } from 'vitest';
import { ISLAND_SLOTS } from '../../../domain/geo/islandSlots';
import { SECTOR_IDS } from '../../../domain/sectors';
import type { LateI18n } from '../../../i18n/lateWords';
import { realAtlas, realSector } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { mapPoints } from './mapPoints';
import type { MapPoints } from './mapPointsModel';
import { defaultView } from '../../../view-state/defaultView';
import { marksOf, SQUARE } from './marks';

let i18n: LateI18n<'cooperation'>;
let digital: MapPoints;
const atlas = realAtlas();
const modelOf = (sectors: readonly (typeof SECTOR_IDS)[number][]): MapPoints =>
  mapPoints(sectors.map(realSector), atlas, { ...defaultView('en'), sectors }, i18n);

beforeAll(async () => {
  i18n = await testLateI18n('cooperation');
  digital = modelOf(['digital']);
});

describe('marks', () => {
  it('draw a project without an amount as a square, and others as circles with areas as their amounts', () => {
    const alone = marksOf(digital, 9, 700, i18n).filter(({ points }) => points.length === 1);
    expect(alone.length).toBeGreaterThan(10);
    for (const { shape, size, points } of alone) {
      const amount = points[0]?.amountUsdMillion;
      expect(shape).toBe(amount === null ? 'square' : 'circle');
      if (amount === null) expect(size).toBe(SQUARE);
      else if (size > 6) expect((size / 32) ** 2).toBeCloseTo((amount ?? NaN) / 1000, 6);
    }
  });

  it('show how exact a place is for single projects only', () => {
    for (const mark of marksOf(digital, 3, 700, i18n))
      expect(mark.precision === null).toBe(mark.points.length !== 1);
  });

  it('number what stands for several, wide enough for the number', () => {
    const several = marksOf(modelOf(['health']), 2.4, 700, i18n).filter(({ points }) => points.length > 1);
    expect(several.length).toBeGreaterThan(5);
    for (const { count, points, size } of several) {
      expect(count).toBe(String(points.length));
      expect(size).toBeGreaterThanOrEqual(20);
    }
  });

  it('hold every record of every sector once, at the whole region and close by', () => {
    const model = modelOf(SECTOR_IDS);
    for (const zoom of [2.3, 4, 8]) {
      const ids = marksOf(model, zoom, 700, i18n).flatMap((mark) => mark.ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(model.points.length + model.events.reduce((sum, { count }) => sum + count, 0));
    }
  });

  it('set the events of an island beside its handle, until its shape can be pointed at', () => {
    const at = (height: number) => marksOf(digital, 3, height, i18n).find(({ iso3 }) => iso3 === 'JAM')?.at;
    expect(at(700)).toEqual(ISLAND_SLOTS['JAM']?.wide);
    expect(at(5000)).toEqual([-77.32, 18.1]);
  });
});
