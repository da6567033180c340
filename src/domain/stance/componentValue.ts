import type { LevelRule } from '../stanceModel';
import type { Term } from './componentTerms';
import type { EvidenceRow } from './evidenceRow';

/** What a component's rows come to, and which of them made it. */
export type ComponentValue<Row extends EvidenceRow = EvidenceRow> = {
  /** 0-1. */
  readonly value: number;
  /**
   * The rows that count, the deciding one first, each with its part of the value before capping: where the rule adds up,
   * its current term; elsewhere the deciding row carries all of it and rows that say the same carry 0.
   */
  readonly counting: readonly { readonly row: Row; readonly part: number }[];
};

type Rule = <Row extends EvidenceRow>(
  terms: readonly Term<Row>[],
  halfLifeYears: number,
) => ComponentValue<Row>;

const NOTHING = { value: 0, counting: [] } as const;

const decayed = (term: Term, halfLifeYears: number): number =>
  term.level * 0.5 ** (term.ageYears / halfLifeYears);

/**
 * The level of the latest row that changes the state. Rows of one day act together: the highest of those that may set
 * the state sets it, then the rest may raise it. Rows that repeat the state in force count beside the one that set it.
 */
const inForce: Rule = <Row extends EvidenceRow>(terms: readonly Term<Row>[]): ComponentValue<Row> => {
  let state = 0;
  let setBy: Term<Row> | null = null;
  for (let i = 0; i < terms.length;) {
    const first = terms[i] as Term<Row>;
    let setter: Term<Row> | null = null;
    let raiser: Term<Row> | null = null;
    for (; i < terms.length && terms[i]?.day === first.day; i += 1) {
      const term = terms[i] as Term<Row>;
      if (term.raisesOnly) raiser = raiser && raiser.level >= term.level ? raiser : term;
      else setter = setter && setter.level >= term.level ? setter : term;
    }
    if (setter && setter.level !== state) [state, setBy] = [setter.level, setter];
    if (raiser && raiser.level > state) [state, setBy] = [raiser.level, raiser];
  }
  if (!setBy || state === 0) return NOTHING;
  const decisive = setBy;
  const repeats = terms.filter((t) => t !== decisive && t.level === state && t.day >= decisive.day);
  return withLead(state, decisive, repeats);
};

/** The highest level reached so far; the first row that reached it decides, later rows at that level say the same. */
const highest: Rule = (terms) => {
  const value = terms.reduce((max, term) => Math.max(max, term.level), 0);
  const [first, ...repeats] = terms.filter((term) => term.level === value);
  return !first || value === 0 ? NOTHING : withLead(value, first, repeats);
};

/** The largest level x 0.5^(age / half-life); the other rows still decaying say the same more faintly. */
const decaying: Rule = (terms, halfLifeYears) => {
  const [first, ...rest] = ranked(terms, (term) => decayed(term, halfLifeYears));
  return first ? withLead(first.part, first.term, rest.map((r) => r.term)) : NOTHING; // prettier-ignore
};

/** The sum of the levels of the distinct codes present, at most 1; the first row of a code stands for it. */
const sumOnce: Rule = (terms) => {
  const firstOfCode = terms.filter((t, i) => terms.findIndex((u) => u.row.code === t.row.code) === i);
  return summed(firstOfCode, (term) => term.level, capped);
};

const sumCapped: Rule = (terms) => summed(terms, (term) => term.level, capped);

/** 1 - exp(-sum of level x 0.5^(age / half-life)): every further row adds, each a little less. */
const saturating: Rule = (terms, halfLifeYears) =>
  summed(terms, (term) => decayed(term, halfLifeYears), (sum) => 1 - Math.exp(-sum)); // prettier-ignore

const RULES: Readonly<Record<LevelRule, Rule>> = {
  'in-force': inForce,
  highest,
  decaying,
  'sum-once': sumOnce,
  'sum-capped': sumCapped,
  saturating,
};

/**
 * The value of a component in [0, 1] by its rule. In: its terms as `termsOf` gives them (oldest first), the half-life in
 * years (read by the two rules that age). No rows give 0: a fact that is not there is not half a fact.
 * Formulas: docs of the stance model, "From evidence to a class", step 2.
 */
export const componentValue = <Row extends EvidenceRow>(
  rule: LevelRule,
  terms: readonly Term<Row>[],
  halfLifeYears: number,
): ComponentValue<Row> => (terms.length === 0 ? NOTHING : RULES[rule](terms, halfLifeYears));

function capped(sum: number): number {
  return Math.min(1, sum);
}

function withLead<Row extends EvidenceRow>(
  value: number,
  lead: Term<Row>,
  repeats: readonly Term<Row>[],
): ComponentValue<Row> {
  return {
    value,
    counting: [{ row: lead.row, part: value }, ...repeats.map((t) => ({ row: t.row, part: 0 }))],
  };
}

function summed<Row extends EvidenceRow>(
  terms: readonly Term<Row>[],
  partOf: (term: Term<Row>) => number,
  shape: (sum: number) => number,
): ComponentValue<Row> {
  const parts = ranked(terms, partOf);
  const sum = parts.reduce((total, { part }) => total + part, 0);
  return { value: shape(sum), counting: parts.map(({ term, part }) => ({ row: term.row, part })) };
}

/** Terms with a positive part, largest first; equal parts from the latest to the oldest. */
function ranked<Row extends EvidenceRow>(
  terms: readonly Term<Row>[],
  partOf: (term: Term<Row>) => number,
): { term: Term<Row>; part: number }[] {
  return terms
    .map((term) => ({ term, part: partOf(term) }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part || b.term.day - a.term.day);
}
