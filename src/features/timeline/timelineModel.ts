import type { Atlas } from '../../bundle/schemas/atlas';
import type { Measure } from '../../domain/measures';
import { FIRST_STANCE_YEAR, FIRST_YEAR } from '../../domain/years';
import { MEASURE_FACTS } from '../../facts/measures/measures';

export type TimelineModel = {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Where the handle stands: the year chosen, else the latest there is. */
  readonly year: number;
  readonly isChosen: boolean;
  /** The year the map shows when it has none for `year`; null when they agree. */
  readonly mapYear: number | null;
  /** The first year the measure has: playing runs from there to the last year. */
  readonly playFrom: number;
  /** Place on the bar, 0 to 1, from which stances are known. */
  readonly stanceFrom: number;
  readonly ticks: readonly { readonly year: number; readonly at: number; readonly isLabelled: boolean }[];
};

const LABEL_EVERY_YEARS = 5;

/** What the time bar shows for a measure and the year of the link (`null`: the latest). */
export function timelineModel(atlas: Atlas, measure: Measure, chosen: number | null): TimelineModel {
  const lastYear = Math.max(FIRST_YEAR, ...atlas.stanceYears, ...atlas.tradeYears);
  const at = (year: number): number =>
    lastYear === FIRST_YEAR ? 0 : (year - FIRST_YEAR) / (lastYear - FIRST_YEAR);
  const shownByMap = MEASURE_FACTS[measure].year(atlas, chosen);
  const year = chosen ?? lastYear;
  return {
    firstYear: FIRST_YEAR,
    lastYear,
    year,
    isChosen: year !== lastYear,
    mapYear: shownByMap === year ? null : shownByMap,
    playFrom: MEASURE_FACTS[measure].firstYear(atlas),
    stanceFrom: at(FIRST_STANCE_YEAR),
    ticks: Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => ({
      year: FIRST_YEAR + index,
      at: at(FIRST_YEAR + index),
      isLabelled: index % LABEL_EVERY_YEARS === 0,
    })),
  };
}

/** The year a key moves the handle to, or undefined for a key that is not one of the handle's. */
export function yearAfterKey(key: string, model: TimelineModel): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -Infinity, End: Infinity,
  }; // prettier-ignore
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined) return undefined;
  return Math.min(model.lastYear, Math.max(model.firstYear, model.year + step));
}
