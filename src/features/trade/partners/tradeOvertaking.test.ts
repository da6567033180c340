import { describe, expect, it } from 'vitest';
import type { CountryFile, TradeSeries } from '../../../bundle/schemas/country';
import { LANGS } from '../../../i18n/lang';
import { makeCountry, makeSeries } from '../../../testing/builders';
import { realAtlas, realCountry } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { tradeModel } from './tradeModel';

const YEARS = [2000, 2001, 2002, 2003, 2004, 2005];
const spoken = await Promise.all(LANGS.map((lang) => testLateI18n('tradeDetail', lang)));
type Values = (number | null)[];
const flat = [10, 10, 10, 10, 10, 10];

function file(flows: { export: [Values, Values]; import: [Values, Values] }): CountryFile {
  const series = (['export', 'import'] as const).flatMap((flow): TradeSeries[] =>
    (['CHN', 'USA'] as const).map((partner, i) =>
      makeSeries(partner, flow, { valueUsd: flows[flow][i] ?? [], sharePct: YEARS.map(() => null) }),
    ),
  );
  return makeCountry('CHL', { trade: { sources: ['synthetic'], series } });
}

const rowsOf = (data: CountryFile, years: readonly number[] = YEARS, i18n = spoken[0]!) =>
  tradeModel(
    {
      file: data,
      depth: null,
      years,
      view: { year: null, sectors: [], unit: 'share', scale: 'linear' },
      events: [],
      manifest: [],
    },
    i18n,
  ).overtaking;
const answer = (china: Values, usa: Values = flat) =>
  rowsOf(file({ export: [china, usa], import: [flat, flat] }))[0]?.answer;

describe('when China overtook the United States', () => {
  it.each<[string, Values, string]>([
    ['it did', [1, 1, 1, 20, 20, 20], '2003'],
    ['it led in every year', [20, 20, 20, 20, 20, 20], 'the start of the record (2000)'],
    ['it led from the first span on, not its first year', [1, 20, 20, 20, 20, 20], '2001'],
    ['it never did', [1, 1, 1, 1, 1, 1], 'not so far'],
    ['it led in a single year', [1, 1, 15, 1, 1, 1], 'not so far; ahead in 2002 alone'],
    ['the lead was lost', [1, 30, 30, 1, 1, 1], 'lost again; ahead in 2001 and 2002'],
    [
      'a long lead was lost',
      [30, 30, 30, 30, 1, 1].map((v, i) => (i > 3 ? -99 : v)),
      'lost again; ahead in 4 of 6 years, last in 2003',
    ],
    ['two years have both figures', [null, null, null, null, 1, 1], 'too few years with both figures'],
  ])('is answered where %s', (_, china, said) => {
    expect(answer(china)).toBe(said);
  });
  it('is told for exports, imports and the sum of both, each with the years compared', () => {
    const rows = rowsOf(
      file({
        export: [[1, 1, 1, 1, 1, 1], flat],
        import: [
          [5, 5, 30, 30, 30, null],
          [10, 10, 10, 10, 10, 10],
        ],
      }),
    );
    expect(rows).toEqual([
      { id: 'export', label: 'Exports', answer: 'not so far', compared: '2000–2005' },
      { id: 'import', label: 'Imports', answer: '2002', compared: '2000–2004' },
      { id: 'both', label: 'Both together', answer: '2002', compared: '2000–2004' },
    ]);
  });
  it('has no years to compare where nothing is reported', () => {
    const none = YEARS.map(() => null);
    const rows = rowsOf(file({ export: [none, none], import: [none, none] }));
    expect(rows.map((row) => row.compared)).toEqual(['none', 'none', 'none']);
  });
  it('is answered for every real country in three languages', () => {
    const atlas = realAtlas();
    for (const { iso3 } of atlas.countries) {
      const said = spoken.map((i18n) => JSON.stringify(rowsOf(realCountry(iso3), atlas.tradeYears, i18n)));
      expect(new Set(said).size).toBe(3);
      expect(said.join()).not.toMatch(/undefined|NaN/);
    }
    const chile = rowsOf(realCountry('CHL'), atlas.tradeYears);
    expect(chile.map((row) => row.answer)).toEqual(['2007', expect.any(String), expect.any(String)]);
    expect(rowsOf(realCountry('MEX'), atlas.tradeYears)[0]?.answer).toBe('not so far');
  });
});
