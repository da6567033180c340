import type { Source } from '../../src/bundle/schemas/manifest';
import { fileError } from '../lib/dataError';
import { cellKey, type JudgedCandidate } from './candidate';

/**
 * The candidates whose source lets its rows go out; the others only take part in the check.
 * Throws a `DataError` when a figure is chosen that may not go out.
 */
export function rowsThatGoOut(
  candidates: readonly JudgedCandidate[],
  sources: readonly Pick<Source, 'id' | 'redistribution'>[],
): JudgedCandidate[] {
  const open = new Set(sources.filter(({ redistribution }) => redistribution === 'rows').map(({ id }) => id));
  const closed = candidates.find(({ verdict, source }) => verdict === 'chosen' && !open.has(source));
  if (closed !== undefined)
    throw fileError(
      closed.rawFile,
      `${cellKey(closed)} is chosen from ${closed.source}, whose rows may not go out`,
    );
  return candidates.filter(({ source }) => open.has(source));
}
