import { AXES, type Axis, type Component, type StanceModel } from '../stanceModel';
import type { Term } from './componentTerms';
import type { EvidenceRow } from './evidenceRow';
import { prepareEvidence, type PreparedEvidence, type StanceInput } from './preparedEvidence';
import { scorePrepared, type BandShift } from './scoreStance';
import { between, pick, seededRandom, seedOf, type Random } from './seededRandom';

export type Range = { readonly low: number; readonly high: number };

export type StanceUncertainty = {
  /** 5th and 95th percentile of the draws, 0-100, not rounded; `null` where the gate decides the class. */
  readonly engagement: Range | null;
  readonly guardedness: Range | null;
  /** Share of the draws that end in the class of the model as published, percent. */
  readonly stabilityPct: number;
};

const GATED: StanceUncertainty = { engagement: null, guardedness: null, stabilityPct: 100 };

/**
 * How sure a stance is. In: what `scoreStance` takes, and a key ("CHL:2025") that with the model's seed starts the draws
 * of this country and year, so that one country's evidence never changes another's draws. Each draw multiplies every weight
 * by U[weightFactor], picks a half-life and a full-at from the model's lists, shifts each of the four band cuts by
 * U[bandShift] on its own, and keeps every counted row with `keepProbability`, in all components that list it at once.
 * Rows of the gate always decide the gate: recognition is not in doubt, so under the gate there is nothing to draw and the
 * class is certain. Out: percentiles as `percentile` defines them and the share of draws in the published class.
 * The evidence is put in an order of its own first (day, then code), so that the order of the input does not matter.
 */
export function stanceUncertainty(input: StanceInput, key: string): StanceUncertainty {
  const prepared = prepareEvidence({ ...input, evidence: [...input.evidence].sort(byDateAndCode) });
  if (prepared.gate !== 'beijing') return GATED;
  const { model } = input;
  const published = scorePrepared(prepared, model).stanceClass;
  const random = seededRandom(seedOf(`${model.uncertainty.seed}:${key}`));
  const points: Record<Axis, number[]> = { engagement: [], guardedness: [] };
  let same = 0;
  for (let i = 0; i < model.uncertainty.draws; i += 1) {
    const drawnModel = drawModel(model, random);
    const shift = drawShift(model, random);
    const score = scorePrepared(drawRows(prepared, model, random), drawnModel, shift);
    if (score.stanceClass === published) same += 1;
    for (const axis of AXES) {
      const value = score[axis];
      if (value !== null) points[axis].push(value);
    }
  }
  return {
    engagement: rangeOf(points.engagement),
    guardedness: rangeOf(points.guardedness),
    stabilityPct: (100 * same) / model.uncertainty.draws,
  };
}

/**
 * The p-th quantile (0 <= p <= 1) of values sorted ascending: linear between the closest ranks, the i-th of n values
 * standing at (i - 1) / (n - 1) (Hyndman and Fan 1996, type 7). Throws `RangeError` when there are none.
 */
export function percentile(sorted: readonly number[], p: number): number {
  const rank = (sorted.length - 1) * p;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) throw new RangeError('No values to take a percentile of');
  return below + (above - below) * (rank - Math.floor(rank));
}

function rangeOf(values: readonly number[]): Range | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const list = Array.from(sorted);
  return { low: percentile(list, 0.05), high: percentile(list, 0.95) };
}

function drawModel(model: StanceModel, random: Random): StanceModel {
  const { weightFactor, halfLifeYears, fullAtPct } = model.uncertainty;
  const halfLife = pick(random, halfLifeYears);
  const fullAt = pick(random, fullAtPct);
  const drawn = (component: Component): Component => {
    const weight = component.weight * between(random, weightFactor);
    return component.rule === 'measure'
      ? { ...component, weight, fullAtPct: fullAt }
      : { ...component, weight };
  };
  const axes = {
    engagement: model.axes.engagement.map(drawn),
    guardedness: model.axes.guardedness.map(drawn),
  };
  return { ...model, halfLifeYears: halfLife, axes };
}

function drawShift(model: StanceModel, random: Random): BandShift {
  const one = (): number => between(random, model.uncertainty.bandShift);
  return { engagement: { mid: one(), high: one() }, guardedness: { mid: one(), high: one() } };
}

function drawRows(prepared: PreparedEvidence, model: StanceModel, random: Random): PreparedEvidence {
  const kept = new Set<EvidenceRow>();
  for (const row of prepared.counted) if (random() < model.uncertainty.keepProbability) kept.add(row);
  const keep = (terms: readonly Term[]): readonly Term[] =>
    terms.length === 0 ? terms : terms.filter((term) => kept.has(term.row));
  const { engagement, guardedness } = prepared.terms;
  return { ...prepared, terms: { engagement: engagement.map(keep), guardedness: guardedness.map(keep) } };
}

function byDateAndCode(a: EvidenceRow, b: EvidenceRow): number {
  const [left, right] = [`${a.date} ${a.code} ${a.status}`, `${b.date} ${b.code} ${b.status}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
