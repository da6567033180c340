import { expect, it } from 'vitest';
import { oneListALevel } from './oneListALevel';
import type { ProductList } from './productFlow';

const list = (source: string, code: string, more: Partial<ProductList> = {}): ProductList => ({
  iso3: 'BRA',
  year: 2014,
  partner: 'CHN',
  flow: 'export',
  basis: 'mirror',
  source,
  totalUsd: 10,
  top: [{ code, valueUsd: 5 }],
  ...more,
});

it('of two sources’ lists of one flow, year, basis and level the preferred source’s is kept, in any order', () => {
  const chapters = list('comtrade-cipf', 'hs2 12');
  const again = list('comtrade-china-2014', 'hs2 12');
  for (const both of [
    [chapters, again],
    [again, chapters],
  ])
    expect(oneListALevel(both)).toEqual({ kept: [chapters], passedOver: [again] });
});

it('lists of another level, basis, flow, year or country all stay', () => {
  const lists = [
    list('comtrade-cipf', 'hs2 12'),
    list('comtrade-china-2014', 'hs6 120190'),
    list('comtrade-china-2014', 'hs2 12', { basis: 'reporter' }),
    list('comtrade-china-2014', 'hs2 12', { flow: 'import' }),
    list('comtrade-china-2014', 'hs2 12', { year: 2013 }),
    list('comtrade-china-2014', 'hs2 12', { iso3: 'CHL' }),
  ];
  expect(oneListALevel(lists)).toEqual({ kept: lists, passedOver: [] });
});
