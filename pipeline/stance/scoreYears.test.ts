import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES, type Iso3 } from '../../src/domain/iso3';
import type { EvidenceRow } from '../../src/domain/stance/evidenceRow';
import { exampleModel, row } from '../../src/testing/exampleModel';
import { latestDateOf, scoreYears } from './scoreYears';

const CHL = 'CHL';
const PRY = 'PRY';
const PER = 'PER';

const evidence = new Map<Iso3, readonly EvidenceRow[]>([
  [
    CHL,
    [
      row('1970', 'recognition.beijing'),
      row('2012-06', 'belt_and_road.signed'),
      row('2013', 'contacts.leader_visit'),
    ],
  ],
  [PRY, [row('1957', 'recognition.taipei'), row('2014-03-31', 'us_alignment.context')]],
  [PER, [row('1971', 'recognition.beijing'), row('2011', 'us_alignment.artemis')]],
]);
const shares = new Map<Iso3, ReadonlyMap<number, number>>([
  [
    CHL,
    new Map([
      [2011, 20],
      [2012, 24],
    ]),
  ],
]);
const of = (records: ReturnType<typeof scoreYears>, iso3: Iso3) => records.filter((r) => r.iso3 === iso3);

describe('stances by year', () => {
  const records = scoreYears(evidence, exampleModel, shares);

  test('31 December of every year from the first, then the day after the last row of any country', () => {
    expect(latestDateOf(evidence)).toBe('2014-04-01');
    expect(of(records, CHL).map((r) => [r.year, r.date])).toEqual([
      [2010, '2010-12-31'],
      [2011, '2011-12-31'],
      [2012, '2012-12-31'],
      [2013, '2013-12-31'],
      [2014, '2014-04-01'],
    ]);
  });

  test('every country of the atlas has every year; without evidence it is not assessed', () => {
    expect(records).toHaveLength(COUNTRY_CODES.length * 5);
    expect(of(records, 'BRA')[0]).toMatchObject({ stanceClass: 'not-assessed', evidenceRows: 0 });
  });

  test('axes have three decimals, their ranges one: at the end of 2011 only trade counts, 40 x (20 / 40) = 20 points', () => {
    expect(of(records, CHL)[1]).toMatchObject({ engagement: 20, guardedness: 0, stanceClass: 'distant' });
    const rounded = (points: number | null, steps: number) => Math.round((points ?? NaN) * steps) / steps;
    for (const record of of(records, CHL)) {
      expect(record.engagement).toBe(rounded(record.engagement, 1000));
      expect(record.engagementLow).toBe(rounded(record.engagementLow, 10));
      expect(record.engagementHigh).toBe(rounded(record.engagementHigh, 10));
    }
  });

  test('under recognition of Taipei there are no axes, and no doubt', () => {
    expect(of(records, PRY)[4]).toMatchObject({
      stanceClass: 'no-formal-ties',
      engagement: null,
      engagementLow: null,
      guardednessHigh: null,
      stabilityPct: 100,
      evidenceRows: 1,
    });
  });

  test('the same input gives the same bytes', () => {
    expect(JSON.stringify(scoreYears(evidence, exampleModel, shares))).toBe(JSON.stringify(records));
  });

  test('a further row of one country leaves the draws of another as they were', () => {
    const more = new Map(evidence).set(PER, [
      ...(evidence.get(PER) ?? []),
      row('2012', 'contacts.leader_visit'),
    ]);
    const again = scoreYears(more, exampleModel, shares);
    expect(of(again, CHL)).toEqual(of(records, CHL));
    expect(of(again, PER)).not.toEqual(of(records, PER));
  });
});

test('without any evidence there is no latest date', () => {
  expect(() => latestDateOf(new Map())).toThrow(RangeError);
});
