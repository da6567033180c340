import type { Atlas } from '../../bundle/schemas/atlas';
import { firmnessOf, isThin } from '../../domain/stance/firmness';
import type { I18n } from '../../i18n/words';
import type { StanceRecord } from './stanceRecord';

/**
 * How sure a class is in a word or two, wherever it is said; empty under the gate, which is a matter of record. Thin
 * evidence takes the place of "firm" and "likely", which few rows cannot bear out, but not of "contested".
 */
export function certaintyText(record: StanceRecord, atlas: Atlas, { words }: I18n): string {
  if (!record.engagement || !record.guardedness) return '';
  if (record.rangesPending) return words.reweigh.pending.certainty;
  const { firmness: names, thinEvidence } = words.terms;
  const firmness = firmnessOf(record.stabilityPct);
  if (!isThin(record.evidenceRows, atlas.model)) return names[firmness];
  return firmness === 'contested' ? `${names.contested} · ${thinEvidence}` : thinEvidence;
}
