import { describe, expect, it } from 'vitest';
import type { Atlas } from '../bundle/schemas/atlas';
import type { Manifest } from '../bundle/schemas/manifest';
import { ALL_I18N, testI18n } from '../testing/testI18n';
import { realAtlas, realCountry } from '../testing/realBundle';
import { regionTradeModel } from './regionTradeModel';
import { tradeModel } from './tradeModel';

const i18n = testI18n();
const line = (partner: 'CHN' | 'USA', flow: 'export' | 'import', values: (number | null)[]) => ({
  partner,
  flow,
  valueUsdMillion: values.map((value) => (value === null ? null : value * 1000)),
  sharePct: values,
  countries: values.map((_, i) => 20 + i),
  coveragePct: values.map(() => 95),
});
const atlas = {
  tradeYears: [2020, 2021, 2022, 2023],
  countries: Array.from({ length: 33 }, () => ({})),
  region: {
    coverageMinPct: 90,
    series: [
      line('CHN', 'export', [null, 9, 10, 12]),
      line('USA', 'export', [40, 41, 42, null]),
      line('CHN', 'import', [20, 20, 20, 20]),
      line('USA', 'import', [15, 15, 15, 15]),
    ],
  },
} as unknown as Atlas;
const manifest = {
  outputs: [{ path: 'tables/trade.csv', sources: ['baci'] }],
  sources: [{ id: 'baci', title: 'BACI', url: 'https://baci.example' }],
} as unknown as Manifest;
const model = regionTradeModel(atlas, { year: 2022, sectors: ['ev'] }, manifest, i18n);

describe('the region’s trade', () => {
  it('leaves years of thin coverage open and says how many countries stand behind the sums', () => {
    const [exports] = model.charts;
    expect(exports?.lines[0]?.points.map((point) => point.value)).toEqual([null, 9, 10, 12]);
    expect(exports?.notes[0]).toBe('Sum over the countries with a figure: 20 to 23 of 33.');
    expect(exports?.notes[1]).toContain('less than 90%');
  });
  it('compares shares, because each partner’s sum has its own countries', () => {
    expect(model.charts.map((chart) => chart.title.replaceAll(' ', ' '))).toEqual([
      'Too few years to tell who is ahead',
      'China sells more than the United States in every year reported',
      'US$ 12 bn sold to China in 2023, US$ 42 bn to the United States in 2022',
      'US$ 20 bn bought from China in 2023, US$ 15 bn from the United States',
    ]);
  });
  it('follows the chosen year, tells about the sector filter and cites the trade table’s sources', () => {
    expect(model.charts.every((chart) => chart.selectedYear === 2022)).toBe(true);
    expect(model.sectorNote).toBe('Trade totals are not split by sector.');
    expect(model.charts[0]?.sources).toEqual([{ number: 1, title: 'BACI', url: 'https://baci.example' }]);
  });
  it('stands without a manifest and with nothing reported', () => {
    const silent = { ...atlas, region: { coverageMinPct: 90, series: [] } };
    const empty = regionTradeModel(silent, { year: null, sectors: [] }, null, i18n);
    expect(empty.charts[0]?.title).toBe('No figures on exports to China');
    expect(empty.charts[0]?.sources).toEqual([]);
    expect(empty.sectorNote).toBeNull();
  });
});

describe('on the real figures', () => {
  const real = realAtlas();
  const titleOf = (iso3: string) =>
    tradeModel(realCountry(iso3), real.tradeYears, { year: null, sectors: [] }, [], i18n).charts[0]?.title;
  it.each([
    ['CHL', 'China overtook the United States in 2007'],
    ['BRA', 'China overtook the United States in 2009'],
    ['PER', 'China overtook the United States in 2014'],
    ['URY', 'China overtook the United States in 2009'],
    ['MEX', 'The United States bought more than China in every year with both figures, 2000–2025'],
    ['HTI', 'No figures on exports to the United States to compare with'],
  ])('the exports of %s say: %s', (iso3, title) => {
    expect(titleOf(iso3)).toContain(title);
  });
  it('every country and the region say something whole in three languages', () => {
    for (const each of ALL_I18N) {
      const countries = real.countries.map(({ iso3 }) =>
        tradeModel(realCountry(iso3), real.tradeYears, { year: 2015, sectors: ['ev'] }, [], each),
      );
      const texts = [regionTradeModel(real, { year: null, sectors: [] }, null, each), ...countries];
      for (const text of texts) expect(JSON.stringify(text)).not.toMatch(/undefined|NaN|Infinity/);
    }
  });
  it('tables hold exactly the points drawn', () => {
    for (const { iso3 } of real.countries)
      for (const chart of tradeModel(
        realCountry(iso3),
        real.tradeYears,
        { year: null, sectors: [] },
        [],
        i18n,
      ).charts)
        expect(chart.table.rows.map((row) => row.cells.slice(0, chart.lines.length))).toEqual(
          real.tradeYears.map((_, i) => chart.lines.map((drawn) => drawn.points[i]?.text)),
        );
  });
});
