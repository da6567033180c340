import type { Atlas } from '../../bundle/schemas/atlas';
import { CONTESTED_BELOW } from '../../domain/stance/firmness';
import { STANCE_CLASSES } from '../../domain/stanceClass';
import type { I18n } from '../../i18n/words';
import type { ViewState } from '../../view-state/viewState';
import { MEASURE_FACTS } from '../measures/measures';
import { fillOf, stepsOf, type Fill, type Scale } from '../measures/scale';
import type { LegendEntry, LegendMark, MapCountry } from './mapModel';

/**
 * The entries of the legend with how many countries each has. Classes filter; steps of a scale do not. Entries of
 * exceptions (not assessed, no figure) stand only where there are such countries.
 */
export function legendOf(
  atlas: Atlas,
  view: ViewState,
  countries: readonly MapCountry[],
  i18n: I18n,
): LegendEntry[] {
  const { words } = i18n;
  const count = (fill: Fill) => countries.filter((country) => country.fill === fill).length;
  const scale = MEASURE_FACTS[view.measure].scale(atlas);
  if (!scale) {
    return STANCE_CLASSES.map((id) => ({
      fill: id,
      label: words.terms.classes[id],
      count: count(id),
      filter: id,
      pressed: view.classes.includes(id),
    })).filter((entry) => entry.filter !== 'not-assessed' || entry.count > 0 || entry.pressed);
  }
  const plain = (fill: Fill, label: string): LegendEntry => ({
    fill,
    label,
    count: count(fill),
    filter: null,
    pressed: false,
  });
  const exceptions = [
    plain('no-formal-ties', words.terms.classes['no-formal-ties']),
    plain('not-assessed', words.terms.classes['not-assessed']),
    plain('no-figure', words.map.steps.noFigure),
  ].filter((entry) => entry.count > 0);
  return [
    ...stepsOf(scale).map((step) => plain(fillOf(scale, step.step), stepLabel(scale, step, view, i18n))),
    ...exceptions,
  ];
}

/** The marks of unsure classes with how many countries bear each; none where no country on the map has a sureness. */
export function marksOf(
  atlas: Atlas,
  countries: readonly Pick<MapCountry, 'certainty' | 'thin' | 'detailText'>[],
  { words, format }: I18n,
): LegendMark[] {
  const scored = countries.filter(({ detailText }) => detailText !== '');
  if (scored.length === 0) return [];
  const isPending = scored.every(({ certainty }) => certainty === null);
  const { marks, marksMean } = words.map;
  return [
    {
      mark: 'contested',
      label: marks.contested,
      meaning: marksMean.contested(format.percent(CONTESTED_BELOW)),
      count: isPending ? null : scored.filter(({ certainty }) => certainty === 'contested').length,
    },
    {
      mark: 'thin',
      label: marks.thin,
      meaning: marksMean.thin(format.number(atlas.model.evidence.thinBelow)),
      count: scored.filter(({ thin }) => thin).length,
    },
  ];
}

function stepLabel(
  scale: Scale,
  { step, from, to }: { step: number; from: number; to: number | undefined },
  { measure }: ViewState,
  { words, format }: I18n,
): string {
  const { steps } = words.map;
  const { isCount, limit } = MEASURE_FACTS[measure];
  const write = limit(format);
  if (scale.zeroApart && step === 0) return steps.none;
  if (to === undefined) return steps.over(write(from));
  if (from === 0) return steps.under(write(to));
  return isCount ? steps.between(write(from), write(to - 1)) : steps.between(write(from), write(to));
}
