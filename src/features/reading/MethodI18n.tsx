import { createContext, use, useMemo, type ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { methodWords } from '../../i18n/loadMethodWords';
import type { MethodI18n } from '../../i18n/methodWords';

const MethodI18nContext = createContext<MethodI18n | null>(null);

/** Adds the texts of the method page, loaded with its code, to the words of the page's language. */
export function MethodI18nProvider({ children }: { children: ReactNode }) {
  const i18n = useI18n();
  const withMethod = useMemo(
    () => ({ ...i18n, words: { ...i18n.words, method: methodWords(i18n.lang) } }),
    [i18n],
  );
  return <MethodI18nContext value={withMethod}>{children}</MethodI18nContext>;
}

export function useMethodI18n(): MethodI18n {
  const i18n = use(MethodI18nContext);
  if (!i18n) throw new Error('useMethodI18n needs a MethodI18nProvider above it');
  return i18n;
}
