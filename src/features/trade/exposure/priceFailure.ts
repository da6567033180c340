import type { LateI18n } from '../../../i18n/lateWords';
import { fileFailure, type FileFailure } from '../../../facts/bundleFailure';

/** What to say when the file of world prices did not come: why, and what still works. Null without an error. */
export function priceFailure(error: unknown, { words }: LateI18n<'tradeDetail'>): FileFailure | null {
  const { failed, failedStill } = words.tradeDetail.exposure;
  return fileFailure(error, failed, failedStill, words);
}
