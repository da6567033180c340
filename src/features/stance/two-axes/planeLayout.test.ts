import { describe, expect, it } from 'vitest';
import { dotBox } from '../../../domain/layout/besidePoints';
import { touches, within, type Box } from '../../../domain/layout/box';
import type { Iso3 } from '../../../domain/iso3';
import { realAtlas } from '../../../testing/realBundle';
import { allLateI18n, testLateI18n } from '../../../testing/testI18n';
import { activeName, activeYears, planeLayout } from './planeLayout';
import { planeModel } from './planeModel';
import { planeTrail } from './planePoint';

const atlas = realAtlas();
const overlaps = (boxes: readonly Box[]): number =>
  boxes.reduce(
    (sum, box, index) => sum + boxes.slice(index + 1).filter((other) => touches(box, other)).length,
    0,
  );
const all = await allLateI18n('plane');
const i18n = await testLateI18n('plane');
const cases = all.flatMap((i18n) =>
  [288, 320, 392].flatMap((width) =>
    ([null, 'CHL', 'BRB'] as const).map((selected) => ({
      i18n,
      width,
      selected,
      name: `${i18n.lang} ${width} px ${selected ?? 'region'}`,
    })),
  ),
);

describe('the words of the plane', () => {
  it.each(cases)('never collide nor leave the picture in any year: $name', ({ i18n, width, selected }) => {
    for (const year of atlas.stanceYears) {
      const model = planeModel(atlas, { year, selected, classes: [] }, i18n);
      const trail = selected ? planeTrail(atlas, selected, year) : [];
      const layout = planeLayout(atlas, model, trail, width, i18n);
      const { frame, height, names, fieldNames, years, dots } = layout;
      const picture = { x: 0, y: 0, width: frame.width, height };
      const boxes = [
        ...names.map(({ box }) => box),
        ...fieldNames.map(({ box }) => box),
        ...years.flatMap(({ box }) => box ?? []),
      ];
      expect(overlaps(boxes), String(year)).toBe(0);
      expect(
        boxes.filter((box) => !within(picture, box)),
        String(year),
      ).toEqual([]);
      const covered = dots.filter(({ at }) =>
        names.some((name) => !name.selected && touches(name.box, dotBox(at))),
      );
      expect(covered, String(year)).toEqual([]);
      if (selected) expect(names.filter((name) => name.selected).map(({ iso3 }) => iso3)).toEqual([selected]);
      expect(new Set(fieldNames.map(({ stanceClass }) => stanceClass)).size).toBe(fieldNames.length);
    }
  });

  it('name most governments in the latest year', () => {
    const model = planeModel(atlas, { year: null, selected: null, classes: [] }, i18n);
    const { names, dots, fieldNames } = planeLayout(atlas, model, [], 392, i18n);
    expect(names.length / dots.length).toBeGreaterThan(0.8);
    expect(fieldNames).toHaveLength(6);
  });

  it('stand for several governments on one spot, and for the chosen one among them', () => {
    const named = (selected: Iso3 | null) => {
      const choice = { year: 2010, selected, classes: [] };
      const { names } = planeLayout(atlas, planeModel(atlas, choice, i18n), [], 392, i18n);
      return names.map(({ text }) => text);
    };
    expect(named(null).join()).toMatch(/\d governments/);
    expect(named('GRD')).toContain('Grenada');
  });

  it('find a place for whatever is pointed at', () => {
    const model = planeModel(atlas, { year: 2014, selected: null, classes: [] }, i18n);
    const layout = planeLayout(atlas, model, [], 288, i18n);
    const { frame, height } = layout;
    const picture = { x: 0, y: 0, width: frame.width, height };
    for (const point of model.points) {
      const name = activeName(point, layout);
      if (name) expect(within(picture, name.box)).toBe(true);
      else expect(layout.names.map(({ text }) => text)).toContain(point.name);
      const years = activeYears(point, planeTrail(atlas, point.iso3, 2014), layout);
      expect(overlaps([...(name ? [name.box] : []), ...years.flatMap(({ box }) => box ?? [])])).toBe(0);
    }
  });
});
