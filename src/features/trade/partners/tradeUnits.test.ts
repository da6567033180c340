import { describe, expect, it } from 'vitest';
import type { CountryFile, TradeSeries } from '../../../bundle/schemas/country';
import { TRADE_UNITS, type TradeUnit } from '../../../domain/trade/tradeUnits';
import { LANGS } from '../../../i18n/lang';
import { makeCountry, makeSeries } from '../../../testing/builders';
import { testLateI18n } from '../../../testing/testI18n';
import { tradeModel, type TradeInput } from './tradeModel';

const YEARS = [2000, 2001, 2002, 2003];
const en = await testLateI18n('tradeDetail', 'en');
type Values = (number | null)[];

/** US$ million by year. */
const series = (
  partner: TradeSeries['partner'],
  flow: TradeSeries['flow'],
  millions: Values,
  changes: Partial<TradeSeries> = {},
): TradeSeries =>
  makeSeries(partner, flow, {
    valueUsd: millions.map((value) => (value === null ? null : value * 1e6)),
    sharePct: millions.map((value) => (value === null ? null : value / 2)),
    source: millions.map((value) => (value === null ? null : 0)),
    basis: millions.map((value) => (value === null ? null : 'reporter')),
    ...changes,
  });

const country = (...list: TradeSeries[]): CountryFile =>
  makeCountry('CHL', { trade: { sources: ['synthetic'], series: list } });

const usual = country(
  series('CHN', 'export', [10, 20, 40, 80]),
  series('USA', 'export', [40, 40, 44, 60]),
  series('WLD', 'export', [200, 200, 200, 200]),
  series('CHN', 'import', [20, 20, 20, 20]),
  series('USA', 'import', [30, 30, 30, 30]),
  series('WLD', 'import', [100, 100, 100, 100]),
);

type More = Partial<Pick<TradeInput, 'depth' | 'events'>> & { scale?: 'linear' | 'log' };
const modelOf = (file: CountryFile, unit: TradeUnit, { scale = 'linear', ...more }: More = {}, i18n = en) =>
  tradeModel(
    {
      file,
      depth: {
        gdpUsd: [1e9, 1e9, 2e9, null],
        population: [1e6, 1e6, 1e6, 2e6],
      },
      years: YEARS,
      view: { year: null, sectors: [], unit, scale },
      events: [],
      manifest: [],
      ...more,
    },
    i18n,
  );
const charts = (...given: Parameters<typeof modelOf>) => modelOf(...given).charts;
const values = (chart: ReturnType<typeof charts>[number] | undefined) =>
  chart?.lines.map((line) =>
    line.points.map((point) => (point.value === null ? null : Number(point.value.toPrecision(12)))),
  );

describe('the rest of the world', () => {
  it('stands beside both partners in grey, in every unit', () => {
    expect(charts(usual, 'share')[0]?.lines.map((line) => [line.label, line.tone])).toEqual([
      ['China', 'china'],
      ['United States', 'usa'],
      ['Rest of the world', 'rest'],
    ]);
    expect(values(charts(usual, 'share')[0])?.[2]).toEqual([75, 70, 58, 30]);
    expect(values(charts(usual, 'usd')[0])?.[2]).toEqual([150e6, 140e6, 116e6, 60e6]);
  });
  it('is left out where one of the three is not a whole figure, and the note says so', () => {
    const gaps = country(
      series('CHN', 'export', [10, 20, 40, 80], { partial: [2003] }),
      series('USA', 'export', [40, null, 44, 60]),
      series('WLD', 'export', [200, 200, 200, 200]),
    );
    const chart = charts(gaps, 'usd')[0];
    expect(values(chart)?.[2]).toEqual([150e6, null, 116e6, null]);
    expect(chart?.notes).toContain('Rest of the world: no figure for 2001, 2003.');
    expect(chart?.notes.join(' ')).toContain('in years with a whole figure for all three');
  });
  it('is not drawn below zero where the partners make up more than the world', () => {
    const odd = country(
      series('CHN', 'export', [150, 10, 10, 10]),
      series('USA', 'export', [60, 10, 10, 10]),
      series('WLD', 'export', [200, 200, 200, 200]),
    );
    expect(values(charts(odd, 'usd')[0])?.[2]?.[0]).toBeNull();
  });
});

describe('figures a person and in percent of GDP', () => {
  it('are worked out year by year, with nothing where GDP is not known', () => {
    expect(values(charts(usual, 'per-person')[0])?.[0]).toEqual([10, 20, 40, 40]);
    expect(values(charts(usual, 'gdp')[0])?.[0]).toEqual([1, 2, 2, null]);
    expect(charts(usual, 'gdp')[0]?.notes).toContain('GDP is known up to 2002.');
    expect(charts(usual, 'per-person')[0]?.notes.join()).not.toContain('known up to');
  });
  it('name where GDP and people come from', () => {
    expect(charts(usual, 'gdp')[0]?.sources.map((source) => source.title)).toEqual(['synthetic', 'wb-wdi']);
    expect(charts(usual, 'usd')[0]?.sources.map((source) => source.title)).toEqual(['synthetic']);
  });
  it('say so in title and subtitle', () => {
    expect(charts(usual, 'per-person')[0]?.title).toMatch(
      /^US\$\s40 a person sold to China in 2003, US\$\s30 a person to the United States$/,
    );
    expect(charts(usual, 'per-person')[0]?.subtitle).toBe('Goods exports, current US$ a person, 2000–2003');
    expect(charts(usual, 'gdp')[1]?.title).toBe(
      'Goods worth 1.0% of GDP bought from China in 2002, 1.5% of GDP from the United States',
    );
    expect(charts(usual, 'gdp')[1]?.subtitle).toBe('Goods imports, % of GDP, 2000–2002');
  });
  it('stay empty, not zero, without the file they need', () => {
    const chart = charts(usual, 'gdp', { depth: null })[0];
    expect(values(chart)).toEqual([YEARS.map(() => null), YEARS.map(() => null), YEARS.map(() => null)]);
    expect(chart?.title).toBe('No complete figures on the value of exports');
  });
});

