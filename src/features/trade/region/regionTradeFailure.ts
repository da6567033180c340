import type { LateI18n } from '../../../i18n/lateWords';
import { fileFailure, type FileFailure } from '../../../facts/bundleFailure';

/** What to say when a file of the region's trade did not come: which part, why, and what still works. Null without an error. */
export function regionTradeFailure(
  part: 'countries' | 'prices',
  error: unknown,
  { words }: LateI18n<'tradeDetail'>,
): FileFailure | null {
  const { failed, failedStill, pricesFailed } = words.tradeDetail.region;
  return fileFailure(error, part === 'countries' ? failed : pricesFailed, failedStill, words);
}
