import { useState, type ReactNode } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';

/**
 * The first rows of a list, so that they do not bury what follows, and the button that shows the others: none where all
 * fit. In: the rows and how many stand at once.
 */
export function useFirstRows<T>(
  rows: readonly T[],
  atOnce: number,
): { shown: readonly T[]; more: ReactNode } {
  const { words, format } = useLateI18n('cooperation');
  const { showAll, showFewer } = words.cooperation.sector.events;
  const [all, setAll] = useState(false);
  return {
    shown: all ? rows : rows.slice(0, atOnce),
    more: rows.length > atOnce && (
      <button type="button" className="sectors-all" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? showFewer : showAll(format, rows.length)}
      </button>
    ),
  };
}
