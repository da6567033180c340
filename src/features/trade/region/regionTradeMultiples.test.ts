import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../../domain/iso3';
import { TRADE_UNITS, type TradeUnit } from '../../../domain/trade/tradeUnits';
import { LANGS } from '../../../i18n/lang';
import { makeAtlas } from '../../../testing/builders';
import { realAtlas, realRegionTrade } from '../../../testing/realBundle';
import { exportsOf, makeRegionCountry, type RegionCountry } from '../../../testing/regionTradeBuilder';
import { testLateI18n } from '../../../testing/testI18n';
import { makeRegionTrade } from '../../../testing/tradeBuilders';
import { regionTradeMultiples } from './regionTradeMultiples';

const i18n = await testLateI18n('tradeDetail');
const named = (iso3: Iso3) => ({ iso3, name: `Synthetic ${iso3}` });
const of = (countries: RegionCountry[], unit: TradeUnit = 'share') =>
  regionTradeMultiples(
    makeRegionTrade({ countries }),
    makeAtlas(),
    countries.map(({ iso3 }) => named(iso3)),
    { flow: 'export', unit },
    [],
    i18n,
  );
const flows = (values: (number | null)[]) => ({ export: values, import: values });

describe('the small pictures', () => {
  const countries = [
    makeRegionCountry('CHL', { CHN: flows([10, null, 40]) }),
    makeRegionCountry('VEN', { CHN: flows([10, 20, 90]), partialExportYears: { CHN: [2002], USA: [] } }),
    makeRegionCountry('CUB', { CHN: exportsOf(null) }),
    makeRegionCountry('PAN', { CHN: exportsOf(101), USA: exportsOf(null) }),
  ];

  it('leave open what is missing, a part of a flow, or more than the whole', () => {
    const lines = of(countries).items.map((item) => item.lines[0]?.values);
    expect(lines).toEqual([
      [10, null, 40],
      [10, 20, null],
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('leave open a part of the exports to either partner, and of the imports nothing', () => {
    const [line] = of([makeRegionCountry('VEN', { partialExportYears: { CHN: [2001], USA: [2002] } })]).items;
    expect(line?.lines.map(({ values }) => values)).toEqual([
      [10, null, 10],
      [20, 20, null],
    ]);
    const bought = regionTradeMultiples(
      makeRegionTrade({ countries: [makeRegionCountry('VEN', { partialExportYears: { CHN: [], USA: [2002] } })] }),
      makeAtlas(), [named('VEN')], { flow: 'import', unit: 'share' }, [], i18n,
    ); // prettier-ignore
    expect(bought.items[0]?.lines[1]?.values).toEqual([20, 20, 20]);
  });

  it('say the latest figure with its year, or that there is none', () => {
    expect(of(countries).items.map(({ text }) => text)).toEqual([
      '40.0% in 2002',
      '20.0% in 2001',
      'no figure',
      'no figure',
    ]);
  });

  it('keep the order given and draw shares to one height, money each to its own, and say so', () => {
    expect(of(countries).items.map(({ iso3 }) => iso3)).toEqual(['CHL', 'VEN', 'CUB', 'PAN']);
    expect(of(countries)).toMatchObject({
      scale: 'common',
      scaleText: 'All drawn to the same height: 40%.',
    });
    for (const unit of ['usd', 'per-person', 'index'] as const)
      expect(of(countries, unit)).toMatchObject({
        scale: 'own',
        scaleText: 'Each drawn to its own height: compare shapes, not heights.',
      });
  });

  it('are told by how many countries trade more with China in their last year with both figures', () => {
    expect(of(countries).title).toBe('China buys more than the United States from 1 of 2 countries');
    expect(of(countries, 'index').title).toBe(
      'Exports to China have grown faster than to the United States in 2 of 2 countries',
    );
    expect(of([makeRegionCountry('CUB', { CHN: exportsOf(null) })]).title).toBe(
      'No country has exports with both China and the United States to compare',
    );
  });

  it('write an index from the first year with both figures', () => {
    const [chile] = of(countries, 'index').items;
    expect(chile?.lines.map(({ values }) => values)).toEqual([
      [100, null, 400],
      [100, 100, 100],
    ]);
  });

  it('have a table with exactly the points drawn', () => {
    const model = of(countries, 'usd');
    expect(model.table.rows).toHaveLength(8);
    expect(model.table.csv?.rows[0]).toEqual(['CHL', 'Synthetic CHL', 'CHN', 10e6, null, 40e6]);
    model.table.csv?.rows.forEach((row, i) =>
      expect(row.slice(3)).toEqual(model.items[Math.floor(i / 2)]?.lines[i % 2]?.values),
    );
  });
});

it('Venezuela’s exports to the United States are drawn to 2006 and again from 2013: between lies crude oil alone', () => {
  const venezuela = realRegionTrade().countries.filter(({ iso3 }) => iso3 === 'VEN');
  const model = regionTradeMultiples(
    { ...makeRegionTrade(), countries: venezuela },
    realAtlas(),
    [named('VEN')],
    { flow: 'export', unit: 'share' },
    [],
    i18n,
  );
  const { tradeYears } = realAtlas();
  const usa = model.items[0]?.lines[1]?.values ?? [];
  const drawn = (from: number, to: number) =>
    usa.filter((value, i) => tradeYears[i]! >= from && tradeYears[i]! <= to && value !== null).length;
  expect([drawn(2001, 2006), drawn(2007, 2012), drawn(2013, 2014)]).toEqual([6, 0, 2]);
});

it('the real countries say something whole in three languages and every unit', async () => {
  const [file, atlas] = [realRegionTrade(), realAtlas()];
  const order = atlas.countries.map(({ iso3, names }) => ({ iso3, name: names.en }));
  for (const lang of LANGS) {
    const each = await testLateI18n('tradeDetail', lang);
    for (const flow of ['export', 'import'] as const)
      for (const unit of TRADE_UNITS) {
        const model = regionTradeMultiples(file, atlas, order, { flow, unit }, [], each);
        expect(JSON.stringify(model)).not.toMatch(/undefined|NaN|Infinity/);
        expect(model.items).toHaveLength(33);
        if (unit === 'share')
          for (const value of model.items.flatMap(({ lines }) => lines.flatMap(({ values }) => values)))
            expect(value ?? 0).toBeLessThanOrEqual(100);
      }
  }
});
