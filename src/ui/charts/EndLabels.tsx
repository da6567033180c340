import { CHART_HEIGHT, CHART_MARGIN, toneColour, yOf, type ChartProps } from './chartProps';
import { spreadLabels } from './spreadLabels';

type Props = Pick<ChartProps, 'lines' | 'ticks'> & { x: number };

const LINE = 15;

/** Names the lines at their ends instead of in a legend; `x` is the right edge of the plot. */
export function EndLabels({ lines, ticks, x }: Props) {
  const named = lines.flatMap((line) => {
    const last = line.points.findLast((point) => point.value !== null && !point.partial);
    if (!line.end || !last || last.value === null) return [];
    return [{ ...line.end, id: line.id, tone: line.tone, value: last.value }];
  });
  const ys = spreadLabels(
    named.map((label) => ({ y: yOf(label.value, ticks), height: label.year ? 2 * LINE : LINE })),
    0,
    CHART_HEIGHT - CHART_MARGIN.bottom + LINE / 2,
  );
  return (
    <g className="chart-ends">
      {named.map((label, i) => {
        const middle = ys[i] ?? 0;
        const first = label.year ? middle - LINE / 2 : middle;
        return (
          <text key={label.id} x={x + 6} y={first} dominantBaseline="central" fill={toneColour(label.tone)}>
            {label.text}
            {label.year && (
              <tspan x={x + 6} dy={LINE} className="chart-end-year">
                {label.year}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
}
