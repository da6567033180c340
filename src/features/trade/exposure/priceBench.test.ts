import { describe, expect, it } from 'vitest';
import { PRESET_MONTHS, PRESETS, type PriceShock } from '../../../domain/trade/priceShock';
import { monthAfter } from '../../../domain/months';
import { priceInMonth } from '../../../domain/trade/priceShockPrices';
import { LANGS, type Lang } from '../../../i18n/lang';
import { realAtlas, realCountry, realCountryTrade, realPrices } from '../../../testing/realBundle';
import { makeCountryTrade } from '../../../testing/tradeBuilders';
import { testLateI18n } from '../../../testing/testI18n';
import { exposureBase, type ExposureBase } from './exposureBase';
import { monthlyOf, priceBench, wholePct, withMove } from './priceBench';
import { priceShockChart } from './priceShockChart';
import { shockResult } from './priceShockResult';

const prices = realPrices();
const atlas = realAtlas();
const FOUR = ['soybeans', 'copper', 'iron-ore', 'crude'] as const;
const own = (moves: Extract<PriceShock, { kind: 'own' }>['moves']): PriceShock => ({ kind: 'own', moves });
const copper = (pct: number) => own({ copper: { kind: 'percent', pct } });

async function at(iso3: string, shock: PriceShock | null, lang: Lang = 'en', year: number | null = null) {
  const trade = realCountryTrade(iso3);
  const base = exposureBase(trade, year) as ExposureBase;
  const i18n = await testLateI18n('tradeDetail', lang);
  const context = { file: realCountry(iso3), trade, years: atlas.tradeYears, manifest: [], i18n };
  return {
    bench: priceBench(base, prices, shock, i18n),
    result: shockResult(base, prices, shock, context),
    chart: priceShockChart(base, prices, shock, [{ ...SOURCE, id: 'wb-pink-sheet' }], i18n),
  };
}
const SOURCE = {
  title: 'Prices', publisher: '', url: 'https://example.org/', licence: '', vintage: '', accessed: '', redistribution: 'rows',
} as const; // prettier-ignore

describe('the months of the episodes', () => {
  const mean = (month: string): number =>
    FOUR.reduce((sum, id) => sum + Math.log(priceInMonth(monthlyOf(prices, id)!, month) ?? NaN), 0) / 4;

  it.each(PRESETS)('%s are those between which the four prices moved most', (preset) => {
    const [first, last] = preset.split('-').map((year) => (year.length === 2 ? `20${year}` : year));
    const count = (Number(last ?? first) - Number(first) + 1) * 12;
    const months = Array.from({ length: count }, (_, step) => monthAfter(`${first}-01`, step));
    const sign = preset === '2022' ? 1 : -1;
    const pairs = months.flatMap((from, i) =>
      months.slice(i + 1).map((to) => ({ from, to, by: sign * (mean(to) - mean(from)) })),
    );
    const most = pairs.reduce((a, b) => (b.by > a.by ? b : a));
    expect({ from: most.from, to: most.to }).toEqual(PRESET_MONTHS[preset]);
  });
});

