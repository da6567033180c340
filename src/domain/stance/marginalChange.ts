import { AXES, type Axis, type Component } from '../stanceModel';
import type { MeanShare } from './chinaTradeShare';
import { componentValue } from './componentValue';
import { termsOf } from './componentTerms';
import type { EvidenceRow } from './evidenceRow';
import { prepareEvidence, type StanceInput } from './preparedEvidence';
import { scorePrepared, weightSum, type StanceScore } from './scoreStance';

/** What moved one component between two days, in points on its axis, signed. */
export type ComponentChange<Row extends EvidenceRow = EvidenceRow> = {
  readonly axis: Axis;
  readonly component: string;
  /** `fading` plus the rows' points; for the measure the change of the share. */
  readonly points: number;
  /** What the rows of the first day have lost by growing older; 0 or less but for rounding, 0 where nothing ages. */
  readonly fading: number;
  /** Rows dated after the first day and up to the second, by date, each with what it added when it came. */
  readonly rows: readonly { readonly row: Row; readonly points: number }[];
  /** The measured share on both days; `null` for components made of rows. */
  readonly measure: { readonly from: MeanShare; readonly to: MeanShare } | null;
};

export type StanceChange<Row extends EvidenceRow = EvidenceRow> = {
  readonly from: StanceScore;
  readonly to: StanceScore;
  /** Every component with a figure on both days, in the order of the model. */
  readonly components: readonly ComponentChange<Row>[];
  /**
   * What is left of each axis's difference after its components: a measure that has a figure on one of the days only,
   * which leaves or enters both sums of the axis and so moves the share of the others. 0 when the same have data.
   */
  readonly availability: Readonly<Record<Axis, number>>;
  /** Ids of the measures that have a figure on one of the two days only. */
  readonly appeared: readonly string[];
  readonly vanished: readonly string[];
};

/**
 * What moved a country between two days, taken apart exactly: on each axis the components' points and `availability` sum to
 * the axis on the second day minus the axis on the first. In: what `scoreStance` takes, with `date` the second day, and
 * the first day. A component's points are weight / sum of weights on the second day x 100 x the change of its value.
 * Inside it, the rows of the first day are first aged to the second (`fading`), then the later rows are counted one by
 * one in order of date, each with the change it makes; so `fading` and rows sum to the component. Throws `RangeError` on a
 * date that is none. Formula: the telescoping sum of step 2 and 3 of the stance model.
 */
export function stanceChange<Row extends EvidenceRow>(
  input: StanceInput<Row>,
  fromDate: string,
): StanceChange<Row> {
  const { model } = input;
  const before = prepareEvidence({ ...input, date: fromDate });
  const after = prepareEvidence(input);
  const from = scorePrepared(before, model);
  const to = scorePrepared(after, model);
  const shares = before.share && after.share ? { from: before.share, to: after.share } : null;
  const components = AXES.flatMap((axis) => {
    const weights = weightSum(to.components, axis);
    return model.axes[axis].flatMap((component) => {
      const pointsPerValue = weights > 0 ? (100 * component.weight) / weights : 0;
      const change = changeOf(component, input, fromDate, shares);
      return change ? [scaled(change, axis, component.id, pointsPerValue)] : [];
    });
  });
  const measures = AXES.flatMap((axis) => model.axes[axis]).filter(({ rule }) => rule === 'measure');
  const idsWhen = (is: boolean): string[] => (is ? measures.map(({ id }) => id) : []);
  return {
    from,
    to,
    components,
    availability: {
      engagement: remainder('engagement', from, to, components),
      guardedness: remainder('guardedness', from, to, components),
    },
    appeared: idsWhen(!before.share && after.share !== null),
    vanished: idsWhen(before.share !== null && !after.share),
  };
}

/** Changes of a component's value, 0-1, before they are weighed. */
type ValueChange<Row extends EvidenceRow> = Pick<ComponentChange<Row>, 'fading' | 'measure'> & {
  readonly whole: number;
  readonly rows: readonly { readonly row: Row; readonly value: number }[];
};

function changeOf<Row extends EvidenceRow>(
  component: Component,
  { evidence, model, date }: StanceInput<Row>,
  fromDate: string,
  shares: ComponentChange<Row>['measure'],
): ValueChange<Row> | null {
  if (component.rule === 'measure') {
    if (!shares) return null;
    const value = ({ sharePct }: MeanShare): number => Math.min(1, sharePct / component.fullAtPct);
    return { whole: value(shares.to) - value(shares.from), fading: 0, rows: [], measure: shares };
  }
  const valueOf = (terms: ReturnType<typeof termsOf<Row>>): number =>
    componentValue(component.rule, terms, model.halfLifeYears).value;
  const terms = termsOf(component, evidence, date);
  const old = termsOf(component, evidence, fromDate);
  const start = valueOf(old);
  let reached = valueOf(terms.slice(0, old.length));
  const fading = reached - start;
  const rows = terms.slice(old.length).map(({ row }, i) => {
    const next = valueOf(terms.slice(0, old.length + i + 1));
    const value = next - reached;
    reached = next;
    return { row, value };
  });
  return { whole: reached - start, fading, rows, measure: null };
}

function scaled<Row extends EvidenceRow>(
  { whole, fading, rows, measure }: ValueChange<Row>,
  axis: Axis,
  component: string,
  pointsPerValue: number,
): ComponentChange<Row> {
  return {
    axis,
    component,
    points: pointsPerValue * whole,
    fading: pointsPerValue * fading,
    rows: rows.map(({ row, value }) => ({ row, points: pointsPerValue * value })),
    measure,
  };
}

function remainder(
  axis: Axis,
  from: StanceScore,
  to: StanceScore,
  components: readonly ComponentChange[],
): number {
  const explained = components.reduce((sum, c) => (c.axis === axis ? sum + c.points : sum), 0);
  const left = (to[axis] ?? 0) - (from[axis] ?? 0) - explained;
  return Math.abs(left) < 1e-9 ? 0 : left;
}
