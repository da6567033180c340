import type { MeanShare } from '../../../domain/stance/chinaTradeShare';
import type { Term } from '../../../domain/stance/componentTerms';
import { componentValue } from '../../../domain/stance/componentValue';
import type { EvidenceRow } from '../../../domain/stance/evidenceRow';
import type { Component, LevelComponent, MeasureComponent } from '../../../domain/stanceModel';
import type { LateI18n } from '../../../i18n/lateWords';
import { codeName } from '../../../facts/stance/countryReasons';
import { levelText } from './methodComponents';

export type ExampleEvidence = EvidenceRow & { readonly id: string };

export type ExampleRow = {
  readonly id: string;
  readonly date: string;
  readonly name: string;
  /** The row's level, for rules that fade with its fading worked out: "0.5 × 0.5^(1.20 / 5) = 0.423". */
  readonly term: string;
  /** Why it adds nothing: no longer in force, or it says the same as another; null when it counts. */
  readonly aside: string | null;
};

type Input = {
  readonly component: Component;
  readonly terms: readonly Term<ExampleEvidence>[];
  readonly share: MeanShare | null;
  readonly value: number | null;
  readonly halfLifeYears: number;
  readonly i18n: LateI18n<'method'>;
};

/** A component's arithmetic written out, and its rows, latest first. */
export function componentSum(input: Input): {
  readonly sum: string | null;
  readonly rows: readonly ExampleRow[];
} {
  const { component, terms } = input;
  if (component.rule === 'measure') return { sum: measureSum(component, input), rows: [] };
  if (terms.length === 0) return { sum: null, rows: [] };
  return levelSum(component, input);
}

function measureSum({ fullAtPct }: MeasureComponent, { share, value, i18n }: Input): string | null {
  if (share === null || value === null) return null;
  const { words, format } = i18n;
  const said = words.method.example.share(
    format.percent(share.sharePct, 2),
    format.list(share.years.map(String)),
  );
  const figures = `min(1; ${format.number(share.sharePct, 2)} / ${levelText(fullAtPct, format)})`;
  return `${said}. ${figures} = ${format.number(value, 3)}`;
}

const FADING: readonly string[] = ['saturating', 'decaying'];

function levelSum(component: LevelComponent, { terms, value, halfLifeYears, i18n }: Input) {
  const { words, format } = i18n;
  const { counting } = componentValue(component.rule, terms, halfLifeYears);
  const partOf = new Map(counting.map(({ row, part }) => [row.id, part]));
  const isFading = FADING.includes(component.rule);
  const fadedOf = ({ level, ageYears }: Term): number => level * 0.5 ** (ageYears / halfLifeYears);
  const latestFirst = [...terms].reverse();
  // The act that ended a state has no part in the value, and is yet the row in force.
  const ending = component.rule === 'in-force' && value === 0 ? latestFirst.find((t) => !t.raisesOnly) : null;
  const asideOf = (term: Term<ExampleEvidence>): string | null => {
    const part = partOf.get(term.row.id);
    if (part === undefined) return term === ending ? null : words.method.example.replaced;
    return part === 0 ? words.method.example.same : null;
  };
  const rows = latestFirst.map((term): ExampleRow => {
    const level = levelText(term.level, format);
    const fade = `${level} × ${format.number(0.5, 1)}^(${format.number(term.ageYears, 2)} / ${levelText(halfLifeYears, format)})`;
    return {
      id: term.row.id,
      date: format.date(term.row.date),
      name: codeName(term.row.code, words),
      term: isFading ? `${fade} = ${format.number(fadedOf(term), 3)}` : level,
      aside: asideOf(term),
    };
  });
  const parts = counting
    .filter(({ part }) => part > 0)
    .map(({ part }) => format.number(part, isFading ? 3 : 2));
  const result = format.number(value ?? 0, 3);
  return { sum: figuresOf(component.rule, parts, result), rows };
}

/** The rule in figures; plain signs that read the same in the three languages. */
function figuresOf(rule: LevelComponent['rule'], parts: readonly string[], result: string): string {
  switch (rule) {
    case 'saturating':
      return `1 − exp(−(${parts.join(' + ')})) = ${result}`;
    case 'sum-once':
    case 'sum-capped':
      return `min(1; ${parts.join(' + ')}) = ${result}`;
    case 'in-force':
    case 'highest':
    case 'decaying':
      return `= ${result}`;
  }
}
