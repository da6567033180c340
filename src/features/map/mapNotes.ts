import type { MeasureShown } from '../../facts/measures/measureFacts';
import { MEASURE_FACTS } from '../../facts/measures/measures';

/**
 * Sentences a reader needs to read the map right: those of the measure (where a source begins or ends, how few figures a
 * year has), and what does not follow the filters.
 */
export function mapNotes(shown: MeasureShown): string[] {
  const { view, i18n } = shown;
  const { words, format } = i18n;
  const { notes } = words.map;
  const { measure, sectors, classes } = view;
  const { followsSectors, notes: ownNotes } = MEASURE_FACTS[measure];
  const out = [...ownNotes(shown)];
  if (sectors.length > 0 && !followsSectors) {
    out.push(notes.notSplit, notes.fadedBySector(format.list(sectors.map((id) => words.terms.sectors[id]))));
  }
  if (classes.length > 0 && measure !== 'stance')
    out.push(notes.onlyClasses(format.list(classes.map((id) => words.terms.classes[id]))));
  return out;
}
