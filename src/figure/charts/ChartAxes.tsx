import { CartesianGrid, Tooltip, XAxis, YAxis, ResponsiveContainer } from 'recharts';
import { roomForTicks, xTicks, xTickText, yTickText } from './axisTicks';
import { CHART_MARGIN, EVENT_LANE, type ChartProps, CHART_HEIGHT, FIRST_WIDTH } from './chartProps';
import { ChartTip } from './ChartTip';
import type { ReactNode } from 'react';

type Props = {
  chart: ChartProps;
  /** `number`: a scale on which lines run. `category`: a place for each bar. */
  along: 'number' | 'category';
  /** Places: the first is on top, with half a place of air at both ends. */
  ranked?: boolean;
};

/** What all charts of the panel share: grid, axes as the ticks are given, and what stands under the pointer. */
export function ChartAxes({ chart, along, ranked = false }: Props) {
  const { years, ticks } = chart;
  const values = ticks.map((tick) => tick.value);
  const low = values[0] ?? 0;
  const high = values.at(-1) ?? 1;
  const hasEvents = (chart.events ?? []).length > 0;
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        dataKey="year"
        type={along}
        {...(along === 'number' ? { domain: [years[0] ?? 0, years.at(-1) ?? 1] } : { interval: 0 })}
        ticks={xTicks(years)}
        tickFormatter={xTickText(chart)}
        height={CHART_MARGIN.bottom + (hasEvents ? EVENT_LANE : 0)}
        tickMargin={hasEvents ? EVENT_LANE : 2}
        tickLine={false}
        axisLine={along === 'number' && !ranked ? { stroke: 'var(--quiet)' } : false}
      />
      <YAxis
        width={roomForTicks(ticks)}
        scale={chart.scale === 'log' ? 'log' : 'linear'}
        domain={ranked ? [low - 0.5, high + 0.5] : [low, high]}
        allowDataOverflow={chart.scale === 'log'}
        reversed={ranked}
        ticks={values}
        interval={0}
        tickFormatter={yTickText(ticks)}
        tickLine={false}
        axisLine={false}
      />
      <Tooltip
        content={({ active, label }) => <ChartTip {...chart} active={active} label={label} />}
        isAnimationActive={false}
        cursor={along === 'number' ? { stroke: 'var(--quiet)', strokeWidth: 1 } : { fill: 'var(--wash)' }}
      />
    </>
  );
}

/** The box a chart fills, of the height its place was held at. */
export function ChartFrame({ children }: { children: ReactNode }) {
  return (
    <ResponsiveContainer
      width="100%"
      height={CHART_HEIGHT}
      initialDimension={{ width: FIRST_WIDTH, height: CHART_HEIGHT }}
    >
      {children}
    </ResponsiveContainer>
  );
}
