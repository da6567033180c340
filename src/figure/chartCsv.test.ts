import { expect, it } from 'vitest';
import { testI18n } from '../testing/testI18n';
import { chartCsv, timeCells } from './chartCsv';
import type { ChartLine, ChartPoint } from './chartModel';

const point = (given: Partial<ChartPoint>): ChartPoint => ({
  year: 2024,
  value: null,
  text: '–',
  partial: false,
  source: null,
  basis: null,
  ...given,
});
const line = (label: string, points: readonly ChartPoint[]): ChartLine => ({
  id: label,
  tone: 'china',
  label,
  end: null,
  points,
});

it('has every figure as a number, with source, basis and mark of a lower bound where a point has one', () => {
  const china = line('China', [
    point({ value: 38.239999999999995, source: 1, basis: 'mirror' }),
    point({ value: 0, source: 2, basis: 'reporter', partial: true }),
  ]);
  const usa = line('United States', [point({}), point({ value: 12 })]);
  expect(chartCsv([2023, 2024], [china, usa], testI18n())).toEqual({
    columns: ['Year', 'China', 'China: source', 'China: basis', 'China: lower bound', 'United States'],
    rows: [
      [2023, 38.24, 1, 'partner’s figure', null, null],
      [2024, 0, 2, 'reported', 'crude oil only', 12],
    ],
    sourceColumns: [2],
  });
});

it('names no source of a figure that is not there', () => {
  const gap = line('China', [point({ source: 1 }), point({ value: 1, source: 1 })]);
  expect(chartCsv([2023, 2024], [gap], testI18n()).rows).toEqual([
    [2023, null, null],
    [2024, 1, 1],
  ]);
});

it('writes months so that they sort', () => {
  expect(timeCells([2017, 2017.5, 2017 + 11 / 12])).toEqual(['2017-01', '2017-07', '2017-12']);
  expect(timeCells([2017, 2018])).toEqual([2017, 2018]);
});
