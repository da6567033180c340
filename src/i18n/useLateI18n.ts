import { useMemo } from 'react';
import { useI18n } from './I18nContext';
import type { LateI18n, LateSet } from './lateWords';
import { withLateWords } from './loadLateWords';

/** Words and formats with a late set among them; the code that calls this is loaded together with that set. */
export function useLateI18n<S extends LateSet>(set: S): LateI18n<S> {
  const i18n = useI18n();
  return useMemo(() => withLateWords(i18n, set), [i18n, set]);
}
