import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readModel } from '../stance/readModel';
import { evidenceByCountry, readEvidence } from './evidence';

const data = new URL('../../data/', import.meta.url).pathname;
const model = readModel(`${data}stance/model.json`);
const HEADER =
  'id,iso3,date,code,status_row,direction,value,note,sector,source_title,source_url,source_date,source_tier,confidence,verified';
const GOOD =
  'CHL-001,CHL,2018-11-02,belt_and_road.signed,no,1,signed,"Signed, in Beijing",transport,A page,https://example.org/a,2018-11,official,high,yes';

function fileWith(...lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  copyFileSync(`${data}evidence/codes.json`, join(folder, 'codes.json'));
  const file = join(folder, 'evidence.csv');
  writeFileSync(file, [HEADER, ...lines].join('\n'));
  return file;
}
const read = (...lines: string[]) => readEvidence(fileWith(...lines), model);

describe('evidence', () => {
  test('the curated table of the repository is read whole, every country of it known', () => {
    const facts = readEvidence(`${data}evidence/evidence.csv`, model);
    expect(facts.length).toBeGreaterThan(500);
    const byCountry = evidenceByCountry(facts);
    expect(byCountry.size).toBe(33);
    for (const [iso3, rows] of byCountry) expect([iso3, rows.length > 0]).toEqual([iso3, true]);
  });

  test('a row becomes a fact with its own words and types', () => {
    expect(read(GOOD)).toEqual([
      {
        id: 'CHL-001',
        iso3: 'CHL',
        date: '2018-11-02',
        code: 'belt_and_road.signed',
        status: false,
        direction: 1,
        value: 'signed',
        note: { en: 'Signed, in Beijing', es: null, pt: null },
        sector: 'transport',
        sourceTitle: 'A page',
        sourceUrl: 'https://example.org/a',
        sourceDate: '2018-11',
        tier: 'official',
        confidence: 'high',
        verified: true,
      },
    ]);
  });

  test.each([
    ['an unknown country', 'CHL,2018', 'USA,2018', 'iso3', /not the ISO 3166-1/],
    ['a day that does not exist', '2018-11-02', '2018-02-30', 'date', /not a day of the calendar/],
    [
      'a code out of the vocabulary',
      'belt_and_road.signed',
      'belt_and_road.loved',
      'code',
      /add it to codes/,
    ],
    ['a status that is neither yes nor no', ',no,1', ',maybe,1', 'status_row', /not one of yes, no/],
    ['a direction over 1', ',no,1', ',no,2', 'direction', /not one of 1, 0, -1/],
    ['an unknown sector', 'transport', 'railways', 'sector', /leave it empty or use/],
    [
      'an address that is not http(s)',
      'https://example.org/a',
      'ftp://example.org/a',
      'source_url',
      /not an http/,
    ],
    ['an unknown tier', 'official', 'rumour', 'source_tier', /not one of official/],
    ['an unknown confidence', ',high,', ',certain,', 'confidence', /not one of high/],
    ['a missing note', '"Signed, in Beijing"', '', 'note', /empty/],
    ['an id of another country', 'CHL-001', 'PER-001', 'id', /rename it/],
  ])('%s is reported with line and column', (_, from, to, column, reason) => {
    const bad = GOOD.replace(from, to);
    expect(bad).not.toBe(GOOD);
    const other = GOOD.replace('CHL-001', 'CHL-000').replace('2018-11-02', '2017');
    expect(() => read(other, bad)).toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining([
          expect.objectContaining({ line: 3, column, reason: expect.stringMatching(reason) }),
        ]),
      }),
    );
  });

  test('an id used twice and a fact entered twice name the earlier line', () => {
    expect(() => read(GOOD, GOOD.replace('2018-11-02', '2018'))).toThrow(
      /:3: column "id": line 2 has it already/,
    );
    expect(() => read(GOOD, GOOD.replace('CHL-001', 'CHL-002'))).toThrow(
      /:3: column "source_url": line 2 has it/,
    );
  });

  test('all that is wrong is said at once', () => {
    expect(() => read(GOOD.replace('2018-11-02', 'soon'), GOOD.replace(',high,', ',?,'))).toThrow(
      /date.*[\s\S]*confidence/,
    );
  });

  test('a context code may not be one that counts', () => {
    const file = fileWith(GOOD);
    writeFileSync(
      join(file, '..', 'codes.json'),
      JSON.stringify({ context: { 'belt_and_road.signed': 'x' } }),
    );
    expect(() => readEvidence(file, model)).toThrow(/no context code/);
  });
});
