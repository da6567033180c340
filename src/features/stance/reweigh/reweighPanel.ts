import type { Atlas } from '../../../bundle/schemas/atlas';
import { factorOf, PUBLISHED, type CustomModel } from '../../../domain/stance/customModel';
import { AXES, type Axis } from '../../../domain/stanceModel';
import type { I18n } from '../../../i18n/words';
import { componentName } from '../../../facts/stance/evidenceNames';
import { factorText } from './reweighWords';

export type WeightModel = {
  readonly id: string;
  readonly name: string;
  /** 0-3, what the published weight is multiplied by. */
  readonly factor: number;
  readonly factorText: string;
  readonly spoken: string;
  readonly note: string;
};

export type ReweighPanelModel = {
  readonly axes: readonly {
    readonly axis: Axis;
    readonly label: string;
    readonly note: string;
    readonly weights: readonly WeightModel[];
  }[];
  readonly halfLifeYears: number;
  readonly isCustom: boolean;
};

/** The controls of a reader's own model: the published components, each with its weight and what share of its axis it now has. */
export function reweighPanel(published: Atlas, custom: CustomModel | null, i18n: I18n): ReweighPanelModel {
  const { words, format } = i18n;
  const own = custom ?? PUBLISHED;
  const axes = AXES.map((axis) => {
    const components = published.model.axes[axis];
    const weightOf = ({ id, weight }: (typeof components)[number]): number => weight * factorOf(own, id);
    const total = components.reduce((sum, component) => sum + weightOf(component), 0);
    return {
      axis,
      label: words.stance[axis],
      note: words.reweigh.axisNote(format.number(total, Number.isInteger(total) ? 0 : 1)),
      weights: components.map((component): WeightModel => {
        const factor = factorOf(own, component.id);
        const text = factorText(factor, i18n);
        const points = format.number(component.weight);
        return {
          id: component.id,
          name: componentName(component.id, words),
          factor,
          factorText: words.reweigh.times(text),
          spoken: words.reweigh.timesSpoken(text),
          note:
            factor === 0
              ? words.reweigh.weightDropped(points)
              : words.reweigh.weightNow(points, format.percent((100 * weightOf(component)) / total)),
        };
      }),
    };
  });
  return {
    axes,
    halfLifeYears: own.halfLifeYears ?? published.model.halfLifeYears,
    isCustom: custom !== null,
  };
}

/** The reader's model with one weight moved; a factor of 1 is the published weight and not kept. */
export function withFactor(custom: CustomModel | null, id: string, factor: number): CustomModel {
  const own = custom ?? PUBLISHED;
  const others = Object.entries(own.factors).filter(([other]) => other !== id);
  const moved = Math.round(factor * 100) / 100;
  return { ...own, factors: Object.fromEntries(moved === 1 ? others : [...others, [id, moved]]) };
}

/** The reader's model with a half-life; the published one is not kept. */
export const withHalfLife = (custom: CustomModel | null, years: number, published: Atlas): CustomModel => ({
  ...(custom ?? PUBLISHED),
  halfLifeYears: years === published.model.halfLifeYears ? null : years,
});
