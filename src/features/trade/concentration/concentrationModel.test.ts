import { describe, expect, it } from 'vitest';
import type { CountryTradeFile } from '../../../bundle/schemas/countryTrade';
import { LANGS, type Lang } from '../../../i18n/lang';
import { makeCountry, makeSeries } from '../../../testing/builders';
import { testLateI18n } from '../../../testing/testI18n';
import { makeCountryTrade } from '../../../testing/tradeBuilders';
import type { ChartModel } from '../../../figure/chartModel';
import { concentrationModel } from './concentrationModel';

const CHILE = 'CHL';
const YEARS = [2000, 2001, 2002];
const NO_COMPOSITION: CountryTradeFile['composition'] = { sections: [], lists: [], items: [] };

type Given = { lang?: Lang; year?: number | null; file?: Parameters<typeof makeCountry>[1] };
async function partsOf(
  trade: Partial<CountryTradeFile>,
  { lang = 'en', year = null, file = {} }: Given = {},
) {
  return concentrationModel(makeCountry(CHILE, file), YEARS, {
    trade: makeCountryTrade(CHILE, { sources: ['customs', 'factbook'], ...trade }),
    sectors: [],
    selectedYear: year,
    manifest: [],
    i18n: await testLateI18n('tradeDetail', lang),
  }).parts;
}
const charts = (parts: readonly (ChartModel | string)[]) => parts.filter((part) => typeof part !== 'string');
const chartOf = async (trade: Partial<CountryTradeFile>, id: string, given: Given = {}) =>
  charts(await partsOf(trade, given)).find((chart) => chart.id === id);

const lists = (top: readonly number[]): CountryTradeFile['composition'] => ({
  ...NO_COMPOSITION,
  lists: [2022, 2023, 2024].map((year) => ({
    year,
    flow: 'export',
    basis: 'reporter',
    source: 0,
    totalUsd: 100,
    top: top.map((value, i): [string, number] => [`hs6 00000${String(i)}`, value]),
  })),
});
const sections: CountryTradeFile['composition'] = {
  ...NO_COMPOSITION,
  sections: [
    [2016, 'export', 'section 05', 50, 0],
    [2016, 'export', 'section 15', 50, 0],
    [2017, 'export', 'section 05', 60, 0],
    [2017, 'export', 'section 15', 40, 0],
  ],
};

describe('concentration by product', () => {
  const titleOf = async (composition: CountryTradeFile['composition'], given: Given = {}) =>
    (await chartOf({ composition }, 'hhi-products-export-list', given))?.title;
  it('names the band when the whole range lies in it, in three languages', async () => {
    const titles = await Promise.all(LANGS.map((lang) => titleOf(lists([50, 30]), { lang })));
    expect(titles[0]).toBe(
      'By product, exports to China are highly concentrated: between 3,400 and 3,800 (2024)',
    );
    expect(titles[1]).toMatch(
      /^Por producto, las exportaciones a China están muy concentradas: entre 3.?400 y 3.?800 \(2024\)$/,
    );
    expect(titles[2]).toMatch(
      /^Por produto, as exportações para a China são muito concentradas: entre 3\.400 e 3\.800 \(2024\)$/,
    );
    expect(await titleOf(lists([30, 10]))).toMatch(/moderately concentrated: between 1,000 and 1,600/);
    expect(await titleOf(lists([10, 10, 2]))).toMatch(/not concentrated: between 204 and 360/);
  });
  it('says that it cannot be told when the range crosses a level', async () => {
    expect(await titleOf(lists([40]))).toBe(
      'How concentrated exports to China are by product cannot be told: between 1,600 and 3,600 (2024)',
    );
  });
  it('draws the two ends and the two levels', async () => {
    const chart = await chartOf({ composition: lists([50, 30]) }, 'hhi-products-export-list');
    expect(chart?.lines.map(({ label, points }) => [label, points.at(-1)?.value])).toEqual([
      ['At least', 3400],
      ['At most', 3800],
    ]);
    expect(chart?.levels?.map(({ value }) => value)).toEqual([1000, 1800]);
    expect(chart?.notes.join(' ')).toMatch(/Merger Guidelines 2023, § 2\.1.*no verdict/);
    expect(chart?.ticks[0]?.value).toBe(0);
  });
  it('is exact for whole sections', async () => {
    const chart = await chartOf({ composition: sections }, 'hhi-products-export-sections');
    expect(chart?.title).toBe('By section of goods, exports to China are highly concentrated: 5,200 (2017)');
    expect(chart?.lines.map(({ label }) => label)).toEqual(['Index']);
    const early = await chartOf({ composition: sections }, 'hhi-products-export-sections', { year: 2016 });
    expect(early?.title).toMatch(/: 5,000 \(2016\)$/);
  });
  it('counts what is not specified as nothing at least and as one product at most', async () => {
    const composition = lists([]);
    composition.lists = composition.lists.map((list) => ({
      ...list,
      top: [
        ['hs6 120190', 50],
        ['hs6 999999', 50],
      ],
    }));
    expect(await titleOf(composition)).toMatch(/between 2,500 and 5,000/);
  });
});

