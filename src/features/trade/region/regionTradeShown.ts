import type { Atlas } from '../../../bundle/schemas/atlas';
import { ALL_ISO3, type Iso3 } from '../../../domain/iso3';
import type { StanceClass } from '../../../domain/stanceClass';
import type { LateI18n } from '../../../i18n/lateWords';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';

/** The countries of the chosen classes in the year shown; no class chosen means all of them. */
export function shownCountries(
  atlas: Atlas,
  year: number | null,
  classes: readonly StanceClass[],
): ReadonlySet<Iso3> {
  if (classes.length === 0) return new Set(ALL_ISO3);
  const classOf = (iso3: Iso3) => stanceRecordOf(atlas, iso3, year)?.stanceClass ?? 'not-assessed';
  return new Set(ALL_ISO3.filter((iso3) => classes.includes(classOf(iso3))));
}

/** Says which countries are shown when the page's filter of classes leaves some out; null when it does not. */
export function shownNote(
  shown: ReadonlySet<Iso3>,
  classes: readonly StanceClass[],
  { words, format }: LateI18n<'tradeDetail'>,
): string | null {
  const { region } = words.tradeDetail;
  if (classes.length === 0) return null;
  if (shown.size === 0) return region.noCountries;
  return region.onlyClasses(format.list(classes.map((id) => words.terms.classes[id])), shown.size);
}
