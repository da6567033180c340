// @vitest-environment jsdom
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BarsChart } from './BarsChart';
import { CHART_HEIGHT, FIRST_WIDTH, type ChartLineProps, type ChartProps } from './chartProps';
import type { Tone } from '../chartModel';
import { LineChart } from './LineChart';
import { RanksChart } from './RanksChart';
import { StackChart } from './StackChart';

/**
 * The drawings of the main charts, compared with committed files (tests/golden). All figures are synthetic: they are
 * chosen for what is hard to draw and stand for no country.
 */
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

type Given = { partial?: readonly number[]; label?: string; end?: ChartLineProps['end'] };

const line = (
  tone: Tone,
  values: readonly (number | null)[],
  years: readonly number[] = YEARS,
  { partial = [], label = tone, end = { text: `Synthetic ${tone}`, year: null } }: Given = {},
): ChartLineProps => ({
  id: tone,
  tone,
  label,
  end,
  points: years.map((year, i) => ({
    year,
    value: values[i] ?? null,
    text: String(values[i] ?? '–'),
    partial: partial.includes(year),
  })),
});

const ticks = (...values: number[]) => values.map((value) => ({ value, text: String(value) }));

const chart = (
  lines: readonly ChartLineProps[],
  rest: Partial<ChartProps> & Pick<ChartProps, 'ticks'>,
): ChartProps => ({
  name: 'Synthetic',
  years: YEARS,
  lines,
  selectedYear: null,
  breaks: [],
  ...rest,
});

const EVENTS = [
  { id: 'mid', x: 2020.5, date: '2 Jul 2020', title: 'Synthetic event', url: 'https://example.org/a' },
  { id: 'last', x: 2024.9, date: '25 Nov 2024', title: 'In the last year', url: 'https://example.org/b' },
];
const MONTHS = Array.from({ length: 18 }, (_, i) => 2023 + i / 12);

const CHARTS: Readonly<Record<string, readonly [ComponentType<ChartProps>, ChartProps]>> = {
  'lines-gap-outlier-partial': [
    LineChart,
    chart(
      [
        line('china', [1, 2, null, 95, null, 4, 5]),
        line('usa', [0, 0, 30, 31, 29, 30, 28], YEARS, {
          partial: [2020],
          end: { text: 'Synthetic', year: '2024' },
        }),
      ],
      { ticks: ticks(0, 25, 50, 75, 100), selectedYear: 2021, breaks: [2022] },
    ),
  ],
  'lines-log': [
    LineChart,
    chart([line('china', [1, 10, 100, 1000, 0, 2000, 10000])], {
      ticks: ticks(1, 10, 100, 1000, 10000),
      scale: 'log',
    }),
  ],
  'lines-levels-events': [
    LineChart,
    chart([line('one', [10, 20, 30, 85, 90, 70, 60]), line('rest', [90, 80, 70, 15, 10, 30, 40])], {
      ticks: ticks(0, 50, 100),
      levels: [
        { value: 80, text: 'Synthetic level' },
        { value: 140, text: 'Beyond the axis' },
      ],
      events: EVENTS,
    }),
  ],
  'lines-months': [
    LineChart,
    chart(
      [
        line(
          'three',
          MONTHS.map((_, i) => (i === 9 ? null : 5 + (i % 6))),
          MONTHS,
        ),
      ],
      {
        years: MONTHS,
        yearTexts: MONTHS.map((_, i) => `Month ${i + 1}`),
        ticks: ticks(0, 5, 10),
      },
    ),
  ],
  'bars-reversal': [
    BarsChart,
    chart([line('china', [-60, -20, null, 0, 35, -5, 90])], {
      ticks: ticks(-100, -50, 0, 50, 100),
      events: EVENTS,
    }),
  ],
  'stack-unknown-missing-year': [
    StackChart,
    chart(
      [
        line('one', [40, 30, null, 25, 20, 22, 20]),
        line('four', [30, 30, null, 0, 40, 40, 35]),
        line('unknown', [30, 40, null, 75, 40, 38, 45]),
      ],
      { ticks: ticks(0, 50, 100) },
    ),
  ],
  'stack-six-partial': [
    StackChart,
    chart(
      (['one', 'two', 'three', 'four', 'five', 'six'] as const).map((tone, i) =>
        line(tone, [5, 6, 7, 8, 9, 10, 11 + i], YEARS, tone === 'two' ? { partial: [2019] } : {}),
      ),
      { ticks: ticks(0, 50, 100), selectedYear: 2022 },
    ),
  ],
  'ranks-gaps': [
    RanksChart,
    chart(
      [
        line('china', [5, 4, null, 2, 1, 1, 1]),
        line('rest', [1, 1, 1, 1, 2, 3, 2], YEARS, { end: null }),
        line('two', [3, null, 4, null, 3, 2, null], YEARS, { end: { text: 'Synthetic two', year: '2023' } }),
      ],
      { ticks: ticks(1, 3, 5) },
    ),
  ],
};

/** Numbers to a tenth of a pixel and ids by their order, so that the file says what is drawn and not how it was counted. */
function stable(svg: string): string {
  const ids = [...new Set([...svg.matchAll(/\bid="([^"]+)"/g)].map((found) => found[1] ?? ''))];
  return ids
    .reduce((text, id, i) => text.replaceAll(`"${id}"`, `"id${i}"`).replaceAll(`#${id})`, `#id${i})`), svg)
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll('><', '>\n<')
    .concat('\n');
}

// jsdom has no layout: every box has the size of a chart in the panel, and a year under the axis the room it needs.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.id === 'recharts_measurement_span'
      ? new DOMRect(0, 0, 28, 15)
      : new DOMRect(0, 0, FIRST_WIDTH, CHART_HEIGHT);
  });
});

describe('the drawing', () => {
  it.each(Object.entries(CHARTS))('%s is as agreed', async (name, [Chart, props]) => {
    const { container } = render(<Chart {...props} />);
    const svg = container.querySelector('.recharts-surface');
    await expect(stable(svg?.outerHTML ?? '')).toMatchFileSnapshot(`../../../tests/golden/${name}.svg`);
  });
});
