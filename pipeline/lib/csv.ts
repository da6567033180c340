import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { DataError, fileError, type DataProblem } from './dataError';

export type CsvRow = { line: number; cells: Record<string, string> };
export type CsvFile = { file: string; header: string[]; rows: CsvRow[] };

/** Most raw files are UTF-8; a few old ones are ISO 8859-1, in which every byte is a character. */
type Encoding = 'utf8' | 'latin1';

const LINE_FEED = 0x0a;

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Reads a CSV with a header row, UTF-8 unless it says otherwise. A byte order mark and CRLF line ends are accepted; blank lines are skipped.
 * `line` is where the record starts, so that quoted cells with line breaks do not shift the numbers.
 * Throws a `DataError` for an unreadable file, bytes that are not UTF-8, a repeated column name, or rows with more or fewer cells than the header.
 */
export function readCsv(file: string, encoding: Encoding = 'utf8'): CsvFile {
  const text = readText(file, encoding);
  const parsed = parseRecords(file, text);
  const [head, ...body] = parsed;
  if (!head) throw fileError(file, 'the file is empty, a header row is expected');
  const header = head.record.map((name) => name.trim());
  const repeated = header.filter((name, at) => header.indexOf(name) !== at);
  if (repeated.length > 0) throw fileError(file, `the header repeats "${repeated.join('", "')}"`);

  const problems: DataProblem[] = [];
  const rows: CsvRow[] = [];
  body.forEach(({ record, info }) => {
    const line = info.lines - lineBreaksIn(record);
    if (record.length !== header.length) {
      const reason = `the row has ${record.length} cells, the header has ${header.length}`;
      problems.push({ file, line, column: null, reason });
      return;
    }
    rows.push({ line, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) });
  });
  if (problems.length > 0) throw new DataError(problems);
  return { file, header, rows };
}

function readText(file: string, encoding: Encoding): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw fileError(file, 'the file is missing or cannot be read');
  }
  if (encoding === 'latin1' || isUtf8(bytes)) return bytes.toString(encoding);
  const line = lineOfBadByte(bytes);
  throw new DataError([
    { file, line, column: null, reason: 'the text is not UTF-8; save the file as UTF-8' },
  ]);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first line that does not decode on its own; a line feed is never part of another character in UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number | null {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (!isUtf8(bytes.subarray(start, end === -1 ? bytes.length : end))) return line;
    if (end === -1) break;
    start = end + 1;
  }
  return null;
}

function parseRecords(file: string, text: string): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    throw fileError(file, `not a readable CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const lineBreaksIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
