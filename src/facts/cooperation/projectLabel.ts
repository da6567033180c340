import type { Project } from '../../bundle/schemas/project';
import type { I18n } from '../../i18n/words';

/** A word of the projects' vocabulary. The test over the vocabulary file keeps the dictionaries whole. */
const wordOf = (dictionary: Readonly<Record<string, string>>, key: string): string => dictionary[key] ?? key;

/** "Hydropower · loan · 2010": built from the fields, never the source's sentence. */
export const projectLabel = (
  { subject, instrument, year }: Pick<Project, 'subject' | 'instrument' | 'year'>,
  { words }: I18n,
): string =>
  [wordOf(words.sectors.subjects, subject), wordOf(words.sectors.instruments, instrument), String(year)].join(
    ' · ',
  );
