import type { Lang } from './lang';
import type { MethodWords } from './methodWords';

const LOADERS: Readonly<Record<Lang, () => Promise<{ method: MethodWords }>>> = {
  en: () => import('./en/method'),
  es: () => import('./es/method'),
  pt: () => import('./pt/method'),
};
const loaded = new Map<Lang, MethodWords>();

/** Fetches the texts of the method page; `methodWords` has them from then on. */
export async function loadMethodWords(lang: Lang): Promise<MethodWords> {
  const words = loaded.get(lang) ?? (await LOADERS[lang]()).method;
  loaded.set(lang, words);
  return words;
}

/** The texts of the method page. Throws when `loadMethodWords` has not been awaited: the page's code loads with them. */
export function methodWords(lang: Lang): MethodWords {
  const words = loaded.get(lang);
  if (!words) throw new Error(`The texts of the method page in ${lang} are not loaded`);
  return words;
}
