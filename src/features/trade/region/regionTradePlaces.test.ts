import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../../domain/iso3';
import { LANGS } from '../../../i18n/lang';
import { realAtlas, realRegionTrade } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { placeCounts, placePaths, type PlacePaths } from './regionTradePlaces';
import { placeRanks } from './regionTradeRanks';

const i18n = await testLateI18n('tradeDetail');
const path = (iso3: Iso3, places: (number | null | undefined)[]) => ({
  iso3,
  name: iso3,
  places,
});
const years = [2014, 2019, 2023];
const paths: PlacePaths = {
  years,
  paths: [
    path('BRA', [1, 1, 1]),
    path('PER', [1, 1, 1]),
    path('PAN', [3, 3, 1]),
    path('ECU', [null, 2, 2]),
    path('DOM', [null, 5, 4]),
    path('KNA', [undefined, null, null]),
  ],
};
const choices = { flow: 'export', year: null } as const;
const counts = (of: PlacePaths, year: number | null = null) =>
  placeCounts(of, { flow: 'export', year }, [], i18n);
const ranks = (of: PlacePaths) => placeRanks(of, choices, [], i18n);
const none: PlacePaths = { years: [], paths: [] };

describe('how many countries China is the first partner of', () => {
  it('is counted among those with a list in the year', () => {
    expect(counts(paths).table.rows).toEqual([
      { head: '2014', cells: ['2', '0', '1', '0', '2'] },
      { head: '2019', cells: ['2', '1', '1', '1', '1'] },
      { head: '2023', cells: ['3', '1', '0', '1', '1'] },
    ]);
  });

  it('is told for the last and the first year', () => {
    expect(counts(paths).title).toBe(
      'China was the first export market of 3 of 6 countries in 2023, of 2 of 5 in 2014',
    );
    expect(counts({ years: [2023], paths: [path('BRA', [1])] }).title).toBe(
      'China was the first export market of 1 of 1 countries in 2023',
    );
    expect(counts(none).title).toBe('No lists of partners');
  });

  it('fills the plot with a full bar and marks the chosen year where there is one', () => {
    expect(counts(paths).ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6]);
    expect(counts(paths, 2019).selectedYear).toBe(2019);
    expect(counts(paths, 2018).selectedYear).toBeNull();
  });
});

describe('China’s place over the years', () => {
  it('is drawn where it has been among the first three, one line for the same places', () => {
    const model = ranks(paths);
    expect(model.lines.map(({ id }) => id)).toEqual(['BRA-PER', 'PAN', 'ECU']);
    expect(model.lines[0]?.end?.text).toBe('2 countries');
    expect(model.notes).toContain('One line for BRA and PER: first in every year.');
  });

  it('sets “not named” below every place and no list open', () => {
    const model = ranks(paths);
    expect(model.ticks.map(({ value, text }) => `${String(value)} ${text}`)).toEqual([
      '1 1',
      '2 2',
      '3 3',
      '4 n.n.',
    ]);
    expect(model.lines[2]?.points.map(({ value, text }) => [value, text])).toEqual([
      [4, 'not named'],
      [2, '2'],
      [2, '2'],
    ]);
    const open = ranks({ years, paths: [path('KNA', [undefined, 1, 1])] });
    expect(open.lines[0]?.points[0]).toMatchObject({ value: null, text: '–' });
  });

  it('has every country in its table, drawn or not', () => {
    expect(ranks(paths).table.rows).toContainEqual({ head: 'DOM', cells: ['not named', '5', '4'] });
    expect(ranks(paths).table.rows).toHaveLength(6);
  });

  it('draws the highest placed when there are too many, the steady first among equals', () => {
    const codes = ['BRA', 'CHL', 'PER', 'URY', 'PAN', 'CUB', 'VEN', 'ECU'] as const;
    const many = ranks({
      years: [2014, 2023],
      paths: codes.map((iso3, i) => path(iso3, [i + 2, i < 2 ? 1 : 3])),
    });
    expect(many.lines.map(({ id }) => id)).toEqual(['CHL', 'BRA', 'ECU', 'VEN', 'CUB', 'PAN']);
    expect(many.notes[0]).toContain('Drawn: 6 of the 8 countries');
  });

  it.each([
    [paths.paths, 'China has become the first export market of PAN since 2014'],
    [[path('ARG', [1, 2, 2])], 'China is no longer the first export market of ARG, as it was in 2014'],
    [[path('BRA', [1, 2, 1])], 'China was the first export market of the same 1 country in 2014 and in 2023'],
    [[path('ECU', [null, 2, 2])], 'China is the first export market of no country shown'],
    [
      [path('DOM', [null, 5, 4])],
      'China has not been among the first three export markets of any country shown',
    ],
  ])('says what moved: %#', (of, title) => {
    expect(ranks({ years, paths: of }).title).toBe(title);
  });

  it('says when there are no lists', () => {
    expect(ranks(none).title).toBe('No lists of partners');
  });
});

describe('on the real lists', () => {
  const [file, atlas] = [realRegionTrade(), realAtlas()];
  const countries = atlas.countries.map(({ iso3, names }) => ({
    iso3,
    name: names.en,
  }));

  it('compares the years in which most countries have one', () => {
    expect(placePaths(file, countries, 'export').years).toEqual([2014, 2015, 2017, 2019, 2022, 2023]);
  });

  it('draws the countries its title names', () => {
    for (const flow of ['export', 'import'] as const) {
      const model = placeRanks(placePaths(file, countries, flow), { flow, year: null }, [], i18n);
      const drawn = model.lines.map(({ label }) => label).join();
      const [, names = ''] = /^China has become the first .* of (.*) since 2014$/.exec(model.title) ?? [];
      expect(names).not.toBe('');
      for (const name of names.split(' and ')) expect(drawn).toContain(name);
    }
  });

  it('says something whole in three languages', async () => {
    for (const lang of LANGS) {
      const each = await testLateI18n('tradeDetail', lang);
      for (const flow of ['export', 'import'] as const) {
        const of = placePaths(file, countries, flow);
        const said = [
          placeCounts(of, { flow, year: 2020 }, [], each),
          placeRanks(of, { flow, year: 2020 }, [], each),
        ];
        expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  });
});
