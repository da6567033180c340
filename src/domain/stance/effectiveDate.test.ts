import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, effectiveDate, isEvidenceDate, isoDay } from './effectiveDate';

describe('the day from which a fact counts', () => {
  test('a year counts from 1 January, a month from its 15th, a day from itself', () => {
    expect(effectiveDate('2018')).toBe('2018-01-01');
    expect(effectiveDate('2018-09')).toBe('2018-09-15');
    expect(effectiveDate('2018-09-30')).toBe('2018-09-30');
  });

  test.each([
    '2018-13',
    '2018-02-30',
    '2019-02-29',
    '2018-9-1',
    '18-09-01',
    '2018-00',
    '',
    '2018-09-01T00:00',
  ])('“%s” is refused', (date) => {
    expect(isEvidenceDate(date)).toBe(false);
    expect(() => effectiveDate(date)).toThrow(RangeError);
  });

  test('29 February is a day in leap years', () => expect(isEvidenceDate('2020-02-29')).toBe(true));

  test('day numbers and ISO dates go back and forth', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 40_000 }), (day) => dayNumber(isoDay(day)) === day),
    );
  });
});
