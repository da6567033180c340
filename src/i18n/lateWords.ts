import type { cooperation } from './en/cooperation';
import type { changes } from '../features/stance/changes/words.en';
import type { plane } from '../features/stance/two-axes/words.en';
import type { method } from '../features/pages/method/words.en';
import type { tradeDetail } from './en/tradeDetail';
import type { Translated } from './translated';
import type { I18n, Words } from './words';

/** Sets of texts that only some readers need: each comes with the code that speaks them, not with every page. */
export type LateWords = {
  readonly method: Translated<typeof method>;
  readonly changes: Translated<typeof changes>;
  readonly plane: Translated<typeof plane>;
  readonly cooperation: Translated<typeof cooperation>;
  readonly tradeDetail: Translated<typeof tradeDetail>;
};
export type LateSet = keyof LateWords;

/** Words and formats with a late set among them. */
export type LateI18n<S extends LateSet> = Omit<I18n, 'words'> & {
  readonly words: Words & Pick<LateWords, S>;
};