describe('the bench', () => {
  it('offers only what the country sells, largest first, and lithium by percentage alone', async () => {
    const { bench } = await at('CHL', null);
    expect(bench.controls.map(({ commodity }) => commodity)).toEqual(['copper', 'lithium', 'iron-ore']);
    const lithium = bench.controls[1];
    expect(lithium).toMatchObject({ price: null, past: [], month: null });
    expect(lithium?.notes.join(' ')).toMatch(/2014–2022.*2015 6,500.*2022 37,000 \(first estimate\)/);
  });

  it('names the low and the high since 2000 with price and month', async () => {
    const { bench } = await at('CHL', null);
    expect(bench.controls[0]?.past.map(({ text, month }) => [month, text])).toEqual([
      ['2001-10', 'Low: US$ 1,377, Oct 2001'],
      ['2026-05', 'High: US$ 13,543, May 2026'],
    ]);
  });

  it('shows the price as it was and as moved', async () => {
    const { bench } = await at('CHL', copper(-30));
    expect(bench.controls[0]).toMatchObject({
      pct: -30,
      pctText: '−30%',
      price: 'US$ 9,142 a tonne, mean of 2024; moved: US$ 6,399 a tonne',
      spoken: '−30%, US$ 6,399 a tonne',
    });
    expect(bench.controls[2]).toMatchObject({ pct: 0, pctText: 'no change' });
  });

  it('puts a price to a past month, and marks the choice', async () => {
    const { bench } = await at('CHL', own({ copper: { kind: 'month', month: '2001-10' } }));
    expect(bench.controls[0]).toMatchObject({ pct: -85, month: { chosen: '2001-10' } });
    expect(bench.controls[0]?.past.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  });

  it('says when a month has no price, and when the country does not sell what is moved', async () => {
    const { bench, result } = await at(
      'CHL',
      own({ copper: { kind: 'month', month: '1990-01' }, crude: { kind: 'percent', pct: -50 } }),
    );
    expect(bench.controls[0]?.notes).toEqual([
      'No price of copper for Jan 1990 to compare with: it stays where it is.',
    ]);
    expect(bench.notSold).toBe('Moved, but without a figure of exports to China: crude oil.');
    expect(result.title).toBe('None of the moved prices is one this country’s exports rest on');
  });
});

describe('moving a price', () => {
  it('keeps what the reader has moved before, and drops a move of nothing', () => {
    expect(withMove(copper(-30), 'crude', { kind: 'percent', pct: 10 }, {})).toEqual(
      own({ copper: { kind: 'percent', pct: -30 }, crude: { kind: 'percent', pct: 10 } }),
    );
    expect(withMove(copper(-30), 'copper', { kind: 'percent', pct: 0 }, {})).toBeNull();
    expect(withMove(copper(-30), 'copper', null, {})).toBeNull();
  });
  it('goes on from an episode in whole percent', () => {
    const shown = { copper: -39, 'iron-ore': -67, lithium: 0 };
    expect(
      withMove({ kind: 'preset', preset: '2014-16' }, 'copper', { kind: 'percent', pct: -40 }, shown),
    ).toEqual(own({ copper: { kind: 'percent', pct: -40 }, 'iron-ore': { kind: 'percent', pct: -67 } }));
  });
  it('stays within what a link can say', () => {
    expect(wholePct(0.674)).toBe(-33);
    expect(wholePct(9)).toBe(300);
    expect(wholePct(0)).toBe(-100);
  });
});

describe('what the shock comes to', () => {
  it.each([
    ['en', /^Exports to China would earn US\$\s7\.6\sbn less, 7\.7% of all exports$/],
    ['es', /^Las exportaciones a China rendirían US\$\s7,6\smil millones menos, el 7,7\s% de todas las exportaciones$/],
    ['pt', /^As exportações para a China renderiam US\$\s7,6\sbi a menos, 7,7% de todas as exportações$/],
  ] as const)('is the finding, in %s', async (lang, title) => {
    expect((await at('CHL', copper(-30), lang)).result.title).toMatch(title);
  }); // prettier-ignore

  it('is given in US$, of exports to China, of all exports and of GDP', async () => {
    const { result } = await at('CHL', copper(-30));
    expect(result.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '−US$ 7.6 bn −20.2% of exports to China',
      '−7.7% of all exports',
      '−2.3% of GDP',
    ]);
    expect(result.bars.map(({ commodity, lengthPct }) => [commodity, lengthPct])).toEqual([
      ['copper', -100],
      ['lithium', 0],
      ['iron-ore', 0],
    ]);
  });

  it('says a gain as a gain', async () => {
    const { result } = await at('CHL', copper(50));
    expect(result.title).toMatch(/^Exports to China would earn US\$\s12\.7\sbn more, 12\.8% of all exports$/);
    expect(result.bars[0]?.lengthPct).toBe(100);
  });

  it('repeats an episode for all but lithium', async () => {
    const { result } = await at('CHL', { kind: 'preset', preset: '2014-16' });
    expect(result.table.rows.map(({ head, cells }) => [head, cells[1]])).toEqual([
      ['Copper', '−38.7%'],
      ['Lithium', 'no change'],
      ['Iron ore', '−67.3%'],
      ['Together', ''],
    ]);
  });

  it('is nothing while no price is moved', async () => {
    const still = await at('CHL', null);
    expect(still.result.title).toBe('No price is moved yet');
    expect(still.result.figures.map(({ value }) => value)).toEqual(['US$ 0', '0.0%', '0.0%']);
  });

  it('says so when losses and gains cancel out', async () => {
    const i18n = await testLateI18n('tradeDetail');
    const trade = makeCountryTrade('CHL', {
      exposures: [
        [2020, 'copper', 1e7, 'mirror', 0, ['hs4 2603']],
        [2020, 'crude', 1e7, 'mirror', 0, ['hs4 2709']],
      ],
    });
    const context = { file: realCountry('CHL'), trade, years: atlas.tradeYears, manifest: [], i18n };
    const shock = own({ copper: { kind: 'percent', pct: 50 }, crude: { kind: 'percent', pct: -50 } });
    const { title } = shockResult(exposureBase(trade, null) as ExposureBase, prices, shock, context);
    expect(title).toBe('Losses and gains cancel out');
  });

  it('makes no percentage where the whole is reported in part only', async () => {
    const { result } = await at('VEN', own({ crude: { kind: 'percent', pct: -50 } }), 'en', 2010);
    expect(result.title).toMatch(/^Exports to China would earn US\$/);
    expect(result.figures[0]?.label).toBe('Change');
  });

  it.each(LANGS)('speaks %s for every country, episode and year on record', async (lang) => {
    for (const { iso3 } of atlas.countries) {
      if (typeof exposureBase(realCountryTrade(iso3), null) === 'string') continue;
      for (const preset of PRESETS) {
        const { bench, result, chart } = await at(iso3, { kind: 'preset', preset }, lang);
        const said = JSON.stringify([bench, result, chart?.title, chart?.subtitle, chart?.events]);
        expect(said).not.toMatch(/undefined|NaN|null%|Infinity/);
      }
    }
  });
});

