import type { Atlas, AxisValue } from '../../bundle/schemas/atlas';
import { firmnessOf, isThin, type Firmness } from '../../domain/stance/firmness';
import type { I18n } from '../../i18n/words';
import { axisText } from './axisText';
import type { StanceRecord } from './stanceRecord';

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

export function certaintyMarks(record: StanceRecord, atlas: Atlas, i18n: I18n): CertaintyMarks {
  const { words, format } = i18n;
  const { engagement, guardedness, stabilityPct, evidenceRows } = record;
  if (!engagement || !guardedness) return NO_MARKS;
  const thin = isThin(evidenceRows, atlas.model);
  const [e, g] = [
    axisText('engagement', engagement.value, atlas, i18n),
    axisText('guardedness', guardedness.value, atlas, i18n),
  ];
  if (record.rangesPending)
    return { certainty: null, thin, detail: words.map.behindPending(e, g, words.reweigh.pending.range) };
  const range = (value: string, { low, high }: AxisValue): string =>
    words.map.valueRange(value, format.number(low), format.number(high));
  return {
    certainty: firmnessOf(stabilityPct),
    thin,
    detail: words.map.behind(
      range(e, engagement),
      range(g, guardedness),
      format.percent(wholePct(stabilityPct)),
    ),
  };
}
