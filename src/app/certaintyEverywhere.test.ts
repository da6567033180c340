import { describe, expect, it } from 'vitest';
import { realAtlas } from '../testing/realBundle';
import { allLateI18n, testI18n } from '../testing/testI18n';
import { defaultView } from '../view-state/defaultView';
import { buildMapModel } from '../features/map/buildMapModel';
import { planeModel } from '../features/stance/two-axes/planeModel';
import { tableModel } from '../features/stance/table/tableModel';
import { certaintyText } from '../facts/stance/certaintyText';
import { countryStance } from '../facts/stance/countryStance';
import type { StanceRecord } from '../facts/stance/stanceRecord';

const all = await allLateI18n('plane');
const atlas = realAtlas();
const axis = { value: 50, low: 40, high: 60 };
const record = (stabilityPct: number, evidenceRows: number): StanceRecord => ({
  year: 2026,
  stanceClass: 'eager',
  engagement: axis,
  guardedness: axis,
  stabilityPct,
  evidenceRows,
  rangesPending: false,
});

describe('how sure a class is', () => {
  it.each([
    [80, 12, 'firm'],
    [79.9, 12, 'likely'],
    [60, 12, 'likely'],
    [59.9, 12, 'contested'],
    [99.9, 11, 'thin evidence'],
    [65, 11, 'thin evidence'],
    [59.9, 11, 'contested · thin evidence'],
  ])('with %d%% of draws and %d rows is said as «%s»', (stabilityPct, rows, text) => {
    expect(certaintyText(record(stabilityPct, rows), atlas, testI18n())).toBe(text);
  });

  it('is nothing under the gate, and no claim while it is drawn anew', () => {
    const gated = { ...record(100, 1), engagement: null, guardedness: null };
    expect(certaintyText(gated, atlas, testI18n())).toBe('');
    expect(certaintyText({ ...record(99, 1), rangesPending: true }, atlas, testI18n())).not.toMatch(
      /firm|thin/,
    );
  });

  it.each(all)('is said alike on the map, in the panel, the table and the plane ($lang)', (i18n) => {
    for (const year of atlas.stanceYears) {
      const map = buildMapModel(atlas, { ...defaultView(i18n.lang), year }, i18n).countries;
      const plane = planeModel(atlas, { year, selected: null, classes: [] }, i18n).points;
      const table = tableModel(atlas, year, [], i18n).rows;
      for (const { iso3, axes, className, details } of atlas.countries.map((country) =>
        countryStance(atlas, country.iso3, year, i18n),
      )) {
        if (axes.length === 0) continue;
        const said = details[0] ?? '';
        expect(map.find((one) => one.iso3 === iso3)?.valueText).toBe(`${className} · ${said}`);
        expect(plane.find((one) => one.iso3 === iso3)?.valueText).toBe(`${className} · ${said}`);
        expect(table.find((one) => one.iso3 === iso3)?.cells.firmness.text).toMatch(said);
      }
    }
  });
});
