import type { Atlas, AtlasCountry } from '../../bundle/schemas/atlas';
import type { I18n } from '../../i18n/words';
import type { ViewState } from '../../view-state/viewState';
import { certaintyMarks, NO_MARKS } from '../../facts/stance/certaintyMarks';
import { dealsUpTo, financeUpTo } from '../../facts/cooperation/cooperationSum';
import { legendOf, marksOf } from '../../facts/map/mapLegend';
import type { MapCountry, MapModel } from '../../facts/map/mapModel';
import { mapNotes } from './mapNotes';
import { effectiveYear, MEASURE_FACTS } from '../../facts/measures/measures';
import { stanceClassOf, stanceRecordOf } from '../../facts/stance/stanceRecord';

/**
 * Everything the map shows for a view: fills, words, legend and notes. Pure, so that the static picture in the page's
 * HTML, the live map, the table and exports are drawn from the same model.
 */
export function buildMapModel(atlas: Atlas, view: ViewState, i18n: I18n): MapModel {
  const measure = MEASURE_FACTS[view.measure];
  const year = measure.year(atlas, view.year);
  const shown = { atlas, view, year, i18n };
  const chosen = view.page.kind === 'country' ? view.page.iso3 : null;
  const countries = atlas.countries.map((country): MapCountry => {
    const { iso3 } = country;
    const { fill, text } = measure.value(country, shown);
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
    unit: measure.unit(shown),
    countries,
    legend: legendOf(atlas, view, countries, i18n),
    marks: marksOf(atlas, countries, i18n),
    notes: mapNotes(shown),
  };
}

/** Out of the class filter, or without anything recorded in the chosen sectors where the measure knows no sectors. */
function isFaded(atlas: Atlas, country: AtlasCountry, view: ViewState): boolean {
  const { classes, sectors, measure } = view;
  if (classes.length > 0) {
    const stanceYear = effectiveYear(atlas, 'stance', view.year);
    if (!classes.includes(stanceClassOf(atlas, country.iso3, stanceYear))) return true;
  }
  if (sectors.length === 0 || MEASURE_FACTS[measure].followsSectors) return false;
  const upTo = view.year ?? Infinity;
  return financeUpTo(country, sectors, upTo).count + dealsUpTo(country, sectors, upTo).count === 0;
}
