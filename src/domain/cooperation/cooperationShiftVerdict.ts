import { sharePct, wholeOf, type Split, type Weight, type Whole } from './cooperationShift';

/** Percentage points a group must gain before a measure is said to move; with fewer records one of them alone would do it. */
export const SHIFT_POINTS = 10;
export const SHIFT_RECORDS = 10;
/** Part of the records that must have an amount before amounts are compared, percent. */
export const SHIFT_WITH_AMOUNT_PCT = 50;

/** Binary fractions of a difference of exactly ten points must not decide. */
const DUST = 1e-9;

export type Direction = 'toward' | 'back' | 'neither';

/** Where a measure stood in the earlier and in the later span, percent of the whole. */
export type SharePair = { readonly earlierPct: number; readonly laterPct: number };

export type Comparison =
  | {
      readonly kind: 'told';
      readonly direction: Direction;
      readonly offer: SharePair;
      readonly commodities: SharePair;
    }
  | { readonly kind: 'few-records' | 'few-amounts' };

const gain = ({ earlierPct, laterPct }: SharePair): number => laterPct - earlierPct;

/** `up` gained ten points or more while `down` lost some. */
const isFrom = (down: SharePair, up: SharePair): boolean =>
  gain(up) >= SHIFT_POINTS - DUST && gain(down) < -DUST;

/**
 * Which way one measure moved from the earlier span to the later.
 * In: splits of the same measure. Out: `toward` when the offer gained at least ten percentage points and commodities lost,
 * `back` when commodities gained as much and the offer lost, else `neither`; `few-records` with fewer than ten records in
 * either span, `few-amounts` when amounts are asked for and fewer than half of the records of either span have one.
 */
export function compareSplits(earlier: Split, later: Split, weight: Weight, whole: Whole): Comparison {
  const wholes = [wholeOf(earlier, whole), wholeOf(later, whole)];
  if (wholes.some(({ records }) => records < SHIFT_RECORDS)) return { kind: 'few-records' };
  const hasAmounts = wholes.every(
    ({ records, withAmount }) => withAmount * 100 >= records * SHIFT_WITH_AMOUNT_PCT,
  );
  if (weight === 'amount' && !hasAmounts) return { kind: 'few-amounts' };
  const pair = (group: 'offer' | 'commodities'): SharePair | null => {
    const earlierPct = sharePct(earlier, group, weight, whole);
    const laterPct = sharePct(later, group, weight, whole);
    return earlierPct === null || laterPct === null ? null : { earlierPct, laterPct };
  };
  const [offer, commodities] = [pair('offer'), pair('commodities')];
  if (!offer || !commodities) return { kind: 'few-amounts' };
  const direction = isFrom(commodities, offer) ? 'toward' : isFrom(offer, commodities) ? 'back' : 'neither';
  return { kind: 'told', direction, offer, commodities };
}

/** `too-little`: nothing can be said. `none`: no measure moved. `mixed`: one source alone moved, or they contradict. */
export const SHIFT_VERDICTS = ['toward', 'back', 'mixed', 'none', 'too-little'] as const;
export type ShiftVerdict = (typeof SHIFT_VERDICTS)[number];

/** One measure, and which records it counts: two measures of the same records are one witness. */
export type Witness<Source extends string = string> = {
  readonly source: Source;
  readonly comparison: Comparison;
};

/**
 * What the measures say together. A direction needs two sources that agree and none that contradicts; with fewer than two
 * sources that can be compared there is too little to tell.
 */
export function verdictOf(witnesses: readonly Witness[]): ShiftVerdict {
  const sourcesThat = (test: (direction: Direction) => boolean): number =>
    new Set(
      witnesses.flatMap(({ source, comparison }) =>
        comparison.kind === 'told' && test(comparison.direction) ? [source] : [],
      ),
    ).size;
  const [told, toward, back] = [
    sourcesThat(() => true),
    sourcesThat((direction) => direction === 'toward'),
    sourcesThat((direction) => direction === 'back'),
  ];
  if (told < 2) return 'too-little';
  if (toward >= 2 && back === 0) return 'toward';
  if (back >= 2 && toward === 0) return 'back';
  return toward + back === 0 ? 'none' : 'mixed';
}
