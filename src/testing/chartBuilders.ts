import type { ChartProps } from '../figure/charts/chartProps';

export const CHART_YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

/** Props of a chart with one line of `values` over the years; figures in `partial` years are lower bounds. */
export function chartProps(
  values: readonly (number | null)[],
  given: Partial<ChartProps> & { partial?: number[] } = {},
): ChartProps {
  const { partial = [], ...rest } = given;
  return {
    name: 'The finding',
    years: CHART_YEARS,
    lines: [
      {
        id: 'CHN',
        tone: 'china',
        label: 'China',
        end: { text: 'China 7', year: null },
        points: CHART_YEARS.map((year, i) => ({
          year,
          value: values[i] ?? null,
          text: String(values[i] ?? '–'),
          partial: partial.includes(year),
        })),
      },
    ],
    ticks: [0, 50, 100].map((value) => ({ value, text: String(value) })),
    selectedYear: null,
    breaks: [],
    ...rest,
  };
}
