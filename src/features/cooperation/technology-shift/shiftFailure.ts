import type { LateI18n } from '../../../i18n/lateWords';
import { fileFailure, type FileFailure } from '../../../facts/bundleFailure';

/** What to say when the records did not come: why, and what still works. Null without an error. */
export function shiftFailure(error: unknown, { words }: LateI18n<'cooperation'>): FileFailure | null {
  const { shift, filter } = words.cooperation;
  return fileFailure(error, shift.failed, filter.failedStill, words);
}
