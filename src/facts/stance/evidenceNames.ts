import type { Evidence } from '../../bundle/schemas/country';
import type { Format } from '../../i18n/format';
import type { I18n } from '../../i18n/words';
import { codeName } from './countryReasons';

/** A code in words, context codes included. */
export function factName(code: string, words: I18n['words']): string {
  const context: Readonly<Record<string, string>> = words.evidence.contextCodes;
  return context[code] ?? codeName(code, words);
}

/** A component in words; its id where the words lack it. */
export function componentName(id: string, words: I18n['words']): string {
  const names: Readonly<Record<string, string>> = words.pages.method.components;
  return names[id] ?? id;
}

/** "+4.2", "−4.2" (with the minus sign), "0": points with their sign; `digits` decimals except for nothing. */
export function signedPoints(points: number, format: Format, digits = 1): string {
  const size = format.number(Math.abs(points), digits);
  if (size === format.number(0, digits)) return format.number(0);
  return `${points > 0 ? '+' : '\u2212'}${size}`;
}

/** The fact in our own words, in English where it is not translated yet. */
export const factNote = (row: Evidence, lang: I18n['lang']): { text: string; isEnglish: boolean } => ({
  text: row.note[lang] ?? row.note.en,
  isEnglish: lang !== 'en' && row.note[lang] === null,
});
