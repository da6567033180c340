import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryTrade } from '../../../src/bundle/schemas/countryTrade';
import { COUNTRY_CODES } from '../../../src/domain/iso3';
import { realCountryTrade } from '../../../src/testing/realBundle';
import { readCsv } from '../../lib/csv';

const { version } = JSON.parse(readFileSync('public/data/current.json', 'utf8')) as { version: string };
const table = (name: string) =>
  readCsv(`public/data/${version}/tables/${name}.csv`).rows.map(({ cells }) => cells);
const usd = (rows: Record<string, string>[], where: Record<string, string>) =>
  rows
    .filter((row) => Object.entries(where).every(([column, value]) => row[column] === value))
    .map((row) => Number(row['value_usd']));

const listOf = ({ composition }: CountryTrade, year: number, flow: string, basis: string) =>
  composition.lists.find((list) => list.year === year && list.flow === flow && list.basis === basis);

describe('the composition of trade with China', () => {
  const brazil = realCountryTrade('BRA');
  const all = COUNTRY_CODES.map((iso3) => realCountryTrade(iso3));

  it('never has more in a list than the flow, nor a product larger than the one before', () => {
    const lists = all.flatMap(({ composition }) => composition.lists);
    expect(lists.length).toBeGreaterThan(100);
    for (const { top, totalUsd } of lists) {
      expect(top.reduce((sum, { valueUsd }) => sum + valueUsd, 0)).toBeLessThanOrEqual(totalUsd);
      const values = top.map(({ valueUsd }) => valueUsd);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });

  it('names every product it uses, and gives one figure a product, flow and year', () => {
    for (const { products, composition } of all) {
      const cells = composition.items.map(({ year, flow, code }) => `${year} ${flow} ${code}`);
      expect(new Set(cells).size).toBe(cells.length);
      for (const { code } of composition.items) expect(products).toHaveProperty([code]);
      for (const { top, year, flow } of composition.lists)
        for (const { code } of top) {
          expect(products).toHaveProperty([code]);
          expect(cells).not.toContain(`${year} ${flow} ${code}`);
        }
    }
  });

  it('has one list a flow, year, basis and level: of Brazil’s chapters in 2014 the one with the years around it', () => {
    for (const { composition, iso3 } of all) {
      const keys = composition.lists.map(
        ({ year, flow, basis, top }) =>
          `${iso3} ${year} ${flow} ${basis} ${top[0]?.code.split(' ')[0] ?? ''}`,
      );
      expect(keys).toEqual([...new Set(keys)]);
    }
    const chapters = brazil.composition.lists.filter(
      ({ year, flow, top }) => year === 2014 && flow === 'export' && top[0]?.code.startsWith('hs2 '),
    );
    expect(chapters.map(({ source, totalUsd }) => [brazil.sources[source], totalUsd])).toEqual([
      ['comtrade-cipf', 51_653_224_893],
    ]);
  });

  it('has Brazil’s soybeans as one series through the change of code in 2012, as the partner and the country report them', () => {
    const soy = (year: number, basis: string) =>
      listOf(brazil, year, 'export', basis)?.top.find(({ code }) => code === 'hs6 120190')?.valueUsd;
    expect(soy(2011, 'mirror')).toBeGreaterThan(10e9);
    expect(soy(2012, 'mirror')).toBeGreaterThan(10e9);
    expect(soy(2023, 'mirror')).toBe(40_954_089_545);
    expect(soy(2023, 'reporter')).toBe(38_917_721_011);
    expect(brazil.products['hs6 120190']?.name.pt).toBe('soja em grão');
  });

  it('does not take a download cut short for the largest imports of Brazil in 2018 and 2024', () => {
    const of2018 = listOf(brazil, 2018, 'import', 'reporter');
    expect(of2018?.top.map(({ code }) => code)).not.toContain('hs6 030569');
    expect(of2018?.top[0]?.code).toBe('hs6 890520');
    expect(listOf(brazil, 2024, 'import', 'reporter')).toBeUndefined();
    expect(listOf(brazil, 2024, 'import', 'mirror')?.top[0]?.code).toBe('hs6 854143');
  });

  it('has Venezuela’s crude oil of 2012 and not Costa Rica’s chips that go by way of others', () => {
    const venezuela = realCountryTrade('VEN').composition.items;
    expect(venezuela.find(({ year, code }) => year === 2012 && code === 'hs6 270900')?.valueUsd).toBe(
      10_492_472_800,
    );
    const costaRica = realCountryTrade('CRI').composition;
    expect(costaRica.lists).toEqual([]);
    expect(costaRica.sections.filter(({ flow }) => flow === 'export')).toEqual([]);
    expect(
      costaRica.items.filter(
        ({ year, flow, valueUsd }) => year === 2014 && flow === 'export' && valueUsd > 0.34e9,
      ),
    ).toEqual([]);
  });

  it('has whole compositions by section for eighteen countries, 2013-2017', () => {
    const chile = realCountryTrade('CHL').composition.sections.filter(
      ({ year, flow }) => year === 2017 && flow === 'export',
    );
    expect(chile.reduce((sum, { valueUsd }) => sum + valueUsd, 0) / 1e9).toBeCloseTo(19.9, 1);
    expect(all.filter(({ composition }) => composition.sections.length > 0)).toHaveLength(18);
  });
});

describe('the tables of products', () => {
  const products = table('trade_products');
  const commodities = table('commodity_flows');

  it('hold the figures of the raw files', () => {
    const key = { iso3: 'BRA', year: '2023', partner: 'CHN', flow: 'export', hs6: '120190' };
    expect(usd(products, { ...key, basis: 'mirror' })).toEqual([40_954_089_545]);
    const toChina = (iso3: string, year: string, hs4: string) =>
      usd(commodities, { iso3, year, partner: 'CHN', hs4, flow: 'export' }).map((one) =>
        Math.round(one / 1e6),
      );
    expect(toChina('CHL', '2022', '2603')).toEqual([15_564]);
    expect(toChina('BRA', '2024', '2601')).toEqual([19_901]);
    expect(toChina('PER', '2024', '2603')).toEqual([15_443]);
    expect(toChina('BRA', '2023', '2709')).toEqual([19_794]);
  });

  it('have no share over 100 and none where the total is not known', () => {
    const shares = products.filter((row) => row['share_pct'] !== '').map((row) => Number(row['share_pct']));
    expect(shares.length).toBeGreaterThan(5000);
    expect(shares.every((share) => share >= 0 && share <= 100)).toBe(true);
    expect(
      products.filter((row) => row['source'] === 'comtrade-hs85').every((row) => row['share_pct'] === ''),
    ).toBe(true);
  });

  it('rank only what a list that holds ranks', () => {
    const ranked = products.filter(
      (row) =>
        row['iso3'] === 'BRA' && row['year'] === '2018' && row['flow'] === 'import' && row['rank'] !== '',
    );
    expect(ranked.every((row) => !String(row['hs6']).startsWith('03'))).toBe(true);
    expect(ranked.length).toBeGreaterThan(0);
  });

  it('know the weight of the commodities', () => {
    const [copper] = commodities.filter(
      (row) =>
        row['iso3'] === 'CHL' && row['year'] === '2022' && row['hs4'] === '7403' && row['partner'] === 'CHN',
    );
    expect(Number(copper?.['tonnes'])).toBe(904_475);
  });
});
