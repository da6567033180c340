import type { Atlas, AtlasCountry } from '../bundle/schemas/atlas';
import type { Iso3 } from '../domain/iso3';
import type { Lang } from '../i18n/lang';

/** The atlas's entry of a country. Throws when the file lacks it, which the pipeline rules out. */
export function countryOf(atlas: Atlas, iso3: Iso3): AtlasCountry {
  const found = atlas.countries.find((country) => country.iso3 === iso3);
  if (!found) throw new Error(`The atlas has no ${iso3}`);
  return found;
}

/** A country's CLDR name in the page's language. */
export const countryName = (atlas: Atlas, iso3: Iso3, lang: Lang): string =>
  countryOf(atlas, iso3).names[lang];

/** The name of what a row is about: a country by its code, else `otherwise`, which is the code itself unless told. */
export const placeName = (atlas: Atlas, code: string, lang: Lang, otherwise: string = code): string =>
  atlas.countries.find(({ iso3 }) => iso3 === code)?.names[lang] ?? otherwise;

/** A name or class as it stands inside a sentence: English keeps its capitals for names, so only classes go through here. */
export const insideSentence = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
