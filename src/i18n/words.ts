import type { words } from './en';
import type { Format } from './format';
import type { Lang } from './lang';
import type { Translated } from './translated';

/** All texts of the app in one language. English is the pattern; see `Translated`. */
export type Words = Translated<typeof words>;

/** What models and components need to speak: one language's words and its formats. */
export type I18n = { readonly lang: Lang; readonly words: Words; readonly format: Format };
