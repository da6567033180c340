import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Comparison, ComparisonMeasure } from '../../../bundle/schemas/comparison';
import type { Iso3 } from '../../../domain/iso3';
import type { LateI18n } from '../../../i18n/lateWords';
import { countryName } from '../../../facts/countryNames';

export type ComparedRow = {
  readonly id: ComparisonMeasure['id'];
  readonly name: string;
  readonly about: string;
  /** What the figures come to in plain sentences. */
  readonly says: string;
  /** Who was compared, and who was left out and why. */
  readonly who: readonly string[];
  readonly cells: readonly string[];
};

export type MethodComparison = {
  readonly columns: readonly string[];
  readonly rows: readonly ComparedRow[];
};

/** With fewer countries a rank correlation changes sign with one of them, so nothing is read from it. */
const LEAST_COUNTRIES = 10;
/** Countries named one by one; longer lists say who is missing instead. */
const MOST_NAMED = 10;
/** From which size on a correlation is called weak, moderate, strong (Evans 1996, upper two bands taken as one). */
const STRENGTH_FROM = { weak: 0.2, moderate: 0.4, strong: 0.6 } as const;

/** The comparison with measures of others as the method page shows it, whatever the figures turn out to be. */
export function methodComparison(
  { measures }: Comparison,
  atlas: Atlas,
  i18n: LateI18n<'method'>,
): MethodComparison {
  const { words } = i18n;
  const text = words.method.comparison;
  return {
    columns: [
      text.measure,
      text.years,
      text.n,
      words.stance.engagement,
      words.stance.guardedness,
      text.difference,
    ],
    rows: measures.map((measure) => ({
      id: measure.id,
      name: text.names[measure.id],
      about: text.about[measure.id],
      says: saysOf(measure, i18n),
      who: whoOf(measure, atlas, i18n),
      cells: [
        [...new Set([measure.years.from, measure.years.to])].join('–'),
        i18n.format.number(measure.countries.length),
        ...[measure.rho.engagement, measure.rho.guardedness, measure.rho.difference].map((rho) =>
          rho === null ? '–' : i18n.format.number(rho, 2),
        ),
      ],
    })),
  };
}

function saysOf({ countries, rho }: ComparisonMeasure, { words, format }: LateI18n<'method'>): string {
  const { says, strength, tooFew } = words.method.comparison;
  if (countries.length < LEAST_COUNTRIES) return tooFew(format.number(countries.length));
  const sentence = (axis: 'engagement' | 'guardedness', value: number | null): string[] => {
    if (value === null) return [];
    const size = Math.abs(value);
    if (size < STRENGTH_FROM.weak) return [says[axis].none];
    const word =
      size >= STRENGTH_FROM.strong ? 'strong' : size >= STRENGTH_FROM.moderate ? 'moderate' : 'weak';
    return [says[axis][value > 0 ? 'positive' : 'negative'](strength[word])];
  };
  return [...sentence('engagement', rho.engagement), ...sentence('guardedness', rho.guardedness)].join(' ');
}

function whoOf(
  measure: ComparisonMeasure,
  atlas: Atlas,
  { words, format, lang }: LateI18n<'method'>,
): string[] {
  const text = words.method.comparison;
  const names = (codes: readonly Iso3[]): string =>
    format.list(codes.map((iso3) => countryName(atlas, iso3, lang)));
  const known = new Set([...measure.countries, ...measure.withoutAxes]);
  const missing = atlas.countries.map(({ iso3 }) => iso3).filter((iso3) => !known.has(iso3));
  return [
    ...(measure.countries.length <= MOST_NAMED ? [text.compared(names(measure.countries))] : []),
    ...(measure.withoutAxes.length > 0 ? [text.withoutAxes(names(measure.withoutAxes))] : []),
    ...(missing.length > 0 && missing.length <= MOST_NAMED ? [text.noFigure(names(missing))] : []),
  ];
}
