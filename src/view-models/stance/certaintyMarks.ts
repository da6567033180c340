import type { Atlas } from '../../bundle/schemas/atlas';
import { firmnessOf, isThin, type Firmness } from '../../domain/stance/firmness';
import type { I18n, Words } from '../../i18n/words';
import type { AxisValue, StanceRecord } from './stanceRecord';

/** How sure a class is, for the marks on map and plane, and what stands behind it in words. */
export type CertaintyMarks = {
  /** Null under the gate, and while it is being drawn for a reader's own model. */
  readonly certainty: Firmness | null;
  readonly thin: boolean;
  /** "Engagement 41 (33–49), guardedness 30 (22–38); 51% of draws agree". */
  readonly detail: string;
};

/** Under the gate a class is a matter of record, and nothing is marked. */
export const NO_MARKS: CertaintyMarks = { certainty: null, thin: false, detail: '' };

/** Cut, not rounded, so that no share reads as having reached a limit it has not: 59.6 is contested, 99.8 is not all. */
export const wholePct = (pct: number): number => Math.floor(pct);

export function certaintyMarks(record: StanceRecord, atlas: Atlas, { words, format }: I18n): CertaintyMarks {
  const { engagement, guardedness, stabilityPct, evidenceRows } = record;
  if (!engagement || !guardedness) return NO_MARKS;
  const thin = isThin(evidenceRows, atlas.model);
  if (record.rangesPending) {
    const [e, g] = [format.number(engagement.value), format.number(guardedness.value)];
    return { certainty: null, thin, detail: words.map.behindPending(e, g, words.reweigh.pending.range) };
  }
  const range = ({ value, low, high }: AxisValue): string =>
    words.map.valueRange(format.number(value), format.number(low), format.number(high));
  return {
    certainty: firmnessOf(stabilityPct),
    thin,
    detail: words.map.behind(range(engagement), range(guardedness), format.percent(wholePct(stabilityPct))),
  };
}

/**
 * How sure a class is in a word or two. Thin evidence takes the place of "firm" and "likely", which few rows cannot
 * bear out, but not of "contested".
 */
export function surenessText(record: StanceRecord, atlas: Atlas, { terms, reweigh }: Words): string {
  if (record.rangesPending) return reweigh.pending.certainty;
  const firmness = firmnessOf(record.stabilityPct);
  if (!isThin(record.evidenceRows, atlas.model)) return terms.firmness[firmness];
  return firmness === 'contested'
    ? `${terms.firmness.contested} · ${terms.thinEvidence}`
    : terms.thinEvidence;
}
