import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Scoring } from '../../../bundle/schemas/scoring';
import type { Iso3 } from '../../../domain/iso3';
import { prepareEvidence } from '../../../domain/stance/preparedEvidence';
import { bandOf, scorePrepared, type ComponentScore } from '../../../domain/stance/scoreStance';
import type { StanceClass } from '../../../domain/stanceClass';
import { AXES, type Axis } from '../../../domain/stanceModel';
import type { LateI18n } from '../../../i18n/lateWords';
import { certaintyText } from '../../../facts/stance/certaintyText';
import { codeName } from '../../../facts/stance/countryReasons';
import { countryName, insideSentence } from '../../../facts/countryNames';
import { componentName, levelText } from './methodComponents';
import { componentSum, type ExampleRow } from './methodSums';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';

type ExampleComponent = {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  /** 0-1 with three decimals; null for a measure without a figure. */
  readonly value: string | null;
  /** The component's arithmetic in figures; null when it has no row. */
  readonly sum: string | null;
  readonly rows: readonly ExampleRow[];
};

type ExampleAxis = {
  readonly axis: Axis;
  readonly components: readonly ExampleComponent[];
  /** "100 × (18 × 0.5 + ...) / (18 + ...) = 11.2". */
  readonly sum: string;
};

export type MethodExample = {
  readonly iso3: Iso3;
  readonly intro: string;
  readonly gate: string;
  readonly axes: readonly ExampleAxis[];
  readonly stanceClass: StanceClass;
  readonly classText: string;
  readonly sure: string;
};

/** A country with every step in it: a gate that changed, an agreement left, rows that add up and rows that fade. */
const EXAMPLE: Iso3 = 'PAN';

/**
 * The worked example of the method page at the latest date, from rows to class, by the functions that score the atlas.
 * `null` when the files hold no such country or the gate decides its class, for then there is nothing to work out.
 */
export function methodExample(
  atlas: Atlas,
  scoring: Scoring,
  i18n: LateI18n<'method'>,
): MethodExample | null {
  const country = scoring.countries.find(({ iso3 }) => iso3 === EXAMPLE);
  if (!country) return null;
  const { words, format, lang } = i18n;
  const { model, latestDate } = atlas;
  const { evidence, chinaTradeSharePctByYear: shares } = country;
  const prepared = prepareEvidence({ evidence, chinaTradeSharePctByYear: shares, model, date: latestDate });
  const score = scorePrepared(prepared, model);
  const record = stanceRecordOf(atlas, EXAMPLE, null);
  const recognition = prepared.counted.filter(({ code }) => code === 'recognition.beijing').at(-1);
  const { engagement, guardedness } = score;
  if (score.gate !== 'beijing' || engagement === null || guardedness === null) return null;
  if (!record || !recognition) return null;
  const text = words.method.example;
  const band = (axis: Axis, points: number): string =>
    words.method.classes[bandOf(points, model.bands[axis])];
  return {
    iso3: EXAMPLE,
    intro: text.intro(countryName(atlas, EXAMPLE, lang), format.date(latestDate)),
    gate: text.gate(codeName(recognition.code, words), format.date(recognition.date)),
    axes: AXES.map((axis): ExampleAxis => {
      const scores = score.components.filter((component) => component.axis === axis);
      const components = model.axes[axis].map((component, i): ExampleComponent => {
        const value = scores[i]?.value ?? null;
        const made = componentSum({
          component,
          terms: prepared.terms[axis][i] ?? [],
          share: prepared.share,
          value,
          halfLifeYears: model.halfLifeYears,
          i18n,
        });
        return {
          id: component.id,
          name: componentName(component.id, words),
          weight: format.number(component.weight),
          value: value === null ? null : format.number(value, 3),
          ...made,
        };
      });
      return { axis, components, sum: axisSum(scores, score[axis] ?? 0, format) };
    }),
    stanceClass: score.stanceClass,
    classText: text.classOf(
      format.number(engagement, 1),
      band('engagement', engagement),
      format.number(guardedness, 1),
      band('guardedness', guardedness),
      insideSentence(words.terms.classes[score.stanceClass]),
    ),
    sure: text.sure(
      format.percent(record.stabilityPct),
      certaintyText(record, atlas, i18n),
      format.number(score.evidenceRows),
    ),
  };
}

function axisSum(
  scores: readonly ComponentScore[],
  points: number,
  format: LateI18n<'method'>['format'],
): string {
  const counted = scores.filter(({ value }) => value !== null);
  const products = counted.map(
    ({ weight, value }) => `${levelText(weight, format)} × ${format.number(value ?? 0, 3)}`,
  );
  const weights = counted.map(({ weight }) => levelText(weight, format));
  return `100 × (${products.join(' + ')}) / (${weights.join(' + ')}) = ${format.number(points, 1)}`;
}
