import type { Atlas } from '../../bundle/schemas/atlas';
import { firmnessOf, isThin } from '../../domain/stance/firmness';
import type { I18n } from '../../i18n/words';
import type { StanceRecord } from './stanceRecord';

/** How sure a class is in words ("likely", "contested · thin evidence"); empty under the gate, which is a matter of record. */
export function certaintyText(record: StanceRecord, atlas: Atlas, { words }: I18n): string {
  if (!record.engagement || !record.guardedness) return '';
  const firmness = record.rangesPending
    ? words.reweigh.pending.certainty
    : words.terms.firmness[firmnessOf(record.stabilityPct)];
  return isThin(record.evidenceRows, atlas.model) ? `${firmness} · ${words.terms.thinEvidence}` : firmness;
}