describe('the chart of prices', () => {
  it('draws what is moved, with the mean of the base year as 100 and the moved level', async () => {
    const { chart } = await at('CHL', copper(-30));
    expect(chart?.lines.map(({ id }) => id)).toEqual(['copper']);
    expect(chart?.levels).toEqual([
      { value: 100, text: 'mean of 2024' },
      { value: 70, text: 'Copper moved' },
    ]);
    const of2024 = chart!.lines[0]!.points.filter(({ year }) => Math.floor(year + 1e-9) === 2024);
    expect(of2024).toHaveLength(12);
    expect(of2024.reduce((sum, { value }) => sum + (value ?? NaN), 0) / 12).toBeCloseTo(100, 6);
  });

  it.each([
    ['en', 'Copper: last at the moved price or beyond it in Jul 2020', 'Copper: cheapest in Oct 2001, dearest in May 2026 since 2000'],
    ['es', 'Cobre: última vez al precio movido o más allá, jul 2020', 'Cobre: mínimo en oct 2001 y máximo en may 2026 desde 2000'],
    ['pt', 'Cobre: última vez no preço movido ou além dele, jul. de 2020', 'Cobre: mínimo em out. de 2001 e máximo em mai. de 2026 desde 2000'],
  ] as const)('says when the price last stood there, or its extremes, in %s', async (lang, moved, still) => {
    expect((await at('CHL', copper(-30), lang)).chart?.title).toBe(moved);
    expect((await at('CHL', null, lang)).chart?.title).toBe(still);
  }); // prettier-ignore

  it('says so when the price never stood there', async () => {
    expect((await at('CHL', copper(-95))).chart?.title).toBe(
      'Copper: never at the moved price or beyond it since 2000',
    );
  });

  it('marks the months of an episode and of a chosen level', async () => {
    const episode = await at('CHL', { kind: 'preset', preset: '2020' });
    expect(episode.chart?.events?.map(({ date, title }) => `${date} ${title}`)).toEqual([
      'Jan 2020 The episode begins',
      'Apr 2020 The episode ends',
    ]);
    const level = await at('CHL', own({ copper: { kind: 'month', month: '2016-01' } }));
    expect(level.chart?.events?.map(({ date, title }) => `${date} ${title}`)).toEqual([
      'Jan 2016 Level chosen: Copper',
    ]);
  });

  it('is none for a country that sells lithium alone', async () => {
    const trade = realCountryTrade('BOL');
    const base = exposureBase(trade, null) as ExposureBase;
    const lithium = { ...base, exposures: base.exposures.filter(({ commodity }) => commodity === 'lithium') };
    const i18n = await testLateI18n('tradeDetail', 'en');
    expect(lithium.exposures).toHaveLength(1);
    expect(priceShockChart(lithium, prices, null, [], i18n)).toBeNull();
  });
});
