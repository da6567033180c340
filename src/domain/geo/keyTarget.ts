import { neighbourOf, type Direction } from './neighbours';
import type { Point } from '../layout/point';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Where a key leads from a country: arrows to the neighbour, Home and End to the first and last name, a letter to the
 * next name that begins with it, accents aside.
 * @param names names by code, in the reader's language.
 * @param lang the page's language, which decides their order.
 * @returns a code, or `undefined` when the key leads nowhere.
 */
export function keyTarget(
  key: string,
  from: string,
  points: ReadonlyMap<string, Point>,
  names: ReadonlyMap<string, string>,
  lang: string,
): string | undefined {
  const direction = ARROWS[key];
  if (direction) return neighbourOf(from, direction, points);
  const { compare } = new Intl.Collator(lang);
  const ordered = [...names].sort(([, a], [, b]) => compare(a, b)).map(([code]) => code);
  if (key === 'Home') return ordered[0];
  if (key === 'End') return ordered.at(-1);
  if (plain(key).length !== 1 || key === ' ') return undefined;
  const here = ordered.indexOf(from);
  return [...ordered.slice(here + 1), ...ordered.slice(0, Math.max(0, here))].find((code) =>
    plain(names.get(code) ?? '').startsWith(plain(key)),
  );
}
