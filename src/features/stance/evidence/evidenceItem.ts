import type { Evidence } from '../../../bundle/schemas/country';
import { dayNumber } from '../../../domain/stance/effectiveDate';
import type { Marginal } from '../../../domain/stance/marginal';
import { GATE_CODES, gateOf } from '../../../domain/stance/recognitionGate';
import type { Axis } from '../../../domain/stanceModel';
import type { I18n } from '../../../i18n/words';
import { componentName, factName, factNote, signedPoints } from '../../../facts/stance/evidenceNames';

/** What a fact does in a component today, or at the gate; `by` is the fact that stands in its place. */
export type EffectModel = {
  readonly key: string;
  readonly axis: Axis | null;
  readonly text: string;
  readonly why: string | null;
  readonly by: { readonly id: string; readonly text: string } | null;
};

export type DirectionKey = 'toward' | 'away' | 'context';

/** One fact as the evidence tab shows it. */
export type FactModel = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly direction: DirectionKey;
  readonly directionText: string;
  readonly effects: readonly EffectModel[];
  readonly note: { readonly text: string; readonly isEnglish: boolean };
  readonly source: { readonly title: string; readonly url: string; readonly tier: string };
  readonly isVerified: boolean;
  /** Confidence, verified or not, sector, date of the source, whether a state was seen rather than begun. */
  readonly marks: readonly string[];
  /** Named by the link. */
  readonly isMarked: boolean;
  /** Shown only because the link names it. */
  readonly isOutside: boolean;
};

const DIRECTION: Readonly<Record<Evidence['direction'], DirectionKey>> = {
  1: 'toward',
  [-1]: 'away',
  0: 'context',
};

export const directionKey = (direction: Evidence['direction']): DirectionKey => DIRECTION[direction];

export function factModel(
  row: Evidence,
  shown: Pick<FactModel, 'effects' | 'isMarked' | 'isOutside'>,
  { lang, words, format }: I18n,
): FactModel {
  const text = words.evidence;
  return {
    ...shown,
    id: row.id,
    title: factName(row.code, words),
    date: format.date(row.date),
    direction: DIRECTION[row.direction],
    directionText: text.direction[DIRECTION[row.direction]],
    note: factNote(row, lang),
    source: { title: row.sourceTitle, url: row.sourceUrl, tier: text.tier[row.tier] },
    isVerified: row.verified,
    marks: [
      text.confidence[row.confidence],
      row.verified ? text.verified : text.unverified,
      ...(row.sector ? [words.terms.sectors[row.sector]] : []),
      ...(row.sourceDate ? [text.sourceDate(format.date(row.sourceDate))] : []),
      ...(row.status ? [text.asOfStatus] : []),
    ],
  };
}

const named = (row: Evidence, { words, format }: I18n): { id: string; text: string } => ({
  id: row.id,
  text: `${factName(row.code, words)}, ${format.date(row.date)}`,
});

/** The effects of a counting row: its points by component, and its part at the gate. */
export function effectsOf(
  row: Evidence,
  marginals: readonly Marginal<Evidence>[],
  counting: readonly Evidence[],
  i18n: I18n,
): EffectModel[] {
  const { words, format } = i18n;
  const text = words.evidence;
  const inComponents = marginals.map(({ axis, component, points, nothing }): EffectModel => ({
    key: component,
    axis,
    text: text.today(componentName(component, words), signedPoints(points, format), text.axisIn[axis]),
    why: nothing ? text.nothing[nothing.kind] : null,
    by: nothing?.by ? named(nothing.by, i18n) : null,
  }));
  const atGate = gateEffect(row, counting, i18n);
  return atGate ? [atGate, ...inComponents] : inComponents;
}

/** What a recognition row does: the latest of the side that holds decides; another side came later, or it is said again. */
function gateEffect(row: Evidence, counting: readonly Evidence[], i18n: I18n): EffectModel | null {
  if (!GATE_CODES.includes(row.code)) return null;
  const { gate } = i18n.words.evidence;
  const rows = counting
    .filter(({ code }) => GATE_CODES.includes(code))
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const latestDay = rows.at(-1)?.date ?? row.date;
  const decider = rows.findLast(({ code }) => code === `recognition.${gateOf(rows, latestDay)}`);
  const base = { key: 'gate', axis: null } as const;
  if (!decider || decider === row) return { ...base, text: gate.decides, why: null, by: null };
  const later = rows.find(({ code, date }) => code !== row.code && dayNumber(date) >= dayNumber(row.date));
  return later
    ? { ...base, text: '', why: gate.superseded, by: named(later, i18n) }
    : { ...base, text: '', why: gate.repeated, by: named(decider, i18n) };
}
