import type { Axis, StanceModel } from '../stanceModel';
import { applyCustomModel, factorOf, type CustomModel } from './customModel';
import type { EvidenceRow } from './evidenceRow';
import { countedCodes, type PreparedEvidence } from './preparedEvidence';
import { gateOf, type Gate } from './recognitionGate';
import { scoreComponents, scorePrepared, type ComponentScore, type StanceScore } from './scoreStance';

export type VerifiableRow = EvidenceRow & { readonly verified: boolean };

/** What of a stance no weight can change: gate, rows, and the value of every component of the published model. */
export type WeighableStance = {
  readonly gate: Gate;
  readonly counted: readonly VerifiableRow[];
  readonly components: readonly ComponentScore[];
};

/**
 * A stance up to its weights, so that moving one costs no more than the sums. In: the evidence of a day as prepared with
 * the published model, that model, the day; of the reader's changes it reads half-life and verified only.
 */
export function weighableStance(
  prepared: PreparedEvidence<VerifiableRow>,
  published: StanceModel,
  date: string,
  custom: Pick<CustomModel, 'halfLifeYears' | 'verifiedOnly'>,
): WeighableStance {
  const read = custom.verifiedOnly ? verifiedPart(prepared, date) : prepared;
  const halfLifeYears = custom.halfLifeYears ?? published.halfLifeYears;
  const { components } = scorePrepared(read, { ...published, halfLifeYears });
  return { gate: read.gate, counted: read.counted, components };
}

/**
 * What gives the stances of a reader's model: the same as `scoreStance` with the rows of `rowsUnder` and the model of
 * `applyCustomModel`. In: the published model, the reader's changes, then stances prepared with the same changes.
 */
export function reweigher(
  published: StanceModel,
  custom: CustomModel,
): (stance: WeighableStance) => StanceScore {
  const model = applyCustomModel(published, custom);
  const codes = countedCodes(model);
  return ({ gate, counted, components }) => {
    const kept = components.flatMap((component) => {
      const factor = factorOf(custom, component.id);
      return factor === 0 ? [] : [{ ...component, weight: component.weight * factor }];
    });
    const evidenceRows = counted.reduce((count, { code }) => (codes.has(code) ? count + 1 : count), 0);
    return scoreComponents({ gate, evidenceRows, components: kept }, model);
  };
}

function verifiedPart(
  prepared: PreparedEvidence<VerifiableRow>,
  date: string,
): PreparedEvidence<VerifiableRow> {
  const counted = prepared.counted.filter((row) => row.verified);
  if (counted.length === prepared.counted.length) return prepared;
  const termsOn = (axis: Axis) =>
    prepared.terms[axis].map((terms) => terms.filter(({ row }) => row.verified));
  return {
    gate: gateOf(counted, date),
    counted,
    share: prepared.share,
    terms: { engagement: termsOn('engagement'), guardedness: termsOn('guardedness') },
  };
}
