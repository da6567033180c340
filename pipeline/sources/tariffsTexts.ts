import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';

type Text = { en: string; es: string; pt: string };

/** An event in our words, and which raw row it was written from. */
export type TariffText = {
  id: string;
  date: string;
  sourceUrl: string;
  rawDigest: string;
  countries: string[];
  title: Text;
  note: Text;
  line: number;
};

const LANGS = ['en', 'es', 'pt'] as const;
const COLUMNS = [
  'id', 'date', 'source_url', 'raw_digest', 'countries', 'title_en', 'title_es', 'title_pt', 'note_en', 'note_es', 'note_pt',
]; // prettier-ignore

/** Reads data/trade/tariff_events.csv; throws a `DataError` for an empty cell, a wrong date or address or an id used twice. */
export function readTariffTexts(file: string): TariffText[] {
  const seen = new Map<string, number>();
  return readRows(readCsv(file), COLUMNS, (row): TariffText => {
    const inAll = (column: string): Text => {
      const [en = '', es = '', pt = ''] = LANGS.map((lang) => row.required(`${column}_${lang}`));
      return { en, es, pt };
    };
    const id = row.required('id');
    const first = seen.get(id);
    if (first !== undefined) row.problem('id', `"${id}" is used on line ${first} already`);
    seen.set(id, row.line);
    return {
      id,
      date: row.date('date'),
      sourceUrl: row.url('source_url'),
      rawDigest: row.required('raw_digest'),
      countries: row.required('countries').split(' '),
      title: inAll('title'),
      note: inAll('note'),
      line: row.line,
    };
  });
}
