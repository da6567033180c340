import type { method } from './en/method';
import type { Translated } from './translated';
import type { I18n, Words } from './words';

/** Texts of the method page: long, and read by few, so they are no part of the words that every page loads. */
export type MethodWords = Translated<typeof method>;

/** Words and formats with the texts of the method page among them. */
export type MethodI18n = Omit<I18n, 'words'> & { readonly words: Words & { readonly method: MethodWords } };
