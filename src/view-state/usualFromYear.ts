import { FIRST_STANCE_YEAR } from '../domain/years';

const YEARS_BACK = 5;

/** The year a shown one is compared with unless the reader chose another: five years before, or the first with stances. */
export const usualFromYear = (shownYear: number): number =>
  Math.max(FIRST_STANCE_YEAR, shownYear - YEARS_BACK);
