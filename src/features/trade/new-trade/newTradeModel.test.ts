import { beforeAll, describe, expect, it } from 'vitest';
import { NEW_TRADE_PRODUCTS, type NewTradeProduct } from '../../../domain/trade/newTradeProducts';
import { DASH } from '../../../i18n/dash';
import { LANGS, type Lang } from '../../../i18n/lang';
import type { LateI18n } from '../../../i18n/lateWords';
import { realCountryTrade, realRegionNewTrade } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { makeCountryTrade } from '../../../testing/tradeBuilders';
import { NEW_TRADE_YEARS } from '../../../facts/trade/newTradeImports';
import { newTradeModel } from './newTradeModel';

const late = {} as Record<Lang, LateI18n<'tradeDetail'>>;
beforeAll(async () => {
  for (const lang of LANGS) late[lang] = await testLateI18n('tradeDetail', lang);
});

const plain = (text: string | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
type Given = { year?: number | null; product?: NewTradeProduct; lang?: Lang };
const modelOf = (code: string, { year = null, product = 'electric-cars', lang = 'en' }: Given = {}) =>
  newTradeModel(realCountryTrade(code), code, { year, product }, [], late[lang]);
const chartOf = (code: string, given: Given, at = 0) => modelOf(code, given).charts[at];
const usdIn = (code: string, product: NewTradeProduct, year: number) =>
  Math.round(
    (realCountryTrade(code).newTrade.find((row) => row.year === year && row.product === product)
      ?.fromChinaUsd ?? NaN) / 1e6,
  );

describe('electric cars', () => {
  it('are the figures of the raw file', () => {
    expect([2022, 2023, 2024].map((year) => usdIn('BRA', 'electric-cars', year))).toEqual([57, 474, 1442]);
    expect([2022, 2023, 2024].map((year) => usdIn('MEX', 'electric-cars', year))).toEqual([49, 284, 835]);
  });
  it('carry the finding of the latest year, or of the year chosen', () => {
    expect(plain(chartOf('BRA', {})?.title)).toBe(
      'China supplied 85% of the electric cars imported in 2024: US$ 1.4 bn of US$ 1.7 bn',
    );
    expect(plain(chartOf('BRA', { year: 2022 })?.title)).toBe(
      'China supplied 22% of the electric cars imported in 2022: US$ 57.3 m of US$ 258 m',
    );
    expect(plain(chartOf('BRA', { lang: 'es' })?.title)).toContain(
      'China aportó 85 % de las importaciones de autos eléctricos en 2024: ',
    );
    expect(plain(chartOf('BRA', { lang: 'pt' })?.title)).toContain(
      'A China forneceu 85% das importações de carros elétricos em 2024: ',
    );
  });
  it('say that China supplied more than 80% only where it did', () => {
    expect(chartOf('BRA', {}, 1)?.title).toBe('China supplied more than 80% of these imports in 2024');
    expect(chartOf('MEX', {}, 1)?.title).not.toContain('more than');
    expect(plain(chartOf('MEX', {})?.title)).toContain('79.8%');
    expect(chartOf('BRA', {}, 1)?.levels).toEqual([{ value: 80, text: '80% of imports' }]);
  });
  it('leave the years without a figure open, and say so', () => {
    const chart = chartOf('BRA', {});
    const china = chart?.lines.find(({ id }) => id === 'china');
    expect(china?.points.slice(0, 3).map(({ value }) => value === null)).toEqual([true, true, false]);
    expect(china?.points[0]?.text).toBe(DASH);
    expect(chart?.notes).toContain(
      'No figures on imports of electric cars for 2018–2019: unknown, not zero.',
    );
  });
});

describe('what is not there', () => {
  it.each(['HTI', 'KNA', 'VEN'])('%s has no report, so nothing is drawn and the page says so', (code) => {
    for (const lang of LANGS) {
      const model = modelOf(code, { lang });
      expect(model.products).toBeNull();
      expect(model.charts).toEqual([]);
      expect(model.absent).toBe(late[lang].words.tradeDetail.newTrade.noReports);
    }
  });
  it('a country with other goods says that this one is missing', () => {
    expect(modelOf('HND', { product: 'lithium-hydroxide' }).absent).toBe(
      'No figures on imports of lithium hydroxide.',
    );
  });
  it('Paraguay’s batteries of 2024 have no share, because more came from China than in all', () => {
    const chart = chartOf('PRY', { product: 'batteries' });
    expect(plain(chart?.title)).toContain('more than the total reported: no share');
    expect(chart?.lines[1]?.points.at(-1)?.value).toBeNull();
    expect(chartOf('PRY', { product: 'batteries' }, 1)?.lines[0]?.points.at(-1)?.value).toBeNull();
  });
});

describe('every country and good', () => {
  it('has shares from 0 to 100, ticks that hold every bar, and no unfinished text', () => {
    for (const code of new Set(realRegionNewTrade().imports.map(({ iso3 }) => iso3)))
      for (const product of NEW_TRADE_PRODUCTS)
        for (const chart of modelOf(code, { product }).charts) {
          expect(JSON.stringify(chart)).not.toMatch(/undefined|NaN/);
          const values = chart.lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? []));
          expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
          if (chart.id.endsWith('-share')) expect(Math.max(...values, 0)).toBeLessThanOrEqual(100);
        }
  });
  it('lies in the years the source covers', () => {
    const years = realRegionNewTrade().imports.map(({ year }) => year);
    expect([Math.min(...years), Math.max(...years)]).toEqual([NEW_TRADE_YEARS[0], NEW_TRADE_YEARS.at(-1)]);
  });
});

