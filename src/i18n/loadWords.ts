import { makeFormat } from './format';
import type { Lang } from './lang';
import type { I18n, Words } from './words';

/** One chunk a language: a reader downloads only the words of the page's language. A chunk may arrive empty. */
const LOADERS: Readonly<Record<Lang, () => Promise<{ words?: Words }>>> = {
  en: () => import('./en'),
  es: () => import('./es'),
  pt: () => import('./pt'),
};

export async function loadI18n(lang: Lang, readerLocales: readonly string[]): Promise<I18n> {
  const { words } = await LOADERS[lang]();
  if (!words) throw new Error(`The texts in ${lang} did not come`);
  return { lang, words, format: makeFormat(lang, readerLocales) };
}
