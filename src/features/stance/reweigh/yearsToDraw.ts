import type { Atlas } from '../../../bundle/schemas/atlas';

/** The order in which years are drawn: the one on screen, the one compared with, then the nearest. */
export function yearsToDraw(
  atlas: Pick<Atlas, 'stanceYears'>,
  shown: number,
  from: number,
): readonly number[] {
  const rank = (year: number): number => (year === shown ? -2 : year === from ? -1 : Math.abs(year - shown));
  return [...atlas.stanceYears].sort((a, b) => rank(a) - rank(b));
}
