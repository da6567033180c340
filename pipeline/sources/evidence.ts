import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { evidenceSchema, type Evidence } from '../../src/bundle/schemas/country';
import { asIso3, COUNTRY_CODES, type Iso3 } from '../../src/domain/iso3';
import { isSectorId, SECTOR_IDS } from '../../src/domain/sectors';
import { isEvidenceDate } from '../../src/domain/stance/effectiveDate';
import { countedCodes } from '../../src/domain/stance/preparedEvidence';
import type { StanceModel } from '../../src/domain/stanceModel';
import { noteRepeat, readRows, type RowReader } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { readCurated } from '../lib/curated';
import { fileError } from '../lib/dataError';
import { readEvidenceNotes } from './evidenceNotes';

/** An evidence row of the bundle with its country and the short label of the fact. */
export type EvidenceFact = Evidence & { iso3: Iso3; value: string };

const COLUMNS = [
  'id',
  'iso3',
  'date',
  'code',
  'status_row',
  'direction',
  'value',
  'note',
  'sector',
  'source_title',
  'source_url',
  'source_date',
  'source_tier',
  'confidence',
  'verified',
];

const { tier, confidence } = evidenceSchema.entries;
const DIRECTIONS = { '-1': -1, '0': 0, '1': 1 } as const;
const codesFileSchema = v.object({ context: v.record(v.string(), v.string()) });

/**
 * Reads `data/evidence/evidence.csv`, in the order of the file. Codes are those of the model and the context codes of
 * `codes.json` beside it. Throws a `DataError` that lists every bad cell with line, column, reason and what to do: a wrong
 * date, country, code, direction, yes/no, sector, address, tier or confidence, an id used twice, a fact entered twice.
 */
export function readEvidence(file: string, model: StanceModel): EvidenceFact[] {
  const facts = readTable(file, readVocabulary(codesFileOf(file), model));
  const notes = readEvidenceNotes(file, new Set(facts.map(({ id }) => id)));
  return facts.map((fact) => ({
    ...fact,
    note: { en: fact.note.en, es: notes.es.get(fact.id) ?? null, pt: notes.pt.get(fact.id) ?? null },
  }));
}

/**
 * Reads draft rows that are to join the facts of `evidenceFile`, with the same checks as the table itself; a row that
 * repeats a fact of the table other than the one it replaces (the same id) is a problem too. Throws as `readEvidence`.
 */
export function readEvidenceDraft(
  file: string,
  evidenceFile: string,
  facts: readonly EvidenceFact[],
  model: StanceModel,
): EvidenceFact[] {
  return readTable(file, readVocabulary(codesFileOf(evidenceFile), model), facts);
}

/** Rows of a table with the columns of the evidence, notes in English alone. `others` are facts it must not repeat. */
function readTable(
  file: string,
  codes: ReadonlySet<string>,
  others: readonly EvidenceFact[] = [],
): EvidenceFact[] {
  const seenIds = new Map<string, number>();
  const seenFacts = new Map<string, number>();
  const elsewhere = new Map(others.map((fact) => [factKey(fact), fact.id]));
  return readRows(readCsv(file), COLUMNS, (row) => {
    const fact = readFact(row, codes);
    const key = factKey(fact);
    const same = 'the same country, date, code and page: keep one of the two rows';
    noteRepeat(row, 'id', seenIds, fact.id, 'give the row an id of its own');
    noteRepeat(row, 'source_url', seenFacts, key, same);
    const twin = elsewhere.get(key);
    if (twin !== undefined && twin !== fact.id) row.problem('source_url', `${twin} says it already; ${same}`);
    return fact;
  });
}

const codesFileOf = (evidenceFile: string): string => join(dirname(evidenceFile), 'codes.json');

const factKey = ({ iso3, date, code, sourceUrl }: EvidenceFact): string =>
  [iso3, date, code, sourceUrl].join(' ');

/** The facts by country, every country of the atlas present; one without evidence has an empty list. */
export function evidenceByCountry(
  facts: readonly EvidenceFact[],
): ReadonlyMap<Iso3, readonly EvidenceFact[]> {
  return new Map(COUNTRY_CODES.map((iso3) => [iso3, facts.filter((fact) => fact.iso3 === iso3)]));
}

function readFact(row: RowReader, codes: ReadonlySet<string>): EvidenceFact {
  const iso3 = row.iso3('iso3');
  const id = row.required('id');
  const itsCode = asIso3(row.text('iso3')) ?? '[A-Z]{3}';
  if (id !== '' && !new RegExp(`^${itsCode}-\\d{3,}$`).test(id)) {
    row.problem('id', `"${id}" is not the row's country code, a hyphen and at least three digits; rename it`);
  }
  const sector = row.text('sector');
  if (sector !== '' && !isSectorId(sector)) {
    row.problem('sector', `"${sector}" is not a sector; leave it empty or use ${SECTOR_IDS.join(', ')}`);
  }
  const code = row.required('code');
  if (code !== '' && !codes.has(code)) {
    row.problem(
      'code',
      `"${code}" is not in the vocabulary; use a code of the stance model or add it to codes.json`,
    );
  }
  return {
    id,
    iso3,
    date: dateOf(row, 'date'),
    code,
    status: row.oneOf('status_row', ['yes', 'no']) === 'yes',
    direction: DIRECTIONS[row.oneOf('direction', ['1', '0', '-1'])],
    value: row.required('value'),
    note: { en: row.required('note'), es: null, pt: null },
    sector: isSectorId(sector) ? sector : null,
    sourceTitle: row.required('source_title'),
    sourceUrl: urlOf(row),
    sourceDate: dateOf(row, 'source_date'),
    tier: row.oneOf('source_tier', tier.options),
    confidence: row.oneOf('confidence', confidence.options),
    verified: row.oneOf('verified', ['yes', 'no']) === 'yes',
  };
}

function dateOf(row: RowReader, column: string): string {
  const date = row.text(column);
  if (!isEvidenceDate(date)) {
    row.problem(column, `"${date}" is not a day of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return date;
}

function urlOf(row: RowReader): string {
  const url = row.text('source_url');
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/.test(url) || !URL.canParse(url)) {
    row.problem('source_url', `"${url}" is not an http(s) address; give the page that states the fact`);
  }
  return url;
}

/** Codes a row may bear: those that count in the model, and the context codes of `codes.json` with what they mean. */
function readVocabulary(file: string, model: StanceModel): ReadonlySet<string> {
  const { context } = readCurated(file, codesFileSchema);
  const counted = countedCodes(model);
  const both = Object.keys(context).find((code) => counted.has(code));
  if (both !== undefined)
    throw fileError(file, `"${both}" counts in the model, so it is no context code; remove it here`);
  return new Set([...counted, ...Object.keys(context)]);
}
