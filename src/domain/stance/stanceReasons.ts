import { AXES, type Axis } from '../stanceModel';
import type { MeanShare } from './chinaTradeShare';
import { componentValue } from './componentValue';
import type { EvidenceRow } from './evidenceRow';
import { prepareEvidence, type PreparedEvidence, type StanceInput } from './preparedEvidence';
import { scorePrepared, weightSum } from './scoreStance';

type Common = {
  readonly axis: Axis;
  /** Id of the component. */
  readonly component: string;
  /**
   * Points on the axis, 0-100. For `whole` and `measure` what the component adds (value x weight / sum of weights x 100);
   * for `part` the row's share of that, already contained in the whole.
   */
  readonly points: number;
};

/** A component with the row that decides it; `others` counts the further rows that count and are not listed themselves. */
type WholeReason<Row> = Common & { readonly kind: 'whole'; readonly row: Row; readonly others: number };
/** A further row of a component whose rule adds rows up, listed only where an axis has too few components to name. */
type PartReason<Row> = Common & { readonly kind: 'part'; readonly row: Row; readonly others: 0 };
/** The measured component: percent and the years it rests on. */
type MeasureReason = Common & { readonly kind: 'measure'; readonly measure: MeanShare; readonly others: 0 };

export type StanceReason<Row extends EvidenceRow = EvidenceRow> =
  WholeReason<Row> | PartReason<Row> | MeasureReason;

const ADDING_RULES: readonly string[] = ['sum-once', 'sum-capped', 'saturating'];

/**
 * Why a country stands where it does on a day, by axis. In: what `scoreStance` takes. Out: its components with points,
 * most points first (ties in the order of the model); where they are fewer than `atLeast`, further rows of the components
 * that add rows up follow, largest part first, until there are that many or no more rows. Components with 0 points are left
 * out. Throws `RangeError` on a date that is none. Computed whatever the gate says; the caller decides whether to show it.
 */
export function reasonsOf<Row extends EvidenceRow>(
  input: StanceInput<Row>,
  atLeast = 3,
): Record<Axis, StanceReason<Row>[]> {
  const prepared = prepareEvidence(input);
  const { components } = scorePrepared(prepared, input.model);
  const [engagement, guardedness] = AXES.map((axis) => {
    const weights = weightSum(components, axis);
    const found = input.model.axes[axis].flatMap((component, i) => {
      const score = components.find((c) => c.axis === axis && c.id === component.id);
      const points = (100 * (score?.value ?? 0) * component.weight) / weights;
      return points > 0 ? [reasonFor({ input, prepared, axis, index: i, points })] : [];
    });
    return withParts(
      found.sort((a, b) => b.whole.points - a.whole.points),
      atLeast,
    );
  });
  return { engagement: engagement ?? [], guardedness: guardedness ?? [] };
}

type Found<Row extends EvidenceRow> = {
  readonly whole: WholeReason<Row> | MeasureReason;
  readonly parts: readonly PartReason<Row>[];
};

function reasonFor<Row extends EvidenceRow>(at: {
  input: StanceInput<Row>;
  prepared: PreparedEvidence<Row>;
  axis: Axis;
  index: number;
  points: number;
}): Found<Row> {
  const { axis, points } = at;
  const component = at.input.model.axes[axis][at.index];
  if (!component) throw new RangeError(`No component ${at.index} on ${axis}`);
  const common = { axis, component: component.id, points };
  if (component.rule === 'measure') {
    if (!at.prepared.share) throw new RangeError(`${component.id} has points without a figure`);
    return { whole: { ...common, kind: 'measure', measure: at.prepared.share, others: 0 }, parts: [] };
  }
  const terms = at.prepared.terms[axis][at.index] ?? [];
  const { counting } = componentValue(component.rule, terms, at.input.model.halfLifeYears);
  const [lead, ...rest] = counting;
  if (!lead) throw new RangeError(`${component.id} has points without a row`);
  const sum = counting.reduce((total, { part }) => total + part, 0);
  const parts = ADDING_RULES.includes(component.rule)
    ? rest.map(({ row, part }) => ({
        ...common,
        kind: 'part' as const,
        row,
        points: (points * part) / sum,
        others: 0 as const,
      }))
    : [];
  return { whole: { ...common, kind: 'whole', row: lead.row, others: rest.length }, parts };
}

function withParts<Row extends EvidenceRow>(
  found: readonly Found<Row>[],
  atLeast: number,
): StanceReason<Row>[] {
  const parts = found
    .flatMap((f) => f.parts)
    .sort((a, b) => b.points - a.points)
    .slice(0, Math.max(0, atLeast - found.length));
  const wholes = found.map(({ whole }) =>
    whole.kind === 'measure'
      ? whole
      : { ...whole, others: whole.others - parts.filter((p) => p.component === whole.component).length },
  );
  return [...wholes, ...parts];
}
