import { AXES, type Axis, type StanceModel } from '../stanceModel';
import { meanChinaShare, type MeanShare } from './chinaTradeShare';
import { termsOf, type Term } from './componentTerms';
import { dayNumber } from './effectiveDate';
import type { EvidenceRow } from './evidenceRow';
import { GATE_CODES, gateOf, type Gate } from './recognitionGate';

/** What a stance is computed from. `date` is an evidence date; a reader's own weights come as a changed `model`. */
export type StanceInput<Row extends EvidenceRow = EvidenceRow> = {
  readonly evidence: readonly Row[];
  /** China's share of all goods trade by year, percent (`totalTradeShare`); years without a figure are absent. */
  readonly chinaTradeSharePctByYear: ReadonlyMap<number, number>;
  readonly model: StanceModel;
  readonly date: string;
};

/** A country's evidence sorted out for one day, so that many draws can score it without reading dates again. */
export type PreparedEvidence<Row extends EvidenceRow = EvidenceRow> = {
  readonly gate: Gate;
  /** Rows that count for the model, oldest first. */
  readonly counted: readonly Row[];
  readonly share: MeanShare | null;
  /** Terms by axis and component, in the order of the model; empty for a measure. */
  readonly terms: Readonly<Record<Axis, readonly (readonly Term<Row>[])[]>>;
};

/** Codes that count for the model: those a component lists and those of the gate. */
export function countedCodes(model: StanceModel): ReadonlySet<string> {
  const listed = AXES.flatMap((axis) => model.axes[axis]).flatMap((component) =>
    component.rule === 'measure' ? [] : Object.keys(component.levels),
  );
  return new Set([...GATE_CODES, ...listed]);
}

/** Sorts the evidence of one country for one day. Throws `RangeError` on a date that is none. */
export function prepareEvidence<Row extends EvidenceRow>(input: StanceInput<Row>): PreparedEvidence<Row> {
  const { evidence, model, date } = input;
  const today = dayNumber(date);
  const codes = countedCodes(model);
  const counted = evidence
    .filter((row) => codes.has(row.code) && dayNumber(row.date) <= today)
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const termsOn = (axis: Axis): Term<Row>[][] =>
    model.axes[axis].map((component) =>
      component.rule === 'measure' ? [] : termsOf(component, counted, date),
    );
  return {
    gate: gateOf(counted, date),
    counted,
    share: meanChinaShare(input.chinaTradeSharePctByYear, Number(date.slice(0, 4))),
    terms: { engagement: termsOn('engagement'), guardedness: termsOn('guardedness') },
  };
}
