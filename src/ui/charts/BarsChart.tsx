import { memo, useMemo } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { DASH } from '../../i18n/dash';
import { xTicks, yTickText } from './axisTicks';
import { ChartMarks } from './ChartMarks';
import { CHART_HEIGHT, CHART_MARGIN, FIRST_WIDTH, toneColour, yOf, type ChartProps } from './chartProps';
import { chartRows } from './chartRows';
import { ChartTip } from './ChartTip';

/** A dash at the zero line where a year has no figure, so that it does not pass for zero. */
function MissingYears({ years, ticks }: { years: readonly number[]; ticks: ChartProps['ticks'] }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale || !Number.isFinite(Number(scale(years[0] ?? 0)))) return null;
  return years.map((year) => (
    <text
      key={year}
      className="chart-missing"
      data-missing={year}
      x={Number(scale(year, { position: 'middle' }))}
      y={yOf(0, ticks) - 5}
      textAnchor="middle"
    >
      {DASH}
    </text>
  ));
}

/** One bar a year above or below a zero line. Missing years carry a dash; a zero is a hair on the line. */
export const BarsChart = memo(function BarsChart(props: ChartProps) {
  const { name, years, lines, ticks } = props;
  const rows = useMemo(() => chartRows({ years, lines }), [years, lines]);
  const values = ticks.map((tick) => tick.value);
  const [line] = lines;
  if (!line) return null;
  const missing = line.points.flatMap((point) => (point.value === null ? [point.year] : []));
  return (
    <ResponsiveContainer
      width="100%"
      height={CHART_HEIGHT}
      initialDimension={{ width: FIRST_WIDTH, height: CHART_HEIGHT }}
    >
      <BarChart
        data={rows}
        margin={{ ...CHART_MARGIN, left: 0, right: 8, bottom: 0 }}
        barCategoryGap="22%"
        role="img"
        aria-label={name}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="year"
          type="category"
          ticks={xTicks(years)}
          interval={0}
          height={CHART_MARGIN.bottom}
          tickLine={false}
          axisLine={false}
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
          cursor={{ fill: 'var(--wash)' }}
        />
        <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1} />
        <Bar
          dataKey={line.id}
          fill={toneColour(line.tone)}
          isAnimationActive={false}
          minPointSize={(value) => (typeof value === 'number' ? 1 : 0)}
        />
        <MissingYears years={missing} ticks={ticks} />
        <ChartMarks
          years={years}
          lines={lines}
          ticks={ticks}
          selectedYear={props.selectedYear}
          breaks={props.breaks}
          withEnds={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
});
