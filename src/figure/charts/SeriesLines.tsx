import { Line, type DotItemDotProps } from 'recharts';
import { toneColour, type ChartProps } from './chartProps';
import { isIsolated, partialKey, type ChartRow } from './chartRows';

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

type Props = {
  lines: ChartProps['lines'];
  rows: readonly ChartRow[];
  widthOf: (line: ChartProps['lines'][number]) => number;
};

/** The lines of a chart: broken at gaps, a figure that stands alone as a dot, a lower bound as a hollow dot. */
export function SeriesLines({ lines, rows, widthOf }: Props) {
  const partial = lines.filter((line) => line.points.some((point) => point.partial));
  return (
    <>
      {lines.map((line) => (
        <Line
          key={line.id}
          dataKey={line.id}
          stroke={toneColour(line.tone)}
          strokeWidth={widthOf(line)}
          connectNulls={false}
          dot={loneDot(rows, line.id, toneColour(line.tone))}
          activeDot={{ r: 3 }}
          isAnimationActive={false}
          type="linear"
        />
      ))}
      {partial.map((line) => (
        <Line
          key={partialKey(line.id)}
          dataKey={partialKey(line.id)}
          stroke="none"
          dot={hollowDot(toneColour(line.tone))}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </>
  );
}
