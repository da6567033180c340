import type { I18n } from '../../i18n/words';
import type { MapCountry } from '../../facts/map/mapModel';

/** A country on the map in short: "Chile: Eager, but guarded · likely". */
export const linkTitle = (country: Pick<MapCountry, 'name' | 'valueText'>, { words }: I18n): string =>
  words.map.countryLabel(country.name, country.valueText);

/** Its accessible name, which says what stands behind the class too. */
export function linkLabel(
  country: Pick<MapCountry, 'name' | 'valueText' | 'detailText'>,
  i18n: I18n,
): string {
  const title = linkTitle(country, i18n);
  return country.detailText === '' ? title : i18n.words.map.countryDetail(title, country.detailText);
}
