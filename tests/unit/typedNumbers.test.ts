import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFormat } from '../../src/i18n/format';
import { LANGS, type Lang } from '../../src/i18n/lang';

const root = join(import.meta.dirname, '../..');
const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(root, file), 'utf8'), { columns: true });
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Columns of a language in the tables that people keep: "claim_es". */
const TABLES = [...filesIn('data/sectors', '.csv'), ...filesIn('data/trade', '.csv')].map(rowsOf);

/** Every text that somebody typed for readers of a language: the words of the page and the texts of the data. */
function typedTexts(lang: Lang): string[] {
  const words = filesIn(`src/i18n/${lang}`, '.ts').flatMap(
    (file) => readFileSync(join(root, file), 'utf8').match(/'[^'\n]*'|`[^`]*`/g) ?? [],
  );
  const notes =
    lang === 'en' ? rowsOf('data/evidence/evidence.csv') : rowsOf(`data/evidence/notes.${lang}.csv`);
  const columns = TABLES.flat().flatMap((row) =>
    Object.entries(row).flatMap(([column, text]) => (column.endsWith(`_${lang}`) ? [text] : [])),
  );
  return [...words, ...notes.flatMap((row) => row['note'] ?? []), ...columns];
}

/** What counts nothing: paragraphs, codes of goods, versions, laws and orders. */
const NO_NUMBERS = /§ [\d.]+|(?:HS|SA|SH|Law|Lei|Order|ejecutiva|executiva) \d+|V\d+|'\d+'|'\d\.\d'/g;
const NUMBER = /\d+(?:[.,\u00a0\u202f]\d+)*/g;
const isYear = (digits: string): boolean => Number(digits) >= 1500 && Number(digits) <= 2100;

/** A number as the page's own format writes it, whichever way it was typed; dots and commas are read by its language. */
function asThePageWrites(typed: string, lang: Lang): string {
  const { number } = makeFormat(lang);
  const comma = lang === 'en' ? '.' : ',';
  const [whole = '', decimals = ''] = typed.split(comma);
  return number(Number(`${whole.replace(/\D/g, '')}.${decimals}`), decimals.length);
}

it.each(LANGS)('numbers typed into %s texts have the separators of the figures beside them', (lang) => {
  const texts = typedTexts(lang);
  expect(texts.length).toBeGreaterThan(500);
  const strange = texts.flatMap((text) =>
    (text.replace(NO_NUMBERS, '').match(NUMBER) ?? [])
      .filter((typed) => typed.length > 3 || /\D/.test(typed))
      .filter((typed) => !(/^\d{4}$/.test(typed) && isYear(typed)))
      .filter((typed) => asThePageWrites(typed, lang) !== typed)
      .map((typed) => `${typed} in: ${text}`),
  );
  expect(strange).toEqual([]);
});
