import { AXES, type Axis, type LevelComponent } from '../stanceModel';
import { componentValue } from './componentValue';
import type { Term } from './componentTerms';
import type { EvidenceRow } from './evidenceRow';
import { whyNothing, type NoEffect } from './marginalReason';
import { prepareEvidence, type StanceInput } from './preparedEvidence';
import { scorePrepared, weightSum } from './scoreStance';

/** What one row does in one component on a day. */
export type Marginal<Row extends EvidenceRow = EvidenceRow> = {
  readonly axis: Axis;
  readonly component: string;
  /** Points on the axis, signed: the axis as it stands minus the axis without this row alone. */
  readonly points: number;
  /** Why it moves nothing today; `null` when it moves the axis by `LEAST_POINTS` or more. */
  readonly nothing: NoEffect<Row> | null;
};

/** Under this a row is shown as moving nothing, points on an axis: one decimal is what the pages print. */
export const LEAST_POINTS = 0.05;

/**
 * What each row moves by on a day, by leaving it out: the axis as it stands minus the axis with that one row missing and all
 * else the same. In: what `scoreStance` takes. Out: per row dated on or before the day, one entry a component that lists
 * its code, in points on the axis (0-100, signed: a row that lowers an axis has a negative one). Rows that are not in
 * the map move nothing by definition: their code is in no component, or they come later than the day.
 * The points of several rows do not add up to the axis, because one row may stand in for another; that is why a row that
 * another one repeats or overrules shows 0 and says by which. Throws `RangeError` on a date that is none.
 * Formula: leave-one-out difference on step 3 of the stance model, "From evidence to a class".
 */
export function marginalsOf<Row extends EvidenceRow>(
  input: StanceInput<Row>,
): ReadonlyMap<Row, readonly Marginal<Row>[]> {
  const { model } = input;
  const prepared = prepareEvidence(input);
  const { components } = scorePrepared(prepared, model);
  const found = new Map<Row, Marginal<Row>[]>();
  for (const axis of AXES) {
    const weights = weightSum(components, axis);
    model.axes[axis].forEach((component, i) => {
      if (component.rule === 'measure') return;
      const terms = prepared.terms[axis][i] ?? [];
      const pointsPerValue = weights > 0 ? (100 * component.weight) / weights : 0;
      for (const term of terms) {
        const marginal = marginalOf({ axis, component, terms, term }, pointsPerValue, model.halfLifeYears);
        const others = found.get(term.row);
        if (others) others.push(marginal);
        else found.set(term.row, [marginal]);
      }
    });
  }
  return found;
}

type Place<Row extends EvidenceRow> = {
  readonly axis: Axis;
  readonly component: LevelComponent;
  readonly terms: readonly Term<Row>[];
  readonly term: Term<Row>;
};

function marginalOf<Row extends EvidenceRow>(
  { axis, component, terms, term }: Place<Row>,
  pointsPerValue: number,
  halfLifeYears: number,
): Marginal<Row> {
  const value = (kept: readonly Term<Row>[]): number =>
    componentValue(component.rule, kept, halfLifeYears).value;
  const points = pointsPerValue * (value(terms) - value(terms.filter((other) => other !== term)));
  const isNothing = Math.abs(points) < LEAST_POINTS;
  return {
    axis,
    component: component.id,
    points: isNothing ? 0 : points,
    nothing: isNothing ? whyNothing(component, terms, term, halfLifeYears) : null,
  };
}
