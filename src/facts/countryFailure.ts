import type { Atlas } from '../bundle/schemas/atlas';
import type { Iso3 } from '../domain/iso3';
import type { I18n } from '../i18n/words';
import { fileFailure, type FileFailure } from './bundleFailure';
import { countryName } from './countryNames';

/** What to say when a country's file did not come: of whom, why, and what still works. Null without an error. */
export function countryFailure(
  atlas: Atlas,
  iso3: Iso3,
  error: unknown,
  { words, lang }: I18n,
): FileFailure | null {
  const { country, countryStill } = words.shell.errors;
  return fileFailure(error, country(countryName(atlas, iso3, lang)), countryStill, words);
}
