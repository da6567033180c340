import type { StanceClass } from '../stanceClass';
import { AXES, type Axis, type Bands, type Component, type StanceModel } from '../stanceModel';
import type { MeanShare } from './chinaTradeShare';
import type { Term } from './componentTerms';
import { componentValue } from './componentValue';
import { prepareEvidence, type PreparedEvidence, type StanceInput } from './preparedEvidence';
import type { Gate } from './recognitionGate';

export type ComponentScore = {
  readonly axis: Axis;
  readonly id: string;
  readonly weight: number;
  /** 0-1; `null` for a measure without a figure, which then leaves both sums of the axis. */
  readonly value: number | null;
};

/** Points added to the band cuts of each axis. */
export type BandShift = Readonly<Record<Axis, Bands>>;

export type StanceScore = {
  readonly stanceClass: StanceClass;
  readonly gate: Gate;
  /**
   * 0-100, not rounded. Computed whatever the gate says; the class then does not rest on it. `null` only when no
   * component of the axis has both a weight and a figure (a reader has dropped them all).
   */
  readonly engagement: number | null;
  readonly guardedness: number | null;
  readonly components: readonly ComponentScore[];
  /**
   * Rows dated on or before the day whose code a component lists or the gate reads. Context rows, and codes that no
   * component lists, tell the story but move nothing, so they do not make a class better founded. A row that two
   * components list is one row; rows behind the trade measure are not evidence rows.
   */
  readonly evidenceRows: number;
};

const NO_SHIFT: BandShift = { engagement: { mid: 0, high: 0 }, guardedness: { mid: 0, high: 0 } };

/**
 * Stance of one country on a day. In: its evidence rows in any order, China's share of its goods trade by year in percent,
 * the model and the day. Out: class, both axes 0-100, each component's value, the rows counted. Cuts belong to the band
 * above them and meet the unrounded axis. Throws `RangeError` on a date that is none. Formula: the stance model,
 * "From evidence to a class"; the build and the browser both score through here.
 */
export const scoreStance = (input: StanceInput & { readonly bandShift?: BandShift }): StanceScore =>
  scorePrepared(prepareEvidence(input), input.model, input.bandShift);

/** `scoreStance` for evidence already sorted out for its day; the terms follow the components of `model`. */
export function scorePrepared(
  prepared: PreparedEvidence,
  model: StanceModel,
  bandShift: BandShift = NO_SHIFT,
): StanceScore {
  const components = AXES.flatMap((axis) =>
    model.axes[axis].map((component, i): ComponentScore => {
      const value = valueOf(component, prepared.terms[axis][i] ?? [], prepared.share, model.halfLifeYears);
      return { axis, id: component.id, weight: component.weight, value };
    }),
  );
  return scoreComponents(
    { gate: prepared.gate, evidenceRows: prepared.counted.length, components },
    model,
    bandShift,
  );
}

/** The last step of `scoreStance`: from the values of the components to axes and class; of the model it reads the bands. */
export function scoreComponents(
  known: Pick<StanceScore, 'gate' | 'components' | 'evidenceRows'>,
  model: StanceModel,
  bandShift: BandShift = NO_SHIFT,
): StanceScore {
  const engagement = axisOf(known.components, 'engagement');
  const guardedness = axisOf(known.components, 'guardedness');
  const stanceClass = classOf(known.gate, engagement, guardedness, model, bandShift);
  return { ...known, stanceClass, engagement, guardedness };
}

/** Sum of the weights of an axis's components that have a figure. */
export const weightSum = (components: readonly ComponentScore[], axis: Axis): number =>
  components.reduce((sum, c) => (c.axis === axis && c.value !== null ? sum + c.weight : sum), 0);

function valueOf(
  component: Component,
  terms: readonly Term[],
  share: MeanShare | null,
  halfLifeYears: number,
): number | null {
  if (component.rule !== 'measure') return componentValue(component.rule, terms, halfLifeYears).value;
  return share === null ? null : Math.min(1, share.sharePct / component.fullAtPct);
}

function axisOf(components: readonly ComponentScore[], axis: Axis): number | null {
  const weights = weightSum(components, axis);
  if (weights <= 0) return null;
  const sum = components.reduce((s, c) => (c.axis === axis ? s + c.weight * (c.value ?? 0) : s), 0);
  return (100 * sum) / weights;
}

function classOf(
  gate: Gate,
  engagement: number | null,
  guardedness: number | null,
  model: StanceModel,
  shift: BandShift,
): StanceClass {
  if (gate === 'taipei') return 'no-formal-ties';
  if (gate === 'none' || engagement === null || guardedness === null) return 'not-assessed';
  const row = model.classes[`engagement-${bandOf(engagement, model.bands.engagement, shift.engagement)}`];
  return row[`guardedness-${bandOf(guardedness, model.bands.guardedness, shift.guardedness)}`];
}

/** The band of an axis value, 0-100; a cut belongs to the band above it. `shift`: points added to the cuts. */
export function bandOf(
  points: number,
  bands: Bands,
  shift: Bands = NO_SHIFT.engagement,
): 'low' | 'mid' | 'high' {
  if (points >= bands.high + shift.high) return 'high';
  return points >= bands.mid + shift.mid ? 'mid' : 'low';
}
