import { describe, expect, it } from 'vitest';
import type { Scoring } from '../../../bundle/schemas/scoring';
import { realAtlas, realScoring } from '../../../testing/realBundle';
import { allLateI18n, testLateI18n } from '../../../testing/testI18n';
import { comparedYears } from './changesYears';
import { swingModel } from './changesSwing';
import { turnsModel } from './changesTurns';

const atlas = realAtlas();
const en = await testLateI18n('changes');
const scoring = realScoring();
const turns = (year: number | null, from: number | null, verifiedOnly = false) =>
  turnsModel(scoring, atlas, comparedYears(atlas, { year, from }, en), verifiedOnly, en);

describe('who moved most', () => {
  it('puts a changed recognition first, then the longest way on the two axes', () => {
    const { rows, title } = swingModel(atlas, { year: 2025, from: 2020 }, en);
    expect(rows.slice(0, 2).map(({ iso3 }) => iso3)).toEqual(['HND', 'NIC']);
    expect(rows[0]).toMatchObject({ isGateMove: true, engagement: null, from: 'no-formal-ties' });
    expect(title).toMatch(/^Honduras moved most since 2020: from no formal ties to /);
    expect(rows.find(({ iso3 }) => iso3 === 'PAN')?.spoken).toBe('from leaning eager to cautious');
  });
  it('sorts by distance in the table too, and counts who is not listed', () => {
    const { table, note, rows } = swingModel(atlas, { year: null, from: null }, en);
    const distances = table.rows.map(({ cells }) => Number(cells[4])).filter((n) => !Number.isNaN(n));
    expect(distances).toEqual([...distances].sort((a, b) => b - a));
    expect(note).toMatch(/^7 countries/);
    expect(rows.length + 7).toBeLessThanOrEqual(33);
  });
  it('has nothing to list in the first year', () => {
    const { rows, title } = swingModel(atlas, { year: 2010, from: null }, en);
    expect(rows).toEqual([]);
    expect(title).toContain('no earlier year');
  });
});

describe('the dated turns', () => {
  it('tells the turns everyone asks for', () => {
    const { between } = turns(2025, 2016);
    const said = between.map(({ row, text }) => `${row} ${text}`);
    expect(said).toEqual(
      expect.arrayContaining([
        'PAN-002 Panama switches recognition to Beijing',
        'PAN-003 Panama joins the Belt and Road',
        'PAN-012 Panama leaves the Belt and Road',
        'NIC-007 Nicaragua switches recognition to Beijing',
        'HND-005 Honduras switches recognition to Beijing',
        'ARG-019 Argentina declines membership of BRICS',
        'BRA-020 Brazil declines to join the Belt and Road',
      ]),
    );
  });
  it('leaves out what repeats a state, what only states one, and a first word on recognition', () => {
    const all = [...turns(null, null).between, ...turns(null, null).earlier].map(({ row }) => row);
    // A second Belt and Road plan of Cuba; Paraguay seen with Taipei in 2023; Haiti's old ties said again.
    expect(all).not.toEqual(expect.arrayContaining(['CUB-007']));
    expect(all).not.toContain('PRY-005');
    expect(all).not.toContain('HTI-004');
  });
  it('splits at the compared day, newest first, and nothing later than the shown day', () => {
    const { between, earlier } = turns(2022, 2018);
    expect(between.map(({ row }) => row)).toContain('NIC-007');
    expect(earlier.map(({ row }) => row)).toContain('PAN-002');
    expect([...between, ...earlier].map(({ row }) => row)).not.toContain('PAN-012');
  });
  it('drops unverified rows for a model that asks so', () => {
    const country = scoring.countries.find(({ iso3 }) => iso3 === 'PAN')!;
    const doubted: Scoring = {
      ...scoring,
      countries: [
        {
          ...country,
          evidence: country.evidence.map((row) => ({ ...row, verified: false })),
        },
      ],
    };
    const years = comparedYears(atlas, { year: null, from: null }, en);
    expect(turnsModel(doubted, atlas, years, true, en).between).toEqual([]);
    expect(turnsModel(doubted, atlas, years, false, en).between).not.toEqual([]);
  });
});

it.each(await allLateI18n('changes'))('has no hole in the text in any year ($lang)', (i18n) => {
  for (const year of atlas.stanceYears) {
    const years = comparedYears(atlas, { year, from: null }, i18n);
    const said = [
      swingModel(atlas, { year, from: null }, i18n),
      turnsModel(scoring, atlas, years, false, i18n),
    ];
    expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|Infinity|\[object|[a-z]+_[a-z]+\.[a-z]/);
  }
});
