import { readFileSync } from 'node:fs';

/** Known accessibility violations: page, width and theme -> axe rule -> number of elements. It may only shrink. */
export type Ratchet = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Violation = { readonly rule: string; readonly count: number; readonly where: readonly string[] };

export const readRatchet = (): Ratchet =>
  JSON.parse(readFileSync(new URL('./axe-ratchet.json', import.meta.url), 'utf8')) as Ratchet;

/**
 * What speaks against a page, in words: violations beyond the known ones, and known ones that are mended but still
 * listed, so that the list cannot stay looser than the truth.
 */
export function compareWithRatchet(
  found: readonly Violation[],
  known: Readonly<Record<string, number>>,
): string[] {
  const worse = found
    .filter(({ rule, count }) => count > (known[rule] ?? 0))
    .map(({ rule, count, where }) => `${rule}: ${count}, allowed ${known[rule] ?? 0}: ${where.join(' | ')}`);
  const mended = Object.entries(known)
    .map(([rule, allowed]) => ({ rule, allowed, count: found.find((one) => one.rule === rule)?.count ?? 0 }))
    .filter(({ allowed, count }) => count < allowed)
    .map(({ rule, allowed, count }) => `${rule}: ${count} left, lower axe-ratchet.json from ${allowed}`);
  return [...worse, ...mended];
}
