import * as v from 'valibot';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { readCurated } from '../lib/curated';
import { DataError } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';

export type OfferFact = { id: string; date: string; sourceTitle: string; sourceUrl: string };

const SOURCE = 'china-celac-2025';
const FILE = 'china-celac-2025/facts.csv';
const schema = v.array(
  v.object({ id: v.string(), date: v.string(), theme: v.string(), sourceUrl: v.string() }),
);

/**
 * The facts about the offer of May 2025 that the region page tells. `offerFile` (data/offer.json) names for each
 * the row of the facts file it rests on; throws when that row is not there.
 */
export function readOffer(raw: RawFolder, report: BuildReport, offerFile: string): OfferFact[] {
  const csv = readCsv(raw.path(SOURCE, FILE));
  const facts = readRows(csv, ['date', 'theme', 'fact', 'source_title', 'source_url'], (row) => ({
    date: row.date('date'),
    theme: row.required('theme'),
    sourceTitle: row.required('source_title'),
    sourceUrl: row.url('source_url'),
  }));
  const wanted = readCurated(offerFile, schema);
  const matches = wanted.map((one) =>
    facts.find(
      ({ date, theme, sourceUrl }) => date === one.date && theme === one.theme && sourceUrl === one.sourceUrl,
    ),
  );
  const problems = wanted
    .filter((_, at) => matches[at] === undefined)
    .map(({ id, date, theme, sourceUrl }) => ({
      file: offerFile,
      line: null,
      column: id,
      reason: `no row of ${FILE} with date ${date}, theme ${theme} and source ${sourceUrl}`,
    }));
  if (problems.length > 0) throw new DataError(problems);
  const cited = new Set(matches).size;
  report.file(SOURCE, FILE, csv.rows.length, cited, [
    { reason: 'not cited by data/offer.json', rows: csv.rows.length - cited },
  ]);
  return wanted.map(({ id, date, sourceUrl }, at) => ({
    id,
    date,
    sourceTitle: matches[at]?.sourceTitle ?? '',
    sourceUrl,
  }));
}
