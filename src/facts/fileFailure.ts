import { BundleError } from '../bundle/bundleError';
import type { Atlas } from '../bundle/schemas/atlas';
import type { Iso3 } from '../domain/iso3';
import type { I18n, Words } from '../i18n/words';
import { countryName } from './countryNames';

/** What a part says whose file did not come, and what may mend it: asking again, or a new page. */
type FileFailure = {
  readonly title: string;
  readonly detail: string;
  readonly remedy: 'retry' | 'reload';
};

/** What of the page a file's absence costs, and what works all the same. */
export type Loss = { readonly title: string; readonly still?: string };

/** What to say of a file that failed: what is lost, why, and what still works. Null without an error. */
export function fileFailure(error: unknown, { title, still = '' }: Loss, words: Words): FileFailure | null {
  if (error === null || error === undefined) return null;
  const kind = error instanceof BundleError ? error.kind : 'unknown';
  const detail = [words.shell.errors.why[kind], still].filter(Boolean).join(' ');
  return { title, detail, remedy: kind === 'outdated' ? 'reload' : 'retry' };
}

/** What is lost with a country's file. */
export function lossOfCountry(atlas: Atlas, iso3: Iso3, { words, lang }: I18n): Loss {
  const { country, countryStill } = words.shell.errors;
  return { title: country(countryName(atlas, iso3, lang)), still: countryStill };
}
