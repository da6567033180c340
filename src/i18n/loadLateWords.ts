import type { Lang } from './lang';
import type { LateI18n, LateSet, LateWords } from './lateWords';
import type { I18n } from './words';

const LOADERS: { readonly [S in LateSet]: Readonly<Record<Lang, () => Promise<Pick<LateWords, S>>>> } = {
  method: {
    en: () => import('../features/pages/method/words.en'),
    es: () => import('../features/pages/method/words.es'),
    pt: () => import('../features/pages/method/words.pt'),
  },
  changes: {
    en: () => import('../features/stance/changes/words.en'),
    es: () => import('../features/stance/changes/words.es'),
    pt: () => import('../features/stance/changes/words.pt'),
  },
  plane: {
    en: () => import('../features/stance/two-axes/words.en'),
    es: () => import('../features/stance/two-axes/words.es'),
    pt: () => import('../features/stance/two-axes/words.pt'),
  },
  cooperation: {
    en: () => import('./en/cooperation'),
    es: () => import('./es/cooperation'),
    pt: () => import('./pt/cooperation'),
  },
  tradeDetail: {
    en: () => import('./en/tradeDetail'),
    es: () => import('./es/tradeDetail'),
    pt: () => import('./pt/tradeDetail'),
  },
};

const loaded = new Map<string, unknown>();
const keyOf = (set: LateSet, lang: Lang): string => `${set} ${lang}`;

/** Fetches a late set; `withLateWords` has it from then on. */
export async function loadLateWords(set: LateSet, lang: Lang): Promise<void> {
  if (loaded.has(keyOf(set, lang))) return;
  const words: unknown = (await LOADERS[set][lang]())[set as never];
  // A chunk may arrive empty.
  if (words === undefined) throw new Error(`The texts «${set}» in ${lang} did not come`);
  loaded.set(keyOf(set, lang), words);
}

/** Adds a late set to the words. Throws when `loadLateWords` has not been awaited: code that speaks them loads with them. */
export function withLateWords<S extends LateSet>(i18n: I18n, set: S): LateI18n<S> {
  const late = loaded.get(keyOf(set, i18n.lang));
  if (late === undefined) throw new Error(`The texts «${set}» in ${i18n.lang} are not loaded`);
  return { ...i18n, words: { ...i18n.words, [set]: late } } as LateI18n<S>;
}
