import { BundleError } from '../bundle/bundleError';
import type { Words } from '../i18n/words';

/** Why a load failed, as a sentence for the reader. */
export function failureReason(error: unknown, words: Words): string {
  return words.shell.errors.why[error instanceof BundleError ? error.kind : 'unknown'];
}
