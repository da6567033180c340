import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvidenceRow } from './evidenceRow';
import { exampleModel, row } from '../../testing/exampleModel';
import { scoreStance } from './scoreStance';

const DAY = '2020-01-01';
const tenPercent = new Map([2017, 2018, 2019].map((year) => [year, 10]));
const score = (evidence: EvidenceRow[], shares: ReadonlyMap<number, number> = tenPercent, date = DAY) =>
  scoreStance({ evidence, chinaTradeSharePctByYear: shares, model: exampleModel, date });

const beijing = row('1990', 'recognition.beijing');
const tied = [
  beijing,
  row('2018', 'belt_and_road.signed'),
  row('2019', 'free_trade.negotiating'),
  row('2017', 'institutions.aiib_member'),
  row(DAY, 'contacts.leader_visit'),
  row('2019', 'us_alignment.artemis'),
];

describe('worked by hand', () => {
  test('a country that has signed: 20x1 + 10x0.4 + 40x(10/40) + 10x0.5 + 20x(1 - e^-0.5) = 46.87 of 100', () => {
    const found = score(tied);
    expect(found.engagement).toBeCloseTo(20 + 4 + 10 + 5 + 20 * (1 - Math.exp(-0.5)), 10);
    expect(found.engagement).toBeCloseTo(46.87, 2);
    // 50x0.25 = 12.5 of 100; nothing left the Belt and Road.
    expect(found.guardedness).toBeCloseTo(12.5, 10);
    expect(found.stanceClass).toBe('eager');
    expect(found.evidenceRows).toBe(6);
  });

  test('without trade figures the measure leaves both sums: (20 + 4 + 5 + 7.87) / 60 = 61.45', () => {
    const found = score(tied, new Map());
    expect(found.components.find((c) => c.id === 'economic_ties')?.value).toBeNull();
    expect(found.engagement).toBeCloseTo(61.45, 2);
  });

  test('one code in two components: a withdrawal empties the one and fills the other', () => {
    // Five years after it the exit has decayed to a half: guardedness 50 x 0.5 = 25; engagement 40 x (10/40) = 10.
    const found = score([
      beijing,
      row('2012', 'belt_and_road.signed'),
      row('2015-01-01', 'belt_and_road.withdrawn'),
    ]);
    expect(found.engagement).toBeCloseTo(10, 10);
    expect(found.guardedness).toBeCloseTo(25, 1);
    expect(found.stanceClass).toBe('cautious');
    expect(found.evidenceRows).toBe(3);
  });
});

test('a reader who drops every component of an axis has no class, not a zero', () => {
  const engagement = exampleModel.axes.engagement.map((c) => ({ ...c, weight: 0 }));
  const model = { ...exampleModel, axes: { ...exampleModel.axes, engagement } };
  const found = scoreStance({ evidence: tied, chinaTradeSharePctByYear: tenPercent, model, date: DAY });
  expect(found.engagement).toBeNull();
  expect(found.stanceClass).toBe('not-assessed');
});

test('a cut belongs to the band above it, and a shift moves it', () => {
  const input = { evidence: tied, chinaTradeSharePctByYear: tenPercent, model: exampleModel, date: DAY };
  const at = (high: number) =>
    scoreStance({
      ...input,
      bandShift: { engagement: { mid: 0, high }, guardedness: { mid: 0, high: 0 } },
    }).stanceClass;
  const engagement = score(tied).engagement ?? 0;
  expect(at(engagement - 45)).toBe('eager');
  expect(at(engagement - 45 + 1e-9)).toBe('leaning-eager');
});

test('rows after the day and codes that nobody lists do not count', () => {
  const more = [...tied, row('2020-01-02', 'free_trade.in_force'), row('2019', 'us_alignment.context')];
  expect(score(more)).toEqual(score(tied));
});

const codes = [
  'recognition.beijing',
  'recognition.taipei',
  'us_alignment.context',
  ...['engagement' as const, 'guardedness' as const].flatMap((axis) =>
    exampleModel.axes[axis].flatMap((c) => (c.rule === 'measure' ? [] : Object.keys(c.levels))),
  ),
];
const anyDate = fc
  .tuple(
    fc.integer({ min: 2000, max: 2022 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([y, m, d, length]) =>
    `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, length),
  );
const anyRow = fc.record({ date: anyDate, code: fc.constantFrom(...codes), status: fc.boolean() });
const anyRows = fc.array(anyRow, { maxLength: 25 });

describe('always', () => {
  test('axes stay within 0 and 100', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { engagement, guardedness } = score(rows);
        for (const points of [engagement, guardedness]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(score(other)).toEqual(score(rows));
      }),
    );
  });

  test('a further engagement row that does not set a lower state never lowers engagement', () => {
    const raising = fc.constantFrom(
      'belt_and_road.signed',
      'belt_and_road.support_statement',
      'free_trade.negotiating',
      'free_trade.in_force',
      'institutions.aiib_member',
      'institutions.ndb_member',
      'contacts.leader_visit',
      'contacts.forum_minister',
    );
    fc.assert(
      fc.property(anyRows, anyDate, raising, fc.boolean(), (rows, date, code, status) => {
        const before = score(rows).engagement ?? 0;
        expect(score([...rows, { date, code, status }]).engagement).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  test('what fades fades: without new rows contacts and exit only go down as days pass', () => {
    const values = (rows: EvidenceRow[], date: string) =>
      score(rows, tenPercent, date).components.filter((c) => c.id === 'contacts' || c.id === 'exit');
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: 2023, max: 2040 }),
        fc.integer({ min: 1, max: 10 }),
        (rows, year, later) => {
          const now = values(rows, `${year}-01-01`);
          values(rows, `${year + later}-01-01`).forEach((then, i) =>
            expect(then.value).toBeLessThanOrEqual(now[i]?.value ?? NaN),
          );
        },
      ),
    );
  });

  test('recognition goes before the axes, which are computed all the same', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const taipei = score([...rows, row('2022-12-31', 'recognition.taipei')], tenPercent, '2023-01-01');
        expect(taipei).toMatchObject({ stanceClass: 'no-formal-ties', gate: 'taipei' });
        expect(taipei.engagement).not.toBeNull();
        const none = score(rows.filter((r) => !r.code.startsWith('recognition.')));
        expect(none).toMatchObject({ stanceClass: 'not-assessed', gate: 'none' });
      }),
    );
  });
});