describe('the index', () => {
  it('starts at 100 in the first year with both figures and says which', () => {
    const late = country(
      series('CHN', 'export', [null, 20, 40, 90]),
      series('USA', 'export', [40, 40, 44, 30]),
      series('WLD', 'export', [200, 200, 200, 200]),
    );
    const chart = charts(late, 'index')[0];
    expect(values(chart)?.slice(0, 2)).toEqual([
      [null, 100, 200, 450],
      [100, 100, 110, 75],
    ]);
    expect(chart?.subtitle).toBe('Goods exports, index of current US$, 2001 = 100, 2000–2003');
    expect(chart?.title).toBe(
      'Exports to China in 2003 were 4.5 times those of 2001, to the United States 0.75 times',
    );
  });
  it('is not made when no year has both', () => {
    const never = country(
      series('CHN', 'export', [1, 1, null, null]),
      series('USA', 'export', [null, null, 1, 1]),
    );
    const chart = charts(never, 'index')[0];
    expect(
      values(chart)
        ?.flat()
        .every((value) => value === null),
    ).toBe(true);
    expect(chart?.title).toBe(
      'No index: no year has whole figures on exports to both China and the United States',
    );
  });
  it('has no balance: that is shown in US$ and said so', () => {
    const chart = charts(usual, 'index')[2];
    expect(values(chart)?.[0]).toEqual([-10e6, 0, 20e6, 60e6]);
    expect(chart?.notes[0]).toBe('A balance can be negative, so it has no index; it is shown in US$.');
  });
});

describe('the balance', () => {
  it('is a share of all trade with the world where shares are shown', () => {
    const chart = charts(usual, 'share')[2];
    expect(values(chart)?.[0]).toEqual([-3.33333333333, 0, 6.66666666667, 20]);
    expect(values(chart)?.[2]?.[0]).toBeCloseTo((100 / 300) * 100);
    expect(chart?.subtitle).toBe('Exports minus imports, % of all goods trade with the world, 2000–2003');
  });
  it('writes a deficit with a true minus everywhere', () => {
    for (const unit of TRADE_UNITS) {
      const chart = charts(usual, unit)[2];
      const texts = [
        ...(chart?.ticks.map((tick) => tick.text) ?? []),
        ...(chart?.lines.flatMap((line) => [
          line.end?.text ?? '',
          ...line.points.map((point) => point.text),
        ]) ?? []),
      ];
      expect(texts.some((text) => text.startsWith('−'))).toBe(true);
      expect(texts.join('|')).not.toContain('-');
    }
  });
  it('is never drawn on a logarithmic scale', () => {
    expect(charts(usual, 'usd', { scale: 'log' })[2]?.scale).toBe('linear');
  });
});

describe('the logarithmic scale', () => {
  it('has powers of ten for ticks, around all values, and the subtitle says so', () => {
    const chart = charts(usual, 'usd', { scale: 'log' })[0];
    expect(chart?.scale).toBe('log');
    expect(chart?.ticks).toEqual([
      { value: 1e7, text: '10' },
      { value: 1e8, text: '100' },
      { value: 1e9, text: '1,000' },
    ]);
    expect(chart?.subtitle).toContain('logarithmic scale');
  });
  it('is offered for values and the index, not for shares', () => {
    expect(TRADE_UNITS.filter((unit) => modelOf(usual, unit).offersLog)).toEqual([
      'usd',
      'per-person',
      'index',
    ]);
    expect(charts(usual, 'share', { scale: 'log' })[0]?.scale).toBe('linear');
  });
  it('gives way to a linear one, and says so, where a figure is zero', () => {
    const zero = country(series('CHN', 'export', [0, 1, 2, 3]), series('USA', 'export', [1, 1, 1, 1]));
    const chart = charts(zero, 'usd', { scale: 'log' })[0];
    expect(chart?.scale).toBe('linear');
    expect(chart?.ticks[0]?.value).toBe(0);
    expect(chart?.notes.at(-1)).toBe(
      'Drawn on a linear scale: a logarithmic one needs figures above zero throughout.',
    );
  });
});

it('tariff events within the years stand beside exports and imports, not beside the balance', () => {
  const event = { id: 'e', x: 2001, date: '2001-01-01', title: 'Synthetic', url: 'https://example.org' };
  expect(
    charts(usual, 'share', {
      events: [event, { ...event, id: 'late', x: 2004.2 }, { ...event, id: 'early', x: 1999.9 }],
    }).map((chart) => chart.events),
  ).toEqual([[event], [event], undefined]);
});

describe('in three languages', () => {
  it('every unit has its own title, subtitle and notes', async () => {
    const spoken = await Promise.all(LANGS.map((lang) => testLateI18n('tradeDetail', lang)));
    for (const unit of TRADE_UNITS)
      for (const file of [usual, country()]) {
        const said = spoken.map((i18n) =>
          charts(file, unit, {}, i18n).map((chart) => chart.title + chart.subtitle),
        );
        for (const [i] of said[0]!.entries()) expect(new Set(said.map((texts) => texts[i])).size).toBe(3);
        expect(said.flat().join()).not.toMatch(/undefined|NaN|Infinity/);
      }
  });
});
