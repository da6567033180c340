import type { LevelComponent } from '../stanceModel';
import { componentValue } from './componentValue';
import type { Term } from './componentTerms';
import type { EvidenceRow } from './evidenceRow';

/** Why a row of a component moves nothing on a day, and the row that stands in its place where there is one. */
export type NoEffect<Row extends EvidenceRow = EvidenceRow> =
  /** A later row changed the state; a higher or stronger one counts instead; another one says the same. */
  | { readonly kind: 'superseded' | 'outweighed' | 'repeated'; readonly by: Row }
  /** The sum is at its most without it; its effect has died away; its level is 0; the component has no weight. */
  | { readonly kind: 'full' | 'faded' | 'level-zero' | 'no-weight'; readonly by: null };

const plain = (kind: 'full' | 'faded' | 'level-zero' | 'no-weight'): NoEffect<never> => ({ kind, by: null });

/**
 * Why leaving the row out changes nothing. In: the component, its terms (oldest first), the term in question and the
 * half-life in years; meant for terms whose removal leaves the component's value as it is, or next to it.
 */
export function whyNothing<Row extends EvidenceRow>(
  component: LevelComponent,
  terms: readonly Term<Row>[],
  term: Term<Row>,
  halfLifeYears: number,
): NoEffect<Row> {
  if (component.weight <= 0) return plain('no-weight');
  switch (component.rule) {
    case 'in-force':
      return whyNotInForce(terms, term, halfLifeYears);
    case 'highest':
      return whyNotHighest(terms, term);
    case 'decaying': {
      const lead = componentValue('decaying', terms, halfLifeYears).counting[0]?.row;
      return lead && lead !== term.row ? { kind: 'outweighed', by: lead } : plain('faded');
    }
    case 'sum-once': {
      const same = terms.find((other) => other !== term && other.row.code === term.row.code);
      return same ? { kind: 'repeated', by: same.row } : plain(term.level > 0 ? 'full' : 'level-zero');
    }
    case 'sum-capped':
      return plain(term.level > 0 ? 'full' : 'level-zero');
    case 'saturating':
      return plain(term.level > 0 ? 'faded' : 'level-zero');
  }
}

function whyNotHighest<Row extends EvidenceRow>(terms: readonly Term<Row>[], term: Term<Row>): NoEffect<Row> {
  const others = terms.filter((other) => other !== term);
  const higher = others.filter((other) => other.level > term.level).sort((a, b) => b.level - a.level)[0];
  if (higher) return { kind: 'outweighed', by: higher.row };
  const same = others.find((other) => other.level === term.level);
  return same && term.level > 0 ? { kind: 'repeated', by: same.row } : plain('level-zero');
}

/** Follows the state from the row's own day on: it never held, it held until a later row, or it holds and is said twice. */
function whyNotInForce<Row extends EvidenceRow>(
  terms: readonly Term<Row>[],
  term: Term<Row>,
  halfLifeYears: number,
): NoEffect<Row> {
  const stateOn = (day: number): number =>
    componentValue(
      'in-force',
      terms.filter((other) => other.day <= day),
      halfLifeYears,
    ).value;
  const others = terms.filter((other) => other !== term);
  const atLevel = (level: number, list: readonly Term<Row>[]): Term<Row> | undefined =>
    list.findLast((other) => other.level === level);
  const state = stateOn(term.day);
  if (state !== term.level) {
    const stronger = atLevel(state, others.filter((other) => other.day <= term.day)); // prettier-ignore
    return stronger ? { kind: 'outweighed', by: stronger.row } : plain('level-zero');
  }
  for (const later of others.filter((other) => other.day > term.day)) {
    const then = stateOn(later.day);
    if (then === term.level) continue;
    const setter = others.find((other) => other.day === later.day && other.level === then) ?? later;
    return { kind: 'superseded', by: setter.row };
  }
  const same = atLevel(term.level, others);
  return same ? { kind: 'repeated', by: same.row } : plain('level-zero');
}
