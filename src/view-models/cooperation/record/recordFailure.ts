import type { LateI18n } from '../../../i18n/lateWords';
import { failureReason } from '../../bundleFailure';

/** What to say when a file of records did not come: which part, why, and what still works. Null without an error. */
export function recordsFailure(
  part: 'filter' | 'list' | 'panel',
  error: unknown,
  { words }: LateI18n<'cooperation'>,
): { title: string; detail: string } | null {
  if (error === null || error === undefined) return null;
  const { filter, records } = words.cooperation;
  const title = { filter: filter.failed, list: records.list.failed, panel: records.panel.failed }[part];
  return { title, detail: `${failureReason(error, words)} ${filter.failedStill}` };
}
