import { useMemo } from 'react';
import type { LateI18n } from '../../../i18n/lateWords';
import { useLateI18n } from '../../../i18n/useLateI18n';

/** The words of cooperation and of trade in depth together: goods are told as the trade tab tells them. */
export function useTradeWords(): LateI18n<'cooperation' | 'tradeDetail'> {
  const i18n = useLateI18n('cooperation');
  const { tradeDetail } = useLateI18n('tradeDetail').words;
  return useMemo(() => ({ ...i18n, words: { ...i18n.words, tradeDetail } }), [i18n, tradeDetail]);
}
