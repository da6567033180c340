import type { LateI18n } from '../../../i18n/lateWords';
import { failureReason } from '../../bundleFailure';

/** What to say when the records did not come: why, and what still works. Null without an error. */
export function shiftFailure(error: unknown, { words }: LateI18n<'cooperation'>) {
  if (error === null || error === undefined) return null;
  const { shift, filter } = words.cooperation;
  return { title: shift.failed, detail: `${failureReason(error, words)} ${filter.failedStill}` };
}