describe('lithium sold to China', () => {
  it('is China’s own report: Chile’s sales with their peak, in value and weight', () => {
    const [sold] = modelOf('CHL', { product: 'lithium-carbonate' }).charts;
    expect(plain(sold?.title)).toBe(
      'China imported US$ 2.1 bn of lithium carbonate from this country in 2024, 77% of all it imported',
    );
    expect(sold?.notes.map(plain)).toEqual(
      expect.arrayContaining([
        'The highest value was US$ 6.4 bn, in 2022.',
        'By weight: 121,736 t in 2022, 183,634 t in 2024.',
      ]),
    );
    const usd = sold?.lines[0]?.points.find(({ year }) => year === 2022)?.value;
    expect(usd).toBe(6_358_010_071);
    expect(modelOf('ARG', { product: 'lithium-carbonate' }).charts[0]?.title).toContain('21%');
  });
  it('has no chart for other goods or next to nothing sold', () => {
    expect(modelOf('CHL').charts[0]?.id).toBe('new-trade-electric-cars');
    const file = makeCountryTrade('BRA', {
      lithiumToChina: [[2023, 'lithium-carbonate', 557, 6e9, 0, 0]],
    });
    const model = newTradeModel(file, 'X', { year: null, product: 'lithium-carbonate' }, [], late.en);
    expect(model.charts).toEqual([]);
  });
});

describe('solar goods by month', () => {
  it('have a finding in megawatts and one in US$, on whole years', () => {
    const [power, value] = modelOf('BRA').solar;
    expect(plain(power?.title)).toBe('China shipped 21.9 GW of solar panels in 2024, 9% more than in 2023');
    expect(plain(value?.title)).toBe(
      'Solar panels from China came to US$ 2.6 bn in 2024, 31% less than in 2023',
    );
    for (const lang of ['es', 'pt'] as const)
      expect(plain(modelOf('BRA', { lang }).solar[0]?.title)).toContain('21,9 GW');
  });
  it('say that the last year is not over, and compare its months with the same of the year before', () => {
    const [power] = modelOf('BRA').solar;
    expect(power?.notes.map(plain)[0]).toMatch(
      /^2025 is incomplete, up to Sept? 2025: 10\.5 GW of panels, against [\d.]+ GW in the same months of 2024\.$/,
    );
    expect(power?.notes.map(plain)).toContain(
      'All solar goods (panels, cells and wafers) in 2024: US$ 2.6 bn, 22.0 GW.',
    );
  });
  it('name every month, from January 2017 to September 2025', () => {
    const [power] = modelOf('CHL').solar;
    expect(power?.years).toHaveLength(105);
    expect([power?.yearTexts?.[0], power?.table.rows[6]?.head]).toEqual(['Jan 2017', 'Jul 2017']);
    expect(power?.years[6]).toBe(2017.5);
  });
  it('head their file as months too', () => {
    const [power] = modelOf('CHL').solar;
    expect(power?.table.csv?.columns[0]).toBe('Month');
    expect(power?.table.csv?.rows[0]?.[0]).toBe('2017-01');
  });
  it('leave months without a record open', () => {
    const [power] = modelOf('ATG').solar;
    const panels = power?.lines.find(({ id }) => id === 'panels');
    expect(panels?.points.filter(({ value }) => value !== null).length).toBeLessThan(60);
    expect(power?.notes.some((note) => note.startsWith('A month without a record is left open'))).toBe(true);
  });
  it('say where there are none', () => {
    const file = makeCountryTrade('KNA');
    const model = newTradeModel(file, 'X', { year: null, product: 'batteries' }, [], late.en);
    expect(model.solar).toEqual([]);
    expect(model.noSolar).toBe('The source records no exports of solar goods from China to this country.');
  });
  it('of Brazil sum to what the source published', () => {
    const { series } = realCountryTrade('BRA').solar;
    const sum = (of: 'valueUsd' | 'megawatts', year: number) =>
      series
        .flatMap((one) => one[of].slice((year - 2017) * 12, (year - 2016) * 12))
        .reduce<number>((s, v) => s + (v ?? 0), 0);
    expect(Math.abs(sum('valueUsd', 2022) / 1e9 - 4.83)).toBeLessThan(0.01);
    expect(sum('megawatts', 2022) / 1e3).toBeCloseTo(17.8, 1);
    expect(Math.abs(sum('valueUsd', 2024) / 1e9 - 2.57)).toBeLessThan(0.01);
    expect(sum('megawatts', 2024) / 1e3).toBeCloseTo(22.0, 1);
  });
});
