import { memo, useMemo } from 'react';
import { Bar, BarChart, ReferenceLine } from 'recharts';
import { ChartAxes, ChartFrame } from './ChartAxes';
import { ChartMarks } from './ChartMarks';
import { CHART_MARGIN, toneColour, type ChartProps } from './chartProps';
import { chartRows } from './chartRows';
import { MissingYears } from './MissingYears';

/** One bar a year above or below a zero line. Missing years carry a dash; a zero is a hair on the line. */
export const BarsChart = memo(function BarsChart(props: ChartProps) {
  const { name, years, lines } = props;
  const rows = useMemo(() => chartRows({ years, lines }), [years, lines]);
  const [line] = lines;
  if (!line) return null;
  const missing = line.points.flatMap((point) => (point.value === null ? [point.year] : []));
  return (
    <ChartFrame>
      <BarChart
        data={rows}
        margin={{ ...CHART_MARGIN, left: 0, right: 8, bottom: 0 }}
        barCategoryGap="22%"
        role="img"
        aria-label={name}
      >
        <ChartAxes chart={props} along="category" />
        <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1} />
        <Bar
          dataKey={line.id}
          fill={toneColour(line.tone)}
          isAnimationActive={false}
          minPointSize={(value) => (typeof value === 'number' ? 1 : 0)}
        />
        <ChartMarks {...props}>{(plot) => <MissingYears years={missing} plot={plot} />}</ChartMarks>
      </BarChart>
    </ChartFrame>
  );
});
