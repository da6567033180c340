import type { LateI18n } from '../../../i18n/lateWords';
import { fileFailure, type FileFailure } from '../../../facts/bundleFailure';

/** What to say when a file of records did not come: which part, why, and what still works. Null without an error. */
export function recordsFailure(
  part: 'filter' | 'list' | 'panel',
  error: unknown,
  { words }: LateI18n<'cooperation'>,
): FileFailure | null {
  const { filter, records } = words.cooperation;
  const title = { filter: filter.failed, list: records.list.failed, panel: records.panel.failed }[part];
  return fileFailure(error, title, filter.failedStill, words);
}
