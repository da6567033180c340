import { AXES, type Axis, type Component, type StanceModel } from '../stanceModel';

/** A reader's own version of the stance model, as what differs from the published one. */
export type CustomModel = {
  /** What a component's published weight is multiplied by, 0 to 3, by component id; absent is 1. */
  readonly factors: Readonly<Record<string, number>>;
  /** Years; `null` is the published half-life. */
  readonly halfLifeYears: number | null;
  /** Leaves out the evidence that no second person has checked. */
  readonly verifiedOnly: boolean;
};

export const PUBLISHED: CustomModel = { factors: {}, halfLifeYears: null, verifiedOnly: false };

export const FACTOR_MAX = 3;
export const FACTOR_STEP = 0.05;
export const HALF_LIFE_MIN = 1;
export const HALF_LIFE_MAX = 20;

/** The factor of a component: 1 unless the reader has moved it. */
export const factorOf = (custom: CustomModel, component: string): number =>
  Object.hasOwn(custom.factors, component) ? (custom.factors[component] ?? 1) : 1;

/** Whether nothing differs from the published model. */
export const isPublished = (custom: CustomModel): boolean =>
  !custom.verifiedOnly &&
  custom.halfLifeYears === null &&
  Object.values(custom.factors).every((factor) => factor === 1);

/**
 * The model with a reader's changes. Each weight is multiplied by its factor; a component with factor 0 is taken out, so
 * that it leaves both sums of its axis and its rows no longer count as evidence. A half-life of the reader's own also moves
 * the list the draws pick from, in proportion (3, 5, 8 become 6, 10, 16 for 10 instead of 5): the draws ask how sure the
 * reader's model is, not the published one. Only which rows count (`verifiedOnly`) is not the model's: see `rowsUnder`.
 */
export function applyCustomModel<M extends StanceModel>(model: M, custom: CustomModel): M {
  const halfLifeYears = custom.halfLifeYears ?? model.halfLifeYears;
  const scale = halfLifeYears / model.halfLifeYears;
  const axisOf = (axis: Axis): Component[] =>
    model.axes[axis].flatMap((component) => {
      const factor = factorOf(custom, component.id);
      return factor === 0 ? [] : [{ ...component, weight: component.weight * factor }];
    });
  const [engagement = [], guardedness = []] = AXES.map(axisOf);
  return {
    ...model,
    halfLifeYears,
    axes: { engagement, guardedness },
    uncertainty: {
      ...model.uncertainty,
      halfLifeYears: model.uncertainty.halfLifeYears.map((years) => years * scale),
    },
  };
}

/** The evidence rows that a reader's model reads. */
export const rowsUnder = <Row extends { readonly verified: boolean }>(
  custom: CustomModel | null,
  rows: readonly Row[],
): readonly Row[] => (custom?.verifiedOnly ? rows.filter((row) => row.verified) : rows);
