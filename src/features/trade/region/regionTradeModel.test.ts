import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Manifest } from '../../../bundle/schemas/manifest';
import { TRADE_UNITS, type TradeUnit } from '../../../domain/trade/tradeUnits';
import { LANGS } from '../../../i18n/lang';
import { realAtlas } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { regionTradeModel } from './regionTradeModel';

const i18n = await testLateI18n('tradeDetail');
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
const inUnit = (unit: TradeUnit) =>
  regionTradeModel(atlas, { year: 2022, sectors: ['ev'], unit }, manifest, i18n);
const model = inUnit('share');

describe('the region’s trade', () => {
  it('leaves years of thin coverage open and says how many countries stand behind the sums', () => {
    const [exports] = model.charts;
    expect(exports?.lines[0]?.points.map((point) => point.value)).toEqual([null, 9, 10, 12]);
    expect(exports?.notes[0]).toBe('Sum over the countries with a figure: 20 to 23 of 33.');
    expect(exports?.notes[1]).toContain('less than 90%');
  });
  const titles = (unit: TradeUnit) =>
    inUnit(unit).charts.map((chart) => chart.title.replaceAll('\u00a0', ' '));
  it('compares shares, because each partner’s sum has its own countries, or tells the sums in US$', () => {
    expect(titles('share')).toEqual([
      'Too few years to tell who is ahead',
      'China sells more than the United States in every year reported',
    ]);
    expect(titles('usd')).toEqual([
      'US$ 12 bn sold to China in 2023, US$ 42 bn to the United States in 2022',
      'US$ 20 bn bought from China in 2023, US$ 15 bn from the United States',
    ]);
  });
  it.each(['per-person', 'gdp', 'index'] as const)('says that its sums are not given as %s', (unit) => {
    expect(titles(unit)).toEqual(titles('share'));
    expect(inUnit(unit).unitNote).toBe('The region’s sums are shown as a share or in US$.');
    expect(model.unitNote).toBeNull();
  });
  it('follows the chosen year, tells about the sector filter and cites the trade table’s sources', () => {
    expect(model.charts.every((chart) => chart.selectedYear === 2022)).toBe(true);
    expect(model.sectorNote).toBe('Trade totals are not split by sector.');
    expect(model.charts[0]?.sources).toMatchObject([
      { number: 1, title: 'BACI', url: 'https://baci.example' },
    ]);
  });
  it('stands without a manifest and with nothing reported', () => {
    const silent = { ...atlas, region: { coverageMinPct: 90, series: [] } };
    const empty = regionTradeModel(silent, { year: null, sectors: [], unit: 'share' }, null, i18n);
    expect(empty.charts[0]?.title).toBe('No figures on exports to China');
    expect(empty.charts[0]?.sources).toEqual([]);
    expect(empty.sectorNote).toBeNull();
  });
});

it('the real region says something whole in three languages and every unit', async () => {
  const real = realAtlas();
  for (const lang of LANGS)
    for (const unit of TRADE_UNITS) {
      const each = await testLateI18n('tradeDetail', lang);
      const said = regionTradeModel(real, { year: null, sectors: [], unit }, null, each);
      expect(JSON.stringify(said)).not.toMatch(/undefined|NaN|Infinity/);
    }
});
