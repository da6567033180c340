import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../src/domain/iso3';
import { buildReport } from '../lib/buildReport';
import { csvText } from '../../src/domain/csvText';
import { rawFolder } from '../lib/rawFolder';
import { tempFolder } from '../testing/tempFiles';
import { readTariffs } from './tariffs';

const NOTE = 'The ruling; collection stops 24 February.';
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

const RATES = csvText(
  [
    'iso3', 'rate_announced_2025_04_02_pct', 'rate_in_force_2025_08_07_pct', 'extra_country_pct', 'basis',
    'source_url_april', 'source_url_august',
  ],
  COUNTRY_CODES.map((iso3) => {
    const outside = iso3 === 'CUB';
    const basis = outside ? 'outside the scheme' : iso3 === 'BRA' ? 'named in April list' : 'April: 10% floor';
    return [iso3, outside ? null : 10, outside ? null : 10, null, basis, 'https://a.org', 'https://b.org'];
  }),
); // prettier-ignore

type Given = { note?: string; concerned?: string; countries?: string; rates?: string };

function read({
  note = NOTE,
  concerned = 'BRA,CHN',
  countries = 'reciprocal CHN',
  rates = RATES,
}: Given = {}) {
  const timeline = csvText(
    ['date', 'event', 'note', 'source_title', 'source_url', 'countries', 'source_url_2'],
    [
      ['2026-02-20', 'Ruling', note, 'A page', 'https://c.org/x', concerned, ''],
      ['2025-05-14', 'A pact', 'Not of tariffs', 'A page', 'https://c.org/y', 'COL', ''],
    ],
  );
  const texts = csvText(
    [
      'id', 'date', 'source_url', 'raw_digest', 'countries', 'title_en', 'title_es', 'title_pt', 'note_en',
      'note_es', 'note_pt',
    ],
    [
      [
        'ieepa-voided', '2026-02-20', 'https://c.org/x', digest(['Ruling', NOTE, concerned, ''].join('\n')),
        countries, 'a', 'b', 'c', 'd', 'e', 'f',
      ],
    ],
  ); // prettier-ignore
  const folder = tempFolder({
    'us-tariffs/trade_war_timeline.csv': timeline,
    'us-tariffs/reciprocal_rates_lac.csv': rates,
    'texts.csv': texts,
  });
  const report = buildReport();
  return { ...readTariffs(rawFolder(folder, []), report, join(folder, 'texts.csv')), report };
}

describe('tariff events', () => {
  it('stand for all countries with a rate where the text says so, and count what is no part of the trade war', () => {
    const { events, report } = read();
    expect(events[0]?.countries).toEqual(['CHN', ...COUNTRY_CODES.filter((iso3) => iso3 !== 'CUB')].sort());
    expect(report.content().files.at(-1)).toMatchObject({ rowsIn: 2, kept: 1 });
  });
  it('stop when the raw row is not what the text was written from', () => {
    expect(() => read({ note: `${NOTE} More.` })).toThrow(/line 2 .* is not what this text was written from/);
  });
  it('stop when a country the raw row names is left out', () => {
    expect(() => read({ countries: 'CHN' })).toThrow('the raw row names BRA too');
    expect(() => read({ countries: 'BRA CHN XYZ' })).toThrow('unknown country XYZ');
  });
  it('are of countries the source does not name only where the raw row has none', () => {
    expect(read({ concerned: 'n/a', countries: 'not-stated' }).events[0]?.countries).toBeNull();
    expect(() => read({ countries: 'not-stated' })).toThrow('"not-stated" goes with "n/a" of the raw row');
    expect(() => read({ concerned: 'n/a', countries: 'all' })).toThrow('"not-stated" goes with "n/a"');
  });
  it('name the day collection stops', () => {
    expect(read().voidedOn).toBe('2026-02-24');
  });
});

describe('rates', () => {
  it('are null for a country outside the measure, and say whether the list names a country', () => {
    const rate = (code: string) => read().rates.find(({ iso3 }) => iso3 === code);
    expect(rate('CUB')).toMatchObject({ announcedPct: null, inForcePct: null });
    expect([rate('BRA')?.named, rate('ATG')?.named]).toEqual([true, false]);
  });
  it('stop when a country is missing or its basis does not go with its rate', () => {
    expect(() => read({ rates: RATES.replace(/^VEN.*\r\n/m, '') })).toThrow('one row for each country');
    expect(() => read({ rates: RATES.replace('CUB,,', 'CUB,10,') })).toThrow('does not go with the rate');
  });
});
