import { memo, useId, useMemo } from 'react';
import { Bar, BarChart } from 'recharts';
import { ChartAxes, ChartFrame } from './ChartAxes';
import { ChartMarks } from './ChartMarks';
import { CHART_MARGIN, toneColour, type ChartProps } from './chartProps';
import { chartRows, partialKey } from './chartRows';
import { EndLabels, roomForEnds } from './EndLabels';
import { Hatch } from './Hatch';
import { MissingYears } from './MissingYears';
import { emptyPositions, middlesOf, needsKey } from './stackParts';

/** So many bars can be parted by air; more of them would drown in it. */
const MOST_WITH_AIR = 40;

/** Parts of a whole as one bar a position, from zero. What is only a lower bound is hollow; an empty position has a dash. */
export const StackChart = memo(function StackChart(props: ChartProps) {
  const { name, years, lines } = props;
  const hatch = useId();
  const rows = useMemo(() => chartRows({ years, lines }), [years, lines]);
  const named = needsKey({ kind: 'stack', lines }) ? [] : lines.filter((line) => line.end !== null);
  const middles = middlesOf(lines);
  return (
    <ChartFrame>
      <BarChart
        data={rows}
        margin={{ ...CHART_MARGIN, left: 0, right: named.length > 0 ? roomForEnds(named) : 8, bottom: 0 }}
        barCategoryGap={years.length > MOST_WITH_AIR ? 0 : '18%'}
        role="img"
        aria-label={name}
      >
        <Hatch id={hatch} />
        <ChartAxes chart={props} along="category" />
        {lines.map(({ id, tone }) => (
          <Bar
            key={id}
            dataKey={id}
            stackId="whole"
            fill={tone === 'unknown' ? `url(#${hatch})` : toneColour(tone)}
            stroke={tone === 'unknown' ? toneColour(tone) : 'var(--surface)'}
            strokeWidth={0.5}
            isAnimationActive={false}
          />
        ))}
        {lines
          .filter((line) => line.points.some((point) => point.partial))
          .map(({ id, tone }) => (
            <Bar
              key={partialKey(id)}
              className="chart-partial"
              dataKey={partialKey(id)}
              stackId="whole"
              fill="var(--surface)"
              stroke={toneColour(tone)}
              isAnimationActive={false}
            />
          ))}
        <ChartMarks {...props}>
          {(plot) => (
            <>
              <MissingYears years={emptyPositions(props)} plot={plot} />
              <EndLabels
                labels={named.flatMap(({ id, tone, end }) => {
                  const middle = middles.get(id);
                  return end && middle !== undefined ? [{ ...end, id, tone, y: plot.yOf(middle) }] : [];
                })}
                x={plot.right}
              />
            </>
          )}
        </ChartMarks>
      </BarChart>
    </ChartFrame>
  );
});
