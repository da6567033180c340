import { dealKindOf } from '../../domain/measures';
import type { Atlas, AtlasCountry } from '../../bundle/schemas/atlas';
import type { I18n } from '../../i18n/words';
import type { ViewState } from '../../view-state/viewState';
import { certaintyMarks, NO_MARKS } from '../../facts/stance/certaintyMarks';
import {
  DEALS_FIRST_YEAR,
  dealsUpTo,
  FINANCE_FIRST_YEAR,
  financeUpTo,
} from '../../facts/cooperation/cooperationSum';
import { effectiveYear, isShare } from '../../facts/effectiveYear';
import { legendOf, marksOf } from '../../facts/map/mapLegend';
import type { MapCountry, MapModel } from '../../facts/map/mapModel';
import { mapNotes } from './mapNotes';
import { classOf, mapValueOf, yearsText } from '../../facts/map/mapValue';
import { stanceRecordOf } from '../../facts/stance/stanceRecord';

/**
 * Everything the map shows for a view: fills, words, legend and notes. Pure, so that the static picture in the page's
 * HTML, the live map, the table and exports are drawn from the same model.
 */
export function buildMapModel(atlas: Atlas, view: ViewState, i18n: I18n): MapModel {
  const year = effectiveYear(atlas, view.measure, view.year);
  const chosen = view.page.kind === 'country' ? view.page.iso3 : null;
  const countries = atlas.countries.map((country): MapCountry => {
    const { iso3 } = country;
    const { fill, text } = mapValueOf(atlas, country, view, i18n);
    const record = view.measure === 'stance' ? stanceRecordOf(atlas, iso3, year) : null;
    const { certainty, thin, detail } = record ? certaintyMarks(record, atlas, i18n) : NO_MARKS;
    return {
      iso3,
      name: country.names[i18n.lang],
      fill,
      valueText: text,
      detailText: detail,
      certainty,
      thin,
      faded: isFaded(atlas, country, view),
      selected: iso3 === chosen,
    };
  });
  return {
    measure: view.measure,
    year,
    title: i18n.words.map.titles[view.measure],
    unit: unitOf(view, year, i18n),
    countries,
    legend: legendOf(atlas, view, countries, i18n),
    marks: marksOf(atlas, countries, i18n),
    notes: mapNotes(atlas, view, year, i18n),
  };
}

/** Out of the class filter, or without anything recorded in the chosen sectors where the measure knows no sectors. */
function isFaded(atlas: Atlas, country: AtlasCountry, view: ViewState): boolean {
  const { classes, sectors, measure } = view;
  if (classes.length > 0) {
    const stanceYear = effectiveYear(atlas, 'stance', view.year);
    if (!classes.includes(classOf(atlas, country, stanceYear))) return true;
  }
  if (sectors.length === 0 || measure.startsWith('finance') || dealKindOf(measure) !== null) return false;
  const upTo = view.year ?? Infinity;
  return financeUpTo(country, sectors, upTo).count + dealsUpTo(country, sectors, upTo).count === 0;
}

function unitOf({ measure }: ViewState, year: number, { words }: I18n): string {
  const { units } = words.map;
  if (isShare(measure)) return units.share(String(year));
  switch (measure) {
    case 'stance':
      return units.stance;
    case 'engagement':
    case 'guardedness':
      return units.axis;
    case 'finance-amount':
      return units.financeAmount(yearsText(FINANCE_FIRST_YEAR, year));
    case 'finance-count':
      return units.count(yearsText(FINANCE_FIRST_YEAR, year));
    case 'investment-amount':
    case 'construction-amount':
      return units.dealsAmount(yearsText(DEALS_FIRST_YEAR, year));
    case 'investment-count':
    case 'construction-count':
      return units.count(yearsText(DEALS_FIRST_YEAR, year));
  }
}
