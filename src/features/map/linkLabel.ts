import type { I18n } from '../../i18n/words';
import type { MapCountry } from '../../view-models/mapModel';

/** The accessible name of a country on the map: "Chile: Eager, but guarded · likely". */
export const linkLabel = (country: Pick<MapCountry, 'name' | 'valueText'>, { words }: I18n): string =>
  words.map.countryLabel(country.name, country.valueText);
