/** Languages of the atlas by their path prefix; English has none. `pt` is Brazilian Portuguese. */
export const LANGS = ['en', 'es', 'pt'] as const;

export type Lang = (typeof LANGS)[number];

/** BCP 47 tag of a language: what `<html lang>` says and what `Intl` falls back to. */
export const LANG_TAGS: Readonly<Record<Lang, string>> = { en: 'en', es: 'es', pt: 'pt-BR' };

export const LANG_NAMES: Readonly<Record<Lang, string>> = { en: 'English', es: 'Español', pt: 'Português' };
