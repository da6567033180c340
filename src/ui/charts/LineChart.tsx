import { memo, useMemo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart as Chart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type DotItemDotProps,
} from 'recharts';
import { ChartMarks } from './ChartMarks';
import { CHART_HEIGHT, CHART_MARGIN, FIRST_WIDTH, toneColour, type ChartProps } from './chartProps';
import { chartRows, isIsolated, partialKey, type ChartRow } from './chartRows';
import { ChartTip } from './ChartTip';
import { xTicks, yTickText } from './axisTicks';

const loneDot = (rows: readonly ChartRow[], id: string, colour: string) =>
  function LoneDot({ key, cx, cy, index }: DotItemDotProps) {
    return isIsolated(rows, id, index) ? (
      <circle key={key} className="chart-lone" cx={cx ?? 0} cy={cy ?? 0} r={3} fill={colour} />
    ) : (
      <g key={key} />
    );
  };

const hollowDot = (colour: string) =>
  function HollowDot({ key, cx, cy, value }: DotItemDotProps) {
    return typeof value === 'number' ? (
      <circle key={key} className="chart-partial" cx={cx ?? 0} cy={cy ?? 0} r={2.5} stroke={colour} />
    ) : (
      <g key={key} />
    );
  };

/** Lines over the years. Gaps stay open, lone figures are dots, lower bounds hollow dots; the axis begins at zero. */
export const LineChart = memo(function LineChart(props: ChartProps) {
  const { name, years, lines, ticks } = props;
  const rows = useMemo(() => chartRows({ years, lines }), [years, lines]);
  const values = ticks.map((tick) => tick.value);
  return (
    <ResponsiveContainer
      width="100%"
      height={CHART_HEIGHT}
      initialDimension={{ width: FIRST_WIDTH, height: CHART_HEIGHT }}
    >
      <Chart data={rows} margin={{ ...CHART_MARGIN, left: 0, bottom: 0 }} role="img" aria-label={name}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="year"
          type="number"
          domain={[years[0] ?? 0, years.at(-1) ?? 1]}
          ticks={xTicks(years)}
          height={CHART_MARGIN.bottom}
          tickLine={false}
          axisLine={{ stroke: 'var(--quiet)' }}
        />
        <YAxis
          width={CHART_MARGIN.left}
          domain={[values[0] ?? 0, values.at(-1) ?? 1]}
          ticks={values}
          interval={0}
          tickFormatter={yTickText(ticks)}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          content={({ active, label }) => <ChartTip lines={lines} active={active} label={label} />}
          isAnimationActive={false}
          cursor={{ stroke: 'var(--quiet)', strokeWidth: 1 }}
        />
        {lines.map((line) => (
          <Line
            key={line.id}
            dataKey={line.id}
            stroke={toneColour(line.tone)}
            strokeWidth={2}
            connectNulls={false}
            dot={loneDot(rows, line.id, toneColour(line.tone))}
            activeDot={{ r: 3 }}
            isAnimationActive={false}
            type="linear"
          />
        ))}
        {lines
          .filter((line) => line.points.some((point) => point.partial))
          .map((line) => (
            <Line
              key={partialKey(line.id)}
              dataKey={partialKey(line.id)}
              stroke="none"
              dot={hollowDot(toneColour(line.tone))}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
        <ChartMarks
          years={years}
          lines={lines}
          ticks={ticks}
          selectedYear={props.selectedYear}
          breaks={props.breaks}
          withEnds
        />
      </Chart>
    </ResponsiveContainer>
  );
});
