import type { LateI18n } from '../../../i18n/lateWords';
import { failureReason } from '../../bundleFailure';

/** What to say when a file of the region's trade did not come: which part, why, and what still works. Null without an error. */
export function regionTradeFailure(
  part: 'countries' | 'prices',
  error: unknown,
  { words }: LateI18n<'tradeDetail'>,
): { title: string; detail: string } | null {
  if (error === null || error === undefined) return null;
  const { failed, failedStill, pricesFailed } = words.tradeDetail.region;
  return {
    title: part === 'countries' ? failed : pricesFailed,
    detail: `${failureReason(error, words)} ${failedStill}`,
  };
}
