import { memo, useMemo } from 'react';
import { LineChart as Chart } from 'recharts';
import { ChartAxes, ChartFrame } from './ChartAxes';
import { ChartMarks } from './ChartMarks';
import { CHART_MARGIN, type ChartLineProps, type ChartProps } from './chartProps';
import { chartRows } from './chartRows';
import { EndLabels, roomForEnds } from './EndLabels';
import { endsOf } from './endsOf';
import { SeriesLines } from './SeriesLines';

const WIDTH = 2.5;
const QUIET_WIDTH = 1.25;

/** What is looked at is drawn last and wide; the rest (tone `rest`) is thin behind it. */
const isQuiet = (line: ChartLineProps): boolean => line.tone === 'rest';

/** Places over the years, the first on top; a year without a place leaves the line open. */
export const RanksChart = memo(function RanksChart(props: ChartProps) {
  const { name, years, lines } = props;
  const ordered = useMemo(
    () => [...lines.filter(isQuiet), ...lines.filter((line) => !isQuiet(line))],
    [lines],
  );
  const rows = useMemo(() => chartRows({ years, lines }), [years, lines]);
  return (
    <ChartFrame>
      <Chart
        data={rows}
        margin={{ ...CHART_MARGIN, left: 0, bottom: 0, right: roomForEnds(lines) }}
        role="img"
        aria-label={name}
      >
        <ChartAxes chart={props} along="number" ranked />
        <SeriesLines lines={ordered} rows={rows} widthOf={(line) => (isQuiet(line) ? QUIET_WIDTH : WIDTH)} />
        <ChartMarks {...props}>
          {({ right, yOf }) => <EndLabels labels={endsOf(lines, rows, yOf)} x={right} />}
        </ChartMarks>
      </Chart>
    </ChartFrame>
  );
});
