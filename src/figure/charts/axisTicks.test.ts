import { expect, it } from 'vitest';
import { positionText, xTicks, xTickText } from './axisTicks';

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

it('writes few and round years under the axis', () => {
  expect(xTicks(span(2000, 2025))).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
  expect(xTicks(span(2018, 2024))).toEqual([2018, 2020, 2022, 2024]);
  expect(xTicks(span(2021, 2024))).toEqual([2021, 2022, 2023, 2024]);
  expect(xTicks(span(1960, 2025))).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(xTicks([])).toEqual([]);
});

it('writes whole years among months, and the ends where there are no two', () => {
  const months = Array.from({ length: 36 }, (_, i) => 2022 + i / 12);
  expect(xTicks(months)).toEqual([2022, 2023, 2024]);
  const few = { years: [2024.25, 2024.5, 2024.75], yearTexts: ['Apr 2024', 'Jul 2024', 'Oct 2024'] };
  expect(xTicks(few.years).map(xTickText(few))).toEqual(['Apr 2024', 'Oct 2024']);
});

it('writes a position by its own text where it has one', () => {
  expect(positionText({ years: [2024, 2024.5], yearTexts: ['Jan 2024', 'Jul 2024'] }, 2024)).toBe('Jan 2024');
  expect(positionText({ years: [2024] }, 2024)).toBe('2024');
});

it('writes periods by their own texts, though each stands at a whole year', () => {
  const periods = { years: [2010, 2015, 2020], yearTexts: ['2010–14', '2015–19', '2020–21'] };
  expect(xTicks(periods.years).map(xTickText(periods))).toEqual(periods.yearTexts);
  expect(xTicks([2020, 2021]).map(xTickText({ years: [2020, 2021] }))).toEqual(['2020', '2021']);
});
