import { describe, expect, it } from 'vitest';
import { bandOf } from '../domain/stance/scoreStance';
import { AXES } from '../domain/stanceModel';
import { exampleModel } from '../testing/exampleModel';
import { realAtlas } from '../testing/realBundle';
import { testLateI18n } from '../testing/testI18n';
import { defaultView } from '../view-state/defaultView';
import { buildMapModel } from '../features/map/buildMapModel';
import { planeModel } from '../features/stance/two-axes/planeModel';
import { tableModel } from '../features/stance/table/tableModel';
import { axisText } from '../facts/stance/axisText';
import { countryStance } from '../facts/stance/countryStance';

const i18n = await testLateI18n('plane');
const atlas = realAtlas();

describe('a value of an axis', () => {
  it.each([
    [29.4, '29'],
    [29.5, '29.5'],
    [29.94, '29.9'],
    [29.96, '29.96'],
    [30, '30'],
    [14.7, '14.7'],
    [15.4, '15'],
  ])('of guardedness %d, with bands from 15 and 30, is written %s', (value, text) => {
    expect(axisText('guardedness', value, { model: exampleModel }, i18n)).toBe(text);
  });

  it('is never written so that it would stand in another band, in any country and year', () => {
    for (const { iso3 } of atlas.countries)
      for (const { texts, ...values } of countryStance(atlas, iso3, null, i18n).series)
        for (const axis of AXES) {
          const value = values[axis];
          if (value === null) continue;
          const bands = atlas.model.bands[axis];
          expect(bandOf(Number(texts[axis]), bands), `${iso3} ${String(values.year)}`).toBe(
            bandOf(value, bands),
          );
        }
  });

  it('is written the same on the map, in the panel, its line, the table and the plane', () => {
    const CRI = 'CRI';
    const year = 2025;
    const view = { ...defaultView('en'), year };
    const onMap = (measure: 'stance' | 'guardedness') =>
      buildMapModel(atlas, { ...view, measure }, i18n).countries.find(({ iso3 }) => iso3 === CRI);
    const stance = countryStance(atlas, CRI, year, i18n);
    const plane = planeModel(atlas, { year, selected: null, classes: [] }, i18n);
    expect(stance.axes[1]?.valueText).toBe('29.9');
    expect(stance.series.find((one) => one.year === year)?.texts.guardedness).toBe('29.9');
    expect(onMap('guardedness')?.valueText).toContain('29.9');
    expect(onMap('stance')?.detailText).toContain('guardedness 29.9 (');
    expect(plane.points.find(({ iso3 }) => iso3 === CRI)?.detailText).toContain('guardedness 29.9 (');
    expect(plane.table.rows.find(({ head }) => head === 'Costa Rica')?.cells[2]).toMatch(/^29\.9 /);
    expect(
      tableModel(atlas, year, [], i18n).rows.find(({ iso3 }) => iso3 === CRI)?.cells.guardedness.text,
    ).toMatch(/^29\.9 /);
  });
});
