import { memo, useMemo } from 'react';
import { LineChart as Chart } from 'recharts';
import { ChartAxes, ChartFrame } from './ChartAxes';
import { ChartMarks } from './ChartMarks';
import { CHART_MARGIN, type ChartProps } from './chartProps';
import { chartRows } from './chartRows';
import { EndLabels, roomForEnds } from './EndLabels';
import { endsOf } from './endsOf';
import { SeriesLines } from './SeriesLines';
import { needsKey } from './stackParts';

const WIDTH = 2;

/**
 * Lines over the years. Gaps stay open, lone figures are dots, lower bounds hollow dots. A linear axis is as its ticks
 * are given; a logarithmic one shows only what is above zero.
 */
export const LineChart = memo(function LineChart(props: ChartProps) {
  const { name, years, lines, scale } = props;
  const rows = useMemo(() => chartRows({ years, lines, ...(scale ? { scale } : {}) }), [years, lines, scale]);
  const named = needsKey({ kind: 'lines', lines }) ? [] : lines;
  return (
    <ChartFrame>
      <Chart
        data={rows}
        margin={{ ...CHART_MARGIN, left: 0, bottom: 0, right: named.length > 0 ? roomForEnds(named) : 8 }}
        role="img"
        aria-label={name}
      >
        <ChartAxes chart={props} along="number" />
        <SeriesLines lines={lines} rows={rows} widthOf={() => WIDTH} />
        <ChartMarks {...props}>
          {({ right, yOf }) => <EndLabels labels={endsOf(named, rows, yOf)} x={right} />}
        </ChartMarks>
      </Chart>
    </ChartFrame>
  );
});
