import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOf, type ShiftRow, type Weight } from './cooperationShift';
import { compareSplits, verdictOf, type Comparison, type Witness } from './cooperationShiftVerdict';
import type { SectorGroup } from '../sectors';

const YEAR = { from: 2000, to: 2000 };
type Counts = Partial<Record<SectorGroup, number>>;
const split = (counts: Counts, withAmount = 1) =>
  splitOf(
    Object.entries(counts).map(([group, records]): ShiftRow => ({
      year: 2000,
      group: group as SectorGroup,
      records,
      withAmount: Math.round(records * withAmount),
      amountUsdMillion: withAmount > 0 ? records * 7 : 0,
    })),
    YEAR,
  );
const compare = (earlier: Counts, later: Counts, weight: Weight = 'records') =>
  compareSplits(split(earlier), split(later), weight, 'all');
const directionOf = (comparison: Comparison) =>
  comparison.kind === 'told' ? comparison.direction : comparison.kind;

describe('a measure', () => {
  it('moves toward technology when the offer gains ten points and commodities lose', () => {
    const before = { commodities: 5, offer: 3, other: 2 };
    expect(directionOf(compare(before, { commodities: 4, offer: 4, other: 2 }))).toBe('toward');
    expect(directionOf(compare(before, { commodities: 5, offer: 4, other: 1 }))).toBe('neither');
    expect(
      directionOf(
        compare({ commodities: 50, offer: 30, other: 20 }, { commodities: 41, offer: 39, other: 20 }),
      ),
    ).toBe('neither');
  });
  it('moves back when commodities gain as much and the offer loses', () => {
    expect(directionOf(compare({ commodities: 2, offer: 8 }, { commodities: 5, offer: 5 }))).toBe('back');
    expect(
      directionOf(compare({ commodities: 2, infrastructure: 8 }, { commodities: 5, infrastructure: 5 })),
    ).toBe('neither');
  });
  it('says nothing of fewer than ten records, or of amounts that most records lack', () => {
    expect(directionOf(compare({ commodities: 9 }, { offer: 50 }))).toBe('few-records');
    expect(directionOf(compare({ commodities: 50 }, { offer: 9 }))).toBe('few-records');
    const [half, fewer] = [split({ offer: 100 }, 0.5), split({ offer: 100 }, 0.49)];
    expect(directionOf(compareSplits(half, half, 'amount', 'all'))).toBe('neither');
    expect(directionOf(compareSplits(half, fewer, 'amount', 'all'))).toBe('few-amounts');
    expect(directionOf(compareSplits(half, fewer, 'records', 'all'))).toBe('neither');
  });
  it('counts the ten records of the whole that it compares', () => {
    const many = split({ other: 30, offer: 5 });
    expect(directionOf(compareSplits(many, many, 'records', 'all'))).toBe('neither');
    expect(directionOf(compareSplits(many, many, 'records', 'classified'))).toBe('few-records');
  });

  const counts = fc.record({
    commodities: fc.integer({ min: 0, max: 60 }),
    infrastructure: fc.integer({ min: 0, max: 60 }),
    offer: fc.integer({ min: 0, max: 60 }),
    other: fc.integer({ min: 0, max: 60 }),
  });
  it('turns round when commodities and the offer change places', () => {
    const swapped = ({ commodities, offer, ...rest }: Required<Counts>) => ({
      ...rest,
      commodities: offer,
      offer: commodities,
    });
    const turned = { toward: 'back', back: 'toward' } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(counts, counts, (earlier, later) => {
        const direction = directionOf(compare(earlier, later));
        expect(directionOf(compare(swapped(earlier), swapped(later)))).toBe(turned[direction] ?? direction);
      }),
    );
  });
  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(counts, counts, (earlier, later) => {
        expect(directionOf(compare(earlier, later, 'amount'))).toBe(directionOf(compare(earlier, later)));
      }),
    );
  });
  it('never moves when nothing does', () => {
    fc.assert(
      fc.property(counts, (same) => {
        expect(['neither', 'few-records']).toContain(directionOf(compare(same, same)));
      }),
    );
  });
});

describe('the verdict', () => {
  const pair = { earlierPct: 0, laterPct: 0 };
  const told = (source: string, direction: 'toward' | 'back' | 'neither'): Witness => ({
    source,
    comparison: { kind: 'told', direction, offer: pair, commodities: pair },
  });
  const silent = (source: string): Witness => ({ source, comparison: { kind: 'few-records' } });

  it('needs two sources that agree: finance by amount and by count is one', () => {
    expect(verdictOf([told('finance', 'toward'), told('events', 'toward')])).toBe('toward');
    expect(verdictOf([told('finance', 'back'), told('events', 'back'), told('deals', 'neither')])).toBe(
      'back',
    );
    expect(verdictOf([told('finance', 'toward'), told('finance', 'toward')])).toBe('too-little');
    expect(verdictOf([told('finance', 'toward'), told('finance', 'toward'), told('events', 'neither')])).toBe(
      'mixed',
    );
  });
  it('is mixed when one source contradicts the others', () => {
    expect(verdictOf([told('a', 'toward'), told('b', 'toward'), told('c', 'back')])).toBe('mixed');
  });
  it('tells no movement from nothing to tell', () => {
    expect(verdictOf([told('a', 'neither'), told('b', 'neither')])).toBe('none');
    expect(verdictOf([told('a', 'toward'), silent('b'), silent('c')])).toBe('too-little');
    expect(verdictOf([])).toBe('too-little');
  });
  const witness = fc
    .record({
      source: fc.constantFrom('a', 'b', 'c', 'd'),
      direction: fc.constantFrom('toward' as const, 'back' as const, 'neither' as const, null),
    })
    .map(({ source, direction }) => (direction ? told(source, direction) : silent(source)));
  it('never depends on the order of the measures, nor on those that cannot be compared', () => {
    fc.assert(
      fc.property(fc.array(witness, { maxLength: 6 }), (some) => {
        const verdict = verdictOf(some);
        expect(verdictOf(some.toReversed())).toBe(verdict);
        expect(verdictOf([...some, silent('e')])).toBe(verdict);
      }),
    );
  });
});
