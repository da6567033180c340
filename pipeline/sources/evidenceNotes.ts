import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';

type Language = 'es' | 'pt';

/** Notes by evidence id, per language. */
export type EvidenceNotes = Readonly<Record<Language, ReadonlyMap<string, string>>>;

/**
 * Reads the translated notes beside an evidence file (`notes.es.csv`, `notes.pt.csv`: id, note). A note may be missing,
 * then the page shows the English one and says so; a note for a row that does not exist, or a second one for the same
 * row, is an error.
 */
export function readEvidenceNotes(evidenceFile: string, ids: ReadonlySet<string>): EvidenceNotes {
  const read = (language: Language): ReadonlyMap<string, string> => {
    const file = join(dirname(evidenceFile), `notes.${language}.csv`);
    const notes = new Map<string, string>();
    if (!existsSync(file)) return notes;
    readRows(readCsv(file), ['id', 'note'], (row) => {
      const id = row.required('id');
      if (!ids.has(id))
        row.problem('id', `"${id}" is no row of evidence.csv: correct the id or remove the note`);
      if (notes.has(id)) row.problem('id', `"${id}" has a note already: keep one of the two`);
      notes.set(id, row.required('note'));
      return null;
    });
    return notes;
  };
  return { es: read('es'), pt: read('pt') };
}
