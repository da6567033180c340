import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, type Iso3 } from '../iso3';
import {
  EVERY_RECORD,
  countOf,
  countsBeside,
  matchesRecord,
  type Choosable,
  type CooperationRecord,
  type DealSum,
  type RecordChoice,
} from './recordFilter';
import { RECORD_KINDS, RECORD_STATUSES } from './records';
import { SECTOR_IDS } from '../sectors';

const year = fc.integer({ min: 2000, max: 2026 });
const place = fc.constantFrom<Iso3 | 'REGION'>('REGION', ...COUNTRY_CODES.slice(0, 4));
const record: fc.Arbitrary<CooperationRecord> = fc.record({
  id: fc.string(),
  iso3: place,
  year,
  sector: fc.constantFrom(...SECTOR_IDS),
  kind: fc.constantFrom(...RECORD_KINDS),
  status: fc.constantFrom(...RECORD_STATUSES),
  direction: fc.constantFrom(1 as const, 0 as const, -1 as const),
  amountUsdMillion: fc.option(fc.nat()),
});
const dealSum: fc.Arbitrary<DealSum> = fc.record({
  iso3: fc.constantFrom(...COUNTRY_CODES.slice(0, 4)),
  year,
  sector: fc.constantFrom(...SECTOR_IDS),
  kind: fc.constantFrom('deal-investment' as const, 'deal-construction' as const),
  status: fc.constant(null),
  deals: fc.integer({ min: 1, max: 9 }),
  amountUsdMillion: fc.nat(),
});
const choice: fc.Arbitrary<RecordChoice> = fc.record({
  sectors: fc.subarray([...SECTOR_IDS]),
  kinds: fc.subarray([...RECORD_KINDS]),
  statuses: fc.subarray([...RECORD_STATUSES]),
  years: fc.option(fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
  isos: fc.option(fc.subarray(COUNTRY_CODES.slice(0, 4)).map((isos) => new Set<string>(isos))),
});
const records = fc.array(record, { minLength: 1, maxLength: 60 });
const rows = fc.array(fc.oneof<fc.Arbitrary<Choosable>[]>(record, dealSum), { maxLength: 60 });
const shown = <T extends Choosable>(all: readonly T[], chosen: RecordChoice): T[] =>
  all.filter((row) => matchesRecord(row, chosen));
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((a, b) => a + b, 0);

const PROJECT: CooperationRecord = {
  id: '1',
  iso3: 'CHL',
  year: 2015,
  sector: 'minerals',
  kind: 'finance',
  status: 'completed',
  direction: 1,
  amountUsdMillion: null,
};
const DEALS: DealSum = {
  iso3: 'CHL',
  year: 2015,
  sector: 'minerals',
  kind: 'deal-investment',
  status: null,
  deals: 3,
  amountUsdMillion: 900,
};

describe('choosing records', () => {
  it('shows all when nothing is chosen', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(shown(all, EVERY_RECORD)).toEqual(all);
      }),
    );
  });

  it('shows what passes every dimension, in whatever order they are applied', () => {
    const none = EVERY_RECORD;
    fc.assert(
      fc.property(rows, choice, (all, chosen) => {
        const byPlace = shown(shown(all, { ...none, isos: chosen.isos, years: chosen.years }), {
          ...chosen,
          isos: null,
          years: null,
        });
        const byKind = shown(
          shown(shown(all, { ...none, statuses: chosen.statuses, kinds: chosen.kinds }), {
            ...none,
            sectors: chosen.sectors,
          }),
          { ...none, isos: chosen.isos, years: chosen.years },
        );
        expect(byPlace).toEqual(shown(all, chosen));
        expect(byKind).toEqual(shown(all, chosen));
      }),
    );
  });

  it('counts both ends of the years in', () => {
    const of = (from: number, to: number) => matchesRecord(PROJECT, { ...EVERY_RECORD, years: { from, to } });
    expect([of(2015, 2015), of(2010, 2015), of(2015, 2020)]).toEqual([true, true, true]);
    expect([of(2016, 2020), of(2010, 2014)]).toEqual([false, false]);
  });

  it('leaves deals, which have no status, out as soon as one is chosen', () => {
    expect(matchesRecord(DEALS, EVERY_RECORD)).toBe(true);
    expect(matchesRecord(DEALS, { ...EVERY_RECORD, statuses: RECORD_STATUSES })).toBe(false);
  });

  it('leaves what concerns the whole region out where countries are chosen', () => {
    const regional = { ...PROJECT, iso3: 'REGION' as const };
    expect(matchesRecord(regional, EVERY_RECORD)).toBe(true);
    expect(matchesRecord(regional, { ...EVERY_RECORD, isos: new Set(['CHL']) })).toBe(false);
  });
});

describe('the counts beside the options', () => {
  it('add up, over records, to what is shown with the dimension cleared', () => {
    fc.assert(
      fc.property(records, choice, (all, chosen) => {
        const total = (cleared: Partial<RecordChoice>) => shown(all, { ...chosen, ...cleared }).length;
        expect(sum(countsBeside(all, chosen, 'sector'))).toBe(total({ sectors: [] }));
        expect(sum(countsBeside(all, chosen, 'kind'))).toBe(total({ kinds: [] }));
        expect(sum(countsBeside(all, chosen, 'status'))).toBe(total({ statuses: [] }));
      }),
    );
  });

  it('promise what choosing that option alone shows', () => {
    fc.assert(
      fc.property(rows, choice, fc.constantFrom(...RECORD_KINDS), (all, chosen, kind) => {
        expect(countsBeside(all, chosen, 'kind')[kind]).toBe(
          countOf(shown(all, { ...chosen, kinds: [kind] })),
        );
      }),
    );
  });

  it('count the deals of a sum, and no deal beside a status', () => {
    const beside = countsBeside([PROJECT, DEALS], EVERY_RECORD, 'kind');
    expect(beside).toMatchObject({ finance: 1, 'deal-investment': 3, 'deal-construction': 0, ban: 0 });
    expect(countsBeside([PROJECT, DEALS], EVERY_RECORD, 'status').completed).toBe(1);
    expect(sum(countsBeside([DEALS], EVERY_RECORD, 'status'))).toBe(0);
  });
});
