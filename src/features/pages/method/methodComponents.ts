import type { Atlas } from '../../../bundle/schemas/atlas';
import { MEAN_OVER_YEARS, WINDOW_YEARS } from '../../../domain/stance/chinaTradeShare';
import { AXES, type Axis, type Component } from '../../../domain/stanceModel';
import type { LateI18n } from '../../../i18n/lateWords';
import { codeName } from '../../../facts/stance/countryReasons';

export type MethodComponent = {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  readonly rule: Component['rule'];
  readonly why: string;
  /** Levels of its codes, highest first; empty for a measured component. */
  readonly levels: readonly { readonly code: string; readonly name: string; readonly level: string }[];
  /** What is measured, for a component without levels. */
  readonly measure: string | null;
};

/** Every component of the model as the method page tells it, in the order of the model. */
export function methodComponents(
  model: Atlas['model'],
  i18n: LateI18n<'method'>,
): Readonly<Record<Axis, readonly MethodComponent[]>> {
  const [engagement = [], guardedness = []] = AXES.map((axis) => {
    const sum = model.axes[axis].reduce((total, { weight }) => total + weight, 0);
    return model.axes[axis].map((component) => methodComponent(component, sum, i18n));
  });
  return { engagement, guardedness };
}

/** A component's name; one that the words lack is shown by its id. */
export function componentName(id: string, words: LateI18n<'method'>['words']): string {
  const names: Readonly<Record<string, string>> = words.pages.method.components;
  return names[id] ?? id;
}

function methodComponent(
  component: Component,
  weightSum: number,
  { words, format }: LateI18n<'method'>,
): MethodComponent {
  const text = words.method.components;
  const whys: Readonly<Record<string, string>> = text.why;
  const { id, weight, rule } = component;
  const common = {
    id,
    name: componentName(id, words),
    weight: text.weight(format.number(weight), format.percent((100 * weight) / weightSum)),
    rule,
    why: whys[id] ?? '',
  };
  if (component.rule === 'measure') {
    const [mean, window] = [format.number(MEAN_OVER_YEARS), format.number(WINDOW_YEARS)];
    return {
      ...common,
      levels: [],
      measure: text.measure(mean, window, format.percent(component.fullAtPct)),
    };
  }
  const levels = Object.entries(component.levels)
    .sort(([, a], [, b]) => b - a)
    .map(([code, level]) => {
      const shown = levelText(level, format);
      const raises = component.raisesOnly?.includes(code) ?? false;
      return { code, name: codeName(code, words), level: raises ? `${shown} (${text.raisesOnly})` : shown };
    });
  return { ...common, levels, measure: null };
}

/** A level or weight with no more decimals than it has, two at most. */
export function levelText(level: number, format: LateI18n<'method'>['format']): string {
  const digits = [0, 1, 2].find((n) => Number(level.toFixed(n)) === level) ?? 2;
  return format.number(level, digits);
}
