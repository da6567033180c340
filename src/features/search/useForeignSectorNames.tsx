import { useCallback, useState } from 'react';
import { LANGS, type Lang } from '../../i18n/lang';
import { loadI18n } from '../../i18n/loadWords';
import type { SectorNames } from './searchEntries';

const NONE: readonly SectorNames[] = [];

/**
 * The sectors' names in the other languages, and what asks for them: nobody pays for them before the first search.
 * They are part of the other languages' own chunks; a chunk of names alone would cut those of every page in two.
 */
export function useForeignSectorNames(lang: Lang): readonly [readonly SectorNames[], () => void] {
  const [names, setNames] = useState<readonly SectorNames[] | null>(null);
  const isAsked = names !== null;
  const ask = useCallback(() => {
    if (isAsked) return;
    setNames(NONE);
    Promise.all(LANGS.filter((other) => other !== lang).map((other) => loadI18n(other, []))).then(
      (loaded) => setNames(loaded.map(({ words }) => words.terms.sectors)),
      // Offline: the page's own names go on working, and the next focus asks again.
      () => setNames(null),
    );
  }, [isAsked, lang]);
  return [names ?? NONE, ask];
}
