import { describe, expect, it } from 'vitest';
import { rowsUnder } from '../../../domain/stance/customModel';
import { stanceChange } from '../../../domain/stance/marginalChange';
import { AXES } from '../../../domain/stanceModel';
import { realAtlas, realCountry } from '../../../testing/realBundle';
import { allLateI18n, testLateI18n } from '../../../testing/testI18n';
import { changesModel } from './changesModel';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';
import { asIso3 } from '../../../domain/iso3';

const all = await allLateI18n('changes');
const atlas = realAtlas();
const en = await testLateI18n('changes');
const files = atlas.countries.map(({ iso3 }) => realCountry(iso3));
const latest = { year: null, from: null, weights: null };
const of = (iso3: string, view: Parameters<typeof changesModel>[2] = latest) =>
  changesModel(atlas, realCountry(iso3), view, en);

describe('the finding', () => {
  it('names the axis that moved most and its causes', () => {
    expect(of('PAN').title).toBe(
      'Guardedness rose 72 points since 2021: restrictions and alignment with the United States',
    );
    expect(of('PAN').subtitle).toContain('Class: from leaning eager to cautious.');
  });
  it('is the change of recognition where there was one', () => {
    expect(of('HND').title).toBe('From no formal ties in 2021 to cautious');
    expect(of('HND').notes[0]).toContain('In 2021 the gate decided the class');
    expect(of('HND').axes).toHaveLength(2);
  });
  it('says that there is nothing to compare under the gate, and before the first year', () => {
    expect(of('PRY').axes).toEqual([]);
    expect(of('PRY').title).toContain('No formal ties in 2021 and in the year shown');
    const first = of('CHL', { ...latest, year: 2010 });
    expect(first.years.from).toBeNull();
    expect(first.title).toContain('no earlier year');
  });
  it('falls back from a year that is not an earlier one, and says so', () => {
    const { years } = of('CHL', { ...latest, year: 2018, from: 2020 });
    expect(years.from).toBe(2013);
    expect(years.notice).toContain('compares with 2020');
    expect(of('CHL', { ...latest, from: 2012 }).years).toMatchObject({ from: 2012, notice: null });
  });
});

it('links every fact that moved a component, newest first', () => {
  const restrictions = of('PAN').axes[1]?.bars.find(({ key }) => key === 'restrictions');
  expect(restrictions?.parts.map(({ row }) => row)).toEqual([
    'PAN-019',
    'PAN-018',
    'PAN-015',
    'PAN-014',
    'PAN-013',
  ]);
});

it('leaves unverified facts out under a model that asks so', () => {
  const weights = { factors: {}, halfLifeYears: null, verifiedOnly: true };
  const unverified = files.flatMap(({ evidence }) => evidence).filter(({ verified }) => !verified);
  expect(unverified.length).toBeGreaterThan(0);
  for (const { id } of unverified) {
    const model = of(id.slice(0, 3), { ...latest, weights });
    expect(JSON.stringify(model)).not.toContain(id);
  }
});

describe('every country and year', () => {
  const years = atlas.stanceYears.filter((year) => year % 3 === 0 || year >= 2020);
  it('sums to the difference of the atlas’s own axes', () => {
    for (const file of files) {
      for (const year of atlas.stanceYears) {
        const view = { ...latest, year };
        const model = changesModel(atlas, file, view, en);
        const iso3 = asIso3(file.iso3)!;
        const [from, to] = [model.years.from, model.years.to].map((y) => stanceRecordOf(atlas, iso3, y));
        if (model.years.from === null || !from?.engagement || !to?.engagement) continue;
        const change = stanceChange(
          {
            evidence: rowsUnder(null, file.evidence),
            chinaTradeSharePctByYear: new Map(file.chinaTradeSharePctByYear),
            model: atlas.model,
            date: model.years.toDate,
          },
          model.years.fromDate,
        );
        for (const axis of AXES) {
          const points = change.components.reduce((sum, c) => (c.axis === axis ? sum + c.points : sum), 0);
          const difference = (to[axis]?.value ?? 0) - (from[axis]?.value ?? 0);
          // The atlas rounds each end to one decimal.
          expect(Math.abs(points + change.availability[axis] - difference)).toBeLessThanOrEqual(0.1001);
        }
      }
    }
  });
  it.each(all)('has no hole in the text ($lang)', (i18n) => {
    for (const file of files) {
      for (const year of years) {
        const text = JSON.stringify(changesModel(atlas, file, { ...latest, year }, i18n));
        expect(text).not.toMatch(/undefined|NaN|Infinity|null in|\[object|[a-z]+_[a-z]+\.[a-z]|: "[.:, ]+"/);
      }
    }
  });
});
