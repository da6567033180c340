import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAmong, type NamedPartner } from './places';

describe('the place of a partner', () => {
  it('counts the partners with more, and ties take the better place', () => {
    const partners: NamedPartner[] = [
      ['USA', 16],
      ['SGP', 16],
      ['CHN', 9],
      ['DEU', 9],
      ['POL', 4],
    ];
    expect(partners.map(([code]) => placeAmong(partners, code))).toEqual([1, 1, 3, 3, 5]);
  });

  it('is open for a partner that is not named, and in a list that names nobody', () => {
    expect(placeAmong([['USA', 80]], 'CHN')).toBeNull();
    expect(placeAmong([], 'CHN')).toBeNull();
  });

  it('does not depend on the order of the list, and a larger share never stands behind a smaller one', () => {
    const partners = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 9 })), {
      selector: ([code]) => code,
      minLength: 1,
    });
    fc.assert(
      fc.property(partners, (list) => {
        const places = list.map(([code]) => placeAmong(list, code) ?? NaN);
        expect(list.map(([code]) => placeAmong([...list].reverse(), code))).toEqual(places);
        expect(Math.min(...places)).toBe(1);
        list.forEach(([, a], i) =>
          list.forEach(([, b], j) => {
            if (a > b) expect(places[i]).toBeLessThan(places[j] ?? NaN);
            if (a === b) expect(places[i]).toBe(places[j]);
          }),
        );
      }),
    );
  });
});
