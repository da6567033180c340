import { createHash } from 'node:crypto';
import type { Tariffs } from '../../src/bundle/schemas/tariffs';
import { asIso3 } from '../../src/domain/iso3';
import type { BuildReport } from '../lib/buildReport';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { DataError, type DataProblem } from '../lib/dataError';
import type { RawFolder } from '../lib/rawFolder';
import { readTariffTexts, type TariffText } from './tariffsTexts';
import { readRates } from './tariffsRates';

const SOURCE = 'us-tariffs';
const TIMELINE = 'us-tariffs/trade_war_timeline.csv';
const VOIDED = 'ieepa-voided';

export type TariffFacts = Pick<Tariffs, 'events' | 'rates' | 'voidedOn'>;

type RawEvent = {
  date: string;
  event: string;
  note: string;
  sourceTitle: string;
  sourceUrl: string;
  secondUrl: string | null;
  countries: string;
  line: number;
};

/**
 * Tariff events with our texts, in order of time, and the rates of 2025. `textsFile` is data/trade/tariff_events.csv: each
 * row names its raw row by date and address and bears a digest of it. Throws a `DataError` when that row is missing or has
 * changed since its text was written, and when a text leaves out a country the raw row names.
 */
export function readTariffs(raw: RawFolder, report: BuildReport, textsFile: string): TariffFacts {
  const rates = readRates(raw, report);
  const texts = readTariffTexts(textsFile);
  const rows = readTimeline(raw);
  const rated = rates.filter(({ announcedPct }) => announcedPct !== null).map(({ iso3 }) => iso3);
  const problems: DataProblem[] = [];
  const events = texts.flatMap((text): Tariffs['events'] => {
    const row = rows.find(({ date, sourceUrl }) => date === text.date && sourceUrl === text.sourceUrl);
    const countries = countriesOf(text.countries, rated);
    const reason = row ? mismatch(text, row, countries) : `no row of ${TIMELINE} has this date and address`;
    if (reason !== null) problems.push({ file: textsFile, line: text.line, column: null, reason });
    if (!row) return [];
    const { id, date, title, note } = text;
    const { sourceTitle, sourceUrl, secondUrl } = row;
    return [{ id, date, title, note, countries, sourceTitle, sourceUrl, secondUrl }];
  });
  if (problems.length > 0) throw new DataError(problems);
  report.file(SOURCE, TIMELINE, rows.length, events.length, [
    {
      reason: 'no part of the trade war: no text in data/trade/tariff_events.csv',
      rows: rows.length - events.length,
    },
  ]);
  events.sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
  return { events, rates, voidedOn: voidedOn(rows, events) };
}

function readTimeline(raw: RawFolder): RawEvent[] {
  const csv = readCsv(raw.path(SOURCE, TIMELINE));
  const columns = ['date', 'event', 'note', 'source_title', 'source_url', 'countries', 'source_url_2'];
  return readRows(csv, columns, (row) => ({
    date: row.date('date'),
    event: row.required('event'),
    note: row.required('note'),
    sourceTitle: row.required('source_title'),
    sourceUrl: row.url('source_url'),
    secondUrl: row.text('source_url_2') === '' ? null : row.url('source_url_2'),
    countries: row.required('countries'),
    line: row.line,
  }));
}

/** First twelve hex digits of the SHA-256 of what the raw row says. */
const digestOf = ({ event, note, countries, secondUrl }: RawEvent): string =>
  createHash('sha256')
    .update([event, note, countries, secondUrl ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 12);

/** What the raw row has, and our texts say, where the source does not name the countries. */
const NOT_NAMED = { raw: 'n/a', text: 'not-stated' };

/**
 * "reciprocal" stands for all countries with a rate of their own in 2025, "all" for everybody: an empty list, and
 * "not-stated" for countries the source does not name: null.
 */
function countriesOf(named: readonly string[], rated: readonly string[]): string[] | null {
  if (named.includes(NOT_NAMED.text)) return null;
  if (named.includes('all')) return [];
  return [...new Set(named.flatMap((code) => (code === 'reciprocal' ? rated : [code])))].sort();
}

function mismatch(text: TariffText, row: RawEvent, countries: readonly string[] | null): string | null {
  const digest = digestOf(row);
  if (digest !== text.rawDigest)
    return `line ${row.line} of ${TIMELINE} is not what this text was written from; check the text and set raw_digest to ${digest}`;
  if ((countries === null) !== (row.countries === NOT_NAMED.raw))
    return `"${NOT_NAMED.text}" goes with "${NOT_NAMED.raw}" of the raw row, which has "${row.countries}"`;
  if (countries === null) return null;
  const named = row.countries.split(',').filter((code) => /^[A-Z]{3}$/.test(code));
  const left = countries.length === 0 ? [] : named.filter((code) => !countries.includes(code));
  if (left.length > 0) return `the raw row names ${left.join(', ')} too`;
  const unknown = countries.filter((code) => !asIso3(code) && code !== 'CHN' && code !== 'USA');
  return unknown.length > 0 ? `unknown country ${unknown.join(', ')}` : null;
}

const MONTHS: Readonly<Record<string, string>> = { February: '02', March: '03', April: '04' };

/** The day collection stops, which the raw row of the ruling gives as "collection stops 24 February", in its year. */
function voidedOn(rows: readonly RawEvent[], events: Tariffs['events']): string {
  const event = events.find(({ id }) => id === VOIDED);
  const row = rows.find(({ date, sourceUrl }) => date === event?.date && sourceUrl === event.sourceUrl);
  const [, day, month] = /collection stops (\d{1,2}) ([A-Z][a-z]+)/.exec(row?.note ?? '') ?? [];
  const number = MONTHS[month ?? ''];
  if (!row || day === undefined || number === undefined)
    throw new Error(`${TIMELINE}: no day on which collection stops`);
  return `${row.date.slice(0, 4)}-${number}-${day.padStart(2, '0')}`;
}
