import { words as en } from '../i18n/en';
import { words as es } from '../i18n/es';
import { makeFormat } from '../i18n/format';
import { LANGS, type Lang } from '../i18n/lang';
import type { LateI18n, LateSet } from '../i18n/lateWords';
import { loadLateWords, withLateWords } from '../i18n/loadLateWords';
import { words as pt } from '../i18n/pt';
import type { I18n } from '../i18n/words';

const WORDS = { en, es, pt } as const;

/** Words and formats of a language, at once. */
export const testI18n = (lang: Lang = 'en'): I18n => ({ lang, words: WORDS[lang], format: makeFormat(lang) });

export const ALL_I18N: readonly I18n[] = LANGS.map(testI18n);

/** Every language with a late set of words. */
export const allLateI18n = <S extends LateSet>(set: S): Promise<LateI18n<S>[]> =>
  Promise.all(LANGS.map((lang) => testLateI18n(set, lang)));

/** The same with a late set of words, which components find loaded from then on. */
export async function testLateI18n<S extends LateSet>(set: S, lang: Lang = 'en'): Promise<LateI18n<S>> {
  await loadLateWords(set, lang);
  return withLateWords(testI18n(lang), set);
}
