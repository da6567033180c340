import type { TechClass } from '../../src/domain/trade/techClasses';
import { DataError } from '../lib/dataError';
import type { LallTable } from '../sources/products/lall';
import type { Catalogue, Product } from './catalogue';

/** First years of the editions of the Harmonized System with a table; 2012 has none, so 2017 stands in for it. */
const EDITIONS = [
  [2022, 2022],
  [2012, 2017],
  [2007, 2007],
  [2002, 2002],
  [1996, 1996],
  [0, 1992],
] as const;

/** A heading has the class of its lines when at least this part of them agrees. */
const MOST_LINES = 0.75;

/** The edition of the Harmonized System that goods of a year are looked up in. */
export const editionOf = (year: number): number => EDITIONS.find(([first]) => year >= first)?.[1] ?? 1992;

/**
 * Lall's classes of a code over the years it is used; more than one where editions disagree, none where the code is
 * coarser than his table. A code absent from the edition of a year, as of a country that still reports by an older
 * one, takes the newest before it, else the oldest there is.
 */
export function lallClasses(table: LallTable, code: string, years: readonly number[]): (TechClass | null)[] {
  const [level, digits = ''] = code.split(' ');
  if (level === 'hs4') {
    const heading = table.headings.get(digits);
    return heading && heading.share >= MOST_LINES ? [heading.techClass] : [];
  }
  if (level === 'hs6') {
    const editions = table.lines.get(digits);
    return editions ? [...new Set(years.map((year) => classIn(editions, editionOf(year))))] : [];
  }
  const all = [...table.lines].filter(([hs6]) => isWithin(hs6, level, digits));
  const classes = new Set(all.flatMap(([, editions]) => [...editions.values()]));
  return classes.size === 1 ? [...classes] : [];
}

function classIn(editions: ReadonlyMap<number, TechClass | null>, edition: number): TechClass | null {
  const known = [...editions.keys()].sort((a, b) => b - a);
  const nearest = known.find((one) => one <= edition) ?? known.at(-1);
  return nearest === undefined ? null : (editions.get(nearest) ?? null);
}

/** Last chapter of each of the 22 sections; the last one holds what belongs nowhere. */
const LAST_CHAPTER = [5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97, 99];

const sectionOf = (hs6: string): number =>
  LAST_CHAPTER.findIndex((last) => Number(hs6.slice(0, 2)) <= last) + 1;

const isWithin = (hs6: string, level: string | undefined, digits: string): boolean =>
  level === 'hs2' ? hs6.startsWith(digits) : sectionOf(hs6) === Number(digits);

export type Deviation = { code: string; ours: TechClass | null; lall: (TechClass | null)[]; reason: string };

/**
 * Products whose class is not Lall's. In: the catalogue and the years each code is used in.
 * Throws a `DataError` for a deviation without a written reason.
 */
export function deviations(
  catalogue: Catalogue,
  table: LallTable,
  yearsOf: ReadonlyMap<string, readonly number[]>,
): Deviation[] {
  const found = [...catalogue.values()].flatMap((product): Deviation[] => {
    const lall = lallClasses(table, product.code, yearsOf.get(product.code) ?? [2022]);
    return isLalls(product, lall)
      ? []
      : [{ code: product.code, ours: product.techClass, lall, reason: product.reason }];
  });
  const unexplained = found.filter(({ reason }) => reason === '');
  if (unexplained.length === 0) return found;
  throw new DataError(
    unexplained.map(({ code, ours, lall }) => ({
      file: 'data/trade/products.csv',
      line: null,
      column: 'reason',
      reason: `"${code}" is ${ours ?? 'without a class'}, Lall has ${lall.map((one) => one ?? 'none').join(' and ') || 'no one class'}: write the reason`,
    })),
  );
}

const isLalls = ({ techClass }: Product, lall: readonly (TechClass | null)[]): boolean =>
  lall.length === 0 ? techClass === null : lall.length === 1 && lall[0] === techClass;
