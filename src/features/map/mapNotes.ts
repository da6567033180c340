import { dealKindOf } from '../../domain/measures';
import type { Atlas } from '../../bundle/schemas/atlas';
import type { I18n } from '../../i18n/words';
import type { ViewState } from '../../view-state/viewState';
import { DEALS_FIRST_YEAR } from '../../facts/cooperation/cooperationSum';
import { countriesWithShare, ENOUGH_COUNTRIES, isShare } from '../../facts/effectiveYear';

/**
 * Sentences a reader needs to read the map right: where a source begins or ends, how few figures a year has, what does
 * not follow the filters.
 * @param year the year the measure shows (`effectiveYear`).
 */
export function mapNotes(atlas: Atlas, view: ViewState, year: number, { words, format }: I18n): string[] {
  const { notes } = words.map;
  const { measure, sectors, classes } = view;
  const first = atlas.stanceYears[0] ?? year;
  const out: string[] = [];
  const isAxis = measure === 'engagement' || measure === 'guardedness';
  const isFinance = measure === 'finance-amount' || measure === 'finance-count';
  const isDeals = dealKindOf(measure) !== null;

  if ((measure === 'stance' || isAxis) && year < first) out.push(notes.stanceStarts(String(first)));
  else if (isAxis) out.push(notes.axisGate);
  if (isShare(measure)) {
    const count = countriesWithShare(atlas, measure, year);
    if (view.year === null && year < (atlas.tradeYears.at(-1) ?? year))
      out.push(notes.latestWithFigures(String(year)));
    else if (count < ENOUGH_COUNTRIES) out.push(notes.fewFigures(String(year), format.number(count)));
  }
  if (isFinance) {
    out.push(notes.placed);
    if (view.year !== null && view.year > atlas.financeLastYear) out.push(notes.financeEnds(String(year)));
  }
  if (isDeals) {
    if (year < DEALS_FIRST_YEAR) out.push(notes.dealsStart(String(DEALS_FIRST_YEAR)));
    if (view.year !== null && view.year > atlas.dealsLastYear) out.push(notes.dealsEnd(String(year)));
  }
  if (sectors.length > 0 && !isFinance && !isDeals) {
    out.push(notes.notSplit, notes.fadedBySector(format.list(sectors.map((id) => words.terms.sectors[id]))));
  }
  if (classes.length > 0 && measure !== 'stance')
    out.push(notes.onlyClasses(format.list(classes.map((id) => words.terms.classes[id]))));
  return out;
}
