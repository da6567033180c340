import { BundleError } from '../bundle/bundleError';
import type { Words } from '../i18n/words';

/** What a part says whose file did not come, and what may mend it: asking again, or a new page. */
export type FileFailure = {
  readonly title: string;
  readonly detail: string;
  readonly remedy: 'retry' | 'reload';
};

/** Why a load failed, as a sentence for the reader. */
const failureReason = (error: unknown, words: Words): string =>
  words.shell.errors.why[error instanceof BundleError ? error.kind : 'unknown'];

/** What failed, why, and (`still`) what works all the same. Null without an error. */
export function fileFailure(error: unknown, title: string, still: string, words: Words): FileFailure | null {
  if (error === null || error === undefined) return null;
  const detail = [failureReason(error, words), still].filter(Boolean).join(' ');
  const isOutdated = error instanceof BundleError && error.kind === 'outdated';
  return { title, detail, remedy: isOutdated ? 'reload' : 'retry' };
}
