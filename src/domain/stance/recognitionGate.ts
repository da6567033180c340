import { dayNumber } from './effectiveDate';
import type { EvidenceRow } from './evidenceRow';

/** Whom the country recognises on a day; `none` when no recognition is known. */
export type Gate = 'beijing' | 'taipei' | 'none';

const SIDES: Readonly<Record<string, Exclude<Gate, 'none'>>> = {
  'recognition.beijing': 'beijing',
  'recognition.taipei': 'taipei',
};

/** The two codes that decide the gate; no component needs to list them. */
export const GATE_CODES: readonly string[] = Object.keys(SIDES);

/**
 * Recognition on a day: the latest `recognition.beijing` or `recognition.taipei` row on or before it decides.
 * A status row is as good as an event here, for it too says whom the country recognised on that date; on one and the
 * same day the event goes before the status row, and Beijing before Taipei when even that does not tell them apart.
 */
export function gateOf(evidence: readonly EvidenceRow[], date: string): Gate {
  const today = dayNumber(date);
  let gate: Gate = 'none';
  let best = -Infinity;
  for (const row of evidence) {
    const side = SIDES[row.code];
    if (!side) continue;
    const day = dayNumber(row.date);
    if (day > today) continue;
    const rank = day + (row.status ? 0 : 0.5) + (side === 'beijing' ? 0.25 : 0);
    if (rank > best) [best, gate] = [rank, side];
  }
  return gate;
}
