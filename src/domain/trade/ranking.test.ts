import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankedBy } from './ranking';

type Item = { readonly name: string; readonly value: number | null };
const by = (first: 'largest' | 'smallest') => ({
  valueOf: (item: Item) => item.value,
  byName: (a: Item, b: Item) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  first,
});
const told = (items: readonly Item[], first: 'largest' | 'smallest' = 'largest') =>
  rankedBy(items, by(first)).map(({ item, rank, tied }) => `${rank ?? '–'}${tied ? '=' : ''} ${item.name}`);

const items = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 3 }),
    value: fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }),
  }),
  { selector: ({ name }) => name },
);
const end = fc.constantFrom('largest' as const, 'smallest' as const);

describe('a ranking', () => {
  const some: Item[] = [
    { name: 'Peru', value: 5 },
    { name: 'Cuba', value: null },
    { name: 'Chile', value: 9 },
    { name: 'Brazil', value: 5 },
    { name: 'Belize', value: null },
    { name: 'Panama', value: -2 },
  ];

  it('gives equals one rank and leaves the next one out', () => {
    expect(told(some)).toEqual(['1 Chile', '2= Brazil', '2= Peru', '4 Panama', '– Belize', '– Cuba']);
  });

  it('leaves who has no figure at the end when it is turned round', () => {
    expect(told(some, 'smallest')).toEqual([
      '1 Panama',
      '2= Brazil',
      '2= Peru',
      '4 Chile',
      '– Belize',
      '– Cuba',
    ]);
  });

  it('keeps every item once and ranks exactly those with a figure', () => {
    fc.assert(
      fc.property(items, end, (list, first) => {
        const ranked = rankedBy(list, by(first));
        expect(new Set(ranked.map(({ item }) => item))).toEqual(new Set(list));
        expect(ranked).toHaveLength(list.length);
        for (const { item, rank } of ranked) expect(rank === null).toBe(item.value === null);
      }),
    );
  });

  it('never falls, starts at one, and a rank is its place in the list or that of its first equal', () => {
    fc.assert(
      fc.property(items, end, (list, first) => {
        const ranked = rankedBy(list, by(first)).filter(({ rank }) => rank !== null);
        ranked.forEach(({ item, rank, tied }, at) => {
          const firstEqual = ranked.findIndex((other) => other.item.value === item.value);
          expect(rank).toBe(firstEqual + 1);
          expect(firstEqual).toBeLessThanOrEqual(at);
          expect(tied).toBe(ranked.filter((other) => other.item.value === item.value).length > 1);
        });
      }),
    );
  });

  it('does not depend on the order the items come in', () => {
    fc.assert(
      fc.property(items, end, (list, first) => {
        expect(rankedBy([...list].reverse(), by(first))).toEqual(rankedBy(list, by(first)));
      }),
    );
  });

  it('turned round, mirrors the ranks of those without equals', () => {
    fc.assert(
      fc.property(items, (list) => {
        const up = rankedBy(list, by('smallest'));
        const count = up.filter(({ rank }) => rank !== null).length;
        for (const { item, rank, tied } of rankedBy(list, by('largest'))) {
          if (rank === null || tied) continue;
          expect(up.find((other) => other.item === item)?.rank).toBe(count + 1 - rank);
        }
      }),
    );
  });
});
