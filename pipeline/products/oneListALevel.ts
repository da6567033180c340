import { groupBy } from '../lib/groupBy';
import { byPreference } from './preferred';
import type { ProductList } from './productFlow';

/** "hs6" of "hs6 120190". */
const levelOf = ({ top }: ProductList): string => top[0]?.code.split(' ')[0] ?? '';

/**
 * One list a country, partner, flow, year, basis and level of the Harmonized System, so that no two sources are drawn for
 * one thing; `byPreference` says which comes first. Of Brazil's chapters of 2014 it is the source that has the years around.
 */
export function oneListALevel(lists: readonly ProductList[]): {
  kept: ProductList[];
  passedOver: ProductList[];
} {
  const cells = groupBy(lists, (list) =>
    [list.iso3, list.partner, list.flow, list.year, list.basis, levelOf(list)].join(' '),
  );
  const sorted = [...cells.values()].map((cell) => [...cell].sort(byPreference));
  return {
    kept: sorted.flatMap((cell) => cell.slice(0, 1)),
    passedOver: sorted.flatMap((cell) => cell.slice(1)),
  };
}