describe('concentration by partner', () => {
  const partners = (shares: readonly number[]): CountryTradeFile['partners'] => [
    ['export', 2023, 1, shares.map((share, i): [string, number] => [`P${String(i)}`, share])],
  ];
  it('allows for whole percents', async () => {
    const chart = await chartOf({ partners: partners([39, 16, 7, 6, 4]) }, 'hhi-partners-export');
    expect(chart?.title).toBe('By partner, exports are highly concentrated: between 1,807 and 2,062 (2023)');
    expect(chart?.notes[0]).toContain('rounded percents');
  });
  it('is narrower with tenths of a percent', async () => {
    const width = async (shares: readonly number[]) => {
      const chart = await chartOf({ partners: partners(shares) }, 'hhi-partners-export');
      const [low, high] = chart!.lines.map((line) => line.points[0]!.value!);
      return high! - low!;
    };
    expect(await width([39.1, 16, 7, 6, 4])).toBeLessThan(await width([39, 16, 7, 6, 4]));
  });
  it('says which years are left out because the shares exceed the whole', async () => {
    const rows = [
      ...partners([39, 16]),
      ...partners([80, 40]).map((row) => ['export', 2019, row[2], row[3]] as const),
    ];
    const chart = await chartOf({ partners: rows as CountryTradeFile['partners'] }, 'hhi-partners-export');
    expect(chart?.years).toEqual([2023]);
    expect(chart?.notes).toContain('Left out (2019): the shares named exceed 100%.');
  });
});

describe('exports to China beside GDP', () => {
  const gdp = [100e9, 100e9, 60e9];
  const title = async (trade: Partial<CountryTradeFile>, given: Given = {}) =>
    (await chartOf(trade, 'gdp-share', given))?.title;
  it('compares the latest year with the first', async () => {
    expect(await title({ gdpUsd: gdp })).toBe(
      'Goods sold to China are worth 10% of GDP (2002), against 2% in 2000',
    );
    expect(await title({ gdpUsd: gdp }, { year: 2001 })).toMatch(/4% of GDP \(2001\), against 2% in 2000/);
    expect(await title({ gdpUsd: gdp }, { year: 2000 })).toBe(
      'Goods sold to China are worth 2% of GDP (2000)',
    );
  });
  it('leaves out partial figures and years without GDP', async () => {
    const file = { trade: { sources: ['x'], series: [makeSeries('CHN', 'export', { partial: [2002] })] } };
    const chart = await chartOf({ gdpUsd: [null, 100e9, 60e9] }, 'gdp-share', { file });
    expect(chart?.lines[0]?.points.map(({ value }) => value)).toEqual([null, 4, null]);
    expect(chart?.lines[0]?.end?.year).toBe('2001');
  });
  it('names the peak and both sources', async () => {
    const chart = await chartOf({ gdpUsd: [10e9, 100e9, 60e9] }, 'gdp-share');
    expect(chart?.notes[0]).toBe('Highest: 20% in 2000.');
    expect(chart?.sources.map(({ title: name }) => name)).toEqual(['synthetic', 'wb-wdi']);
  });
});

it('says in words what no source gives, in three languages', async () => {
  const said = await Promise.all(
    LANGS.map((lang) => partsOf({}, { lang, file: { trade: { sources: [], series: [] } } })),
  );
  expect(said[0]).toEqual([
    'How concentrated exports to China are by product: no source gives enough products.',
    'How concentrated exports are by partner: no source names the largest partners.',
    'How concentrated imports are by partner: no source names the largest partners.',
    'Exports to China in percent of GDP: no year has both figures.',
  ]);
  expect(new Set(said.flat()).size).toBe(12);
});
