import { useState, type ReactNode } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FoldButton } from '../../../ui/Fold';

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
      <FoldButton className="sectors-all" isOpen={all} onToggle={setAll}>
        {all ? showFewer : showAll(format, rows.length)}
      </FoldButton>
    ),
  };
}
