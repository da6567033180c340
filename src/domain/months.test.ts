import { expect, it } from 'vitest';
import { monthAfter, monthAt, monthsBetween, monthsFrom, yearOf } from './months';

it.each([
  ['2000-01', 0, '2000-01'],
  ['2000-01', 11, '2000-12'],
  ['2000-12', 1, '2001-01'],
  ['2000-01', 14, '2001-03'],
  ['2017-05', 24, '2019-05'],
])('%s and %i months on is %s', (first, steps, month) => {
  expect(monthAfter(first, steps)).toBe(month);
  expect(monthsFrom(first, month)).toBe(steps);
});

it('places a position of a series in its year and month, December too', () => {
  expect(monthAt('2017-01', 0)).toEqual({ year: 2017, month: 1 });
  expect(monthAt('2017-01', 11)).toEqual({ year: 2017, month: 12 });
  expect(monthAt('2017-11', 2)).toEqual({ year: 2018, month: 1 });
});

it('counts both ends of a span of months', () => {
  expect(monthsBetween('2017-11', '2018-02')).toEqual(['2017-11', '2017-12', '2018-01', '2018-02']);
  expect(monthsBetween('2018-02', '2018-02')).toEqual(['2018-02']);
});

it('takes the year of a month and of a day', () => {
  expect([yearOf('2016-01'), yearOf('2016-12-31'), yearOf('2016')]).toEqual([2016, 2016, 2016]);
});
