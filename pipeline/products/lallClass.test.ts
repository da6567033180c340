import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TechClass } from '../../src/domain/trade/techClasses';
import { buildReport } from '../lib/buildReport';
import { rawFolder } from '../lib/rawFolder';
import { RAW_DEFAULT } from '../lib/rawFolder';
import { readCipfProducts } from '../sources/products/cipfProducts';
import { readLall, type LallTable } from '../sources/products/lall';
import { readCatalogue, type Product } from './catalogue';
import { deviations, editionOf, lallClasses } from './lallClass';

const line = (...editions: [number, TechClass | null][]) => new Map(editions);
const table: LallTable = {
  lines: new Map([
    ['120190', line([2017, 'commodity'], [2022, 'commodity'])],
    ['260300', line([2007, 'resource-based'], [2022, 'resource-based'])],
    ['851770', line([2007, 'medium'], [2017, 'high'])],
    ['640399', line([2007, 'low'])],
    ['640410', line([2022, 'low'])],
  ]),
  headings: new Map([
    ['2701', { techClass: 'commodity', share: 0.75 }],
    ['8523', { techClass: 'low', share: 0.62 }],
  ]),
};

describe('Lall’s class of a product', () => {
  it.each([
    [1995, 1992],
    [2006, 2002],
    [2007, 2007],
    [2012, 2017],
    [2021, 2017],
    [2022, 2022],
    [2025, 2022],
  ])('%i is looked up in the edition of %i', (year, edition) => {
    expect(editionOf(year)).toBe(edition);
  });

  it.each<[string, number[], (TechClass | null)[]]>([
    ['hs6 120190', [2014, 2025], ['commodity']],
    ['hs6 851770', [2008, 2018], ['medium', 'high']],
    ['hs6 851770', [2024], ['high']],
    ['hs6 640410', [2005], ['low']],
    ['hs4 2701', [2022], ['commodity']],
    ['hs4 8523', [2022], []],
    ['hs2 64', [2014], ['low']],
    ['section 12', [2014], ['low']],
    ['section 16', [2014], []],
  ])('%s in %j is %j', (code, years, classes) => {
    expect(lallClasses(table, code, years)).toEqual(classes);
  });

  it('needs a written reason where ours is another', () => {
    const ore = (reason: string): Product => ({
      code: 'hs6 260300',
      name: { en: 'copper ore', es: 'cobre', pt: 'cobre' },
      sector: 'minerals',
      techClass: 'commodity',
      sameAs: null,
      reason,
    });
    const check = (product: Product) =>
      deviations(new Map([[product.code, product]]), table, new Map([[product.code, [2022]]]));
    expect(check(ore('output of a mine'))).toMatchObject([{ code: 'hs6 260300', lall: ['resource-based'] }]);
    expect(() => check(ore(''))).toThrow(
      /"hs6 260300" is commodity, Lall has resource-based: write the reason/,
    );
    expect(check({ ...ore(''), techClass: 'resource-based' })).toEqual([]);
  });
});

describe.skipIf(!existsSync(RAW_DEFAULT))('the curated classes beside Lall’s', () => {
  it('differ where a reason is written, and nowhere else', () => {
    const folder = rawFolder(RAW_DEFAULT, []);
    const catalogue = readCatalogue('data/trade/products.csv');
    const years = new Map<string, number[]>();
    for (const { code, year } of readCipfProducts(folder, buildReport()))
      years.set(code, [...(years.get(code) ?? []), year]);
    const found = deviations(catalogue, readLall(folder, buildReport()), years);
    expect(
      found.map(({ code, ours, lall }) => `${code}: ${ours ?? 'none'}, Lall ${lall.join('/') || 'none'}`),
    ).toMatchInlineSnapshot(`
      [
        "hs6 121190: commodity, Lall resource-based",
        "hs6 170111: commodity, Lall resource-based",
        "hs6 170114: commodity, Lall resource-based",
        "hs6 260111: commodity, Lall resource-based",
        "hs6 260112: commodity, Lall resource-based",
        "hs6 260200: commodity, Lall resource-based",
        "hs6 260300: commodity, Lall resource-based",
        "hs6 260700: commodity, Lall resource-based",
        "hs6 260800: commodity, Lall resource-based",
        "hs6 261400: commodity, Lall resource-based",
        "hs6 440349: commodity, Lall resource-based",
        "hs6 440399: commodity, Lall resource-based",
        "hs6 470200: commodity, Lall resource-based",
        "hs6 470329: commodity, Lall resource-based",
        "hs6 710231: commodity, Lall resource-based",
        "hs6 710812: commodity, Lall none",
        "hs6 720449: commodity, Lall resource-based",
        "hs6 740400: commodity, Lall resource-based",
        "hs6 851770: high, Lall medium/high",
        "hs4 2601: commodity, Lall resource-based",
        "hs4 2603: commodity, Lall resource-based",
        "hs4 2606: commodity, Lall resource-based",
        "hs4 7108: commodity, Lall none",
        "hs2 12: commodity, Lall none",
        "hs2 17: none, Lall resource-based",
        "hs2 26: commodity, Lall none",
        "hs2 47: commodity, Lall resource-based",
      ]
    `);
  });
});
