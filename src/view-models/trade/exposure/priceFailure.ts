import type { LateI18n } from '../../../i18n/lateWords';
import { failureReason } from '../../bundleFailure';

/** What to say when the file of world prices did not come: why, and what still works. Null without an error. */
export function priceFailure(
  error: unknown,
  { words }: LateI18n<'tradeDetail'>,
): { title: string; detail: string } | null {
  if (error === null || error === undefined) return null;
  const { failed, failedStill } = words.tradeDetail.exposure;
  return { title: failed, detail: `${failureReason(error, words)} ${failedStill}` };
}
