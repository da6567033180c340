import type { ReactNode } from 'react';
import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import type { Point } from '../../domain/layout/point';
import type { ChartProps } from './chartProps';
import { levelPlace } from './levelPlace';
import { runsOf } from './runs';
import { usePlot, type Plot } from './usePlot';

type Props = Pick<
  ChartProps,
  'years' | 'yearTexts' | 'lines' | 'ticks' | 'selectedYear' | 'breaks' | 'events' | 'levels' | 'range'
> & {
  children?: (plot: Plot) => ReactNode;
};

/** From the low to the high end of every position that has both. */
function stretchesOf(
  range: NonNullable<ChartProps['range']>,
  lines: ChartProps['lines'],
  { xOf, yOf }: Plot,
): (readonly [Point, Point])[] {
  const pointsOf = (id: string) => lines.find((line) => line.id === id)?.points ?? [];
  const highs = pointsOf(range.high);
  return pointsOf(range.low).flatMap(({ year, value }, i) => {
    const high = highs[i]?.value ?? null;
    if (value === null || high === null) return [];
    return [
      [
        [xOf(year), yOf(value)],
        [xOf(year), yOf(high)],
      ] as const,
    ];
  });
}

type LevelProps = {
  plot: Plot;
  range: ChartProps['range'];
} & Required<Pick<ChartProps, 'levels' | 'lines' | 'ticks'>>;

/** A level to compare with, named where no line passes; one outside the axis has no place. */
function Levels({ levels, lines, ticks, range, plot }: LevelProps) {
  const low = ticks[0]?.value ?? 0;
  const high = ticks.at(-1)?.value ?? 1;
  const drawn = lines.flatMap(({ points }) =>
    runsOf(points.map(({ value }) => value)).map((run) =>
      run.map(({ index, value }): Point => [plot.xOf(points[index]?.year ?? NaN), plot.yOf(value)]),
    ),
  );
  const runs = [...drawn, ...(range ? stretchesOf(range, lines, plot) : [])];
  return levels
    .filter(({ value }) => value >= low && value <= high)
    .map(({ value, text }) => {
      const { x, y, anchor } = levelPlace(text, plot.yOf(value), plot, runs);
      return (
        <g key={text} className="chart-level" data-level={value}>
          <line x1={plot.left} x2={plot.right} y1={plot.yOf(value)} y2={plot.yOf(value)} />
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            <text className="chart-level-text" x={x} y={y} textAnchor={anchor}>
              {text}
            </text>
          </ZIndexLayer>
        </g>
      );
    });
}

/** The stretch of each position in which the true figure lies. */
function Ranges({ range, lines, plot }: { plot: Plot } & Required<Pick<ChartProps, 'range' | 'lines'>>) {
  return stretchesOf(range, lines, plot).map(([[x1, y1], [x2, y2]]) => (
    <line key={x1} className="chart-range" x1={x1} x2={x2} y1={y1} y2={y2} />
  ));
}

/**
 * Where an event lies on the axis. The figure of a year stands for all of it, half a year to both sides; a bar too, so
 * there an event lies on the bar of its year.
 */
function eventX(x: number, { years, yearTexts }: Pick<Props, 'years' | 'yearTexts'>, plot: Plot): number {
  const from = years[0] ?? x;
  const to = years.at(-1) ?? x;
  const along = plot.xOf(Math.min(to, Math.max(from, yearTexts ? x : x - 0.5)));
  return Number.isFinite(along) ? along : plot.xOf(years.findLast((year) => year <= x) ?? from);
}

/** What stands on the plot besides the data: the chosen year, the breaks in the series, levels and dated events. */
export function ChartMarks(props: Props) {
  const { years, yearTexts, lines, ticks, selectedYear, breaks, events = [], levels = [], range } = props;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const plot = usePlot(first);
  if (!plot) return null;
  const { xOf, top, bottom } = plot;
  return (
    <>
      <Levels levels={levels} lines={lines} ticks={ticks} range={range} plot={plot} />
      {range && <Ranges range={range} lines={lines} plot={plot} />}
      {selectedYear !== null && (
        <line
          className="chart-chosen"
          data-chosen={selectedYear}
          x1={xOf(selectedYear)}
          x2={xOf(selectedYear)}
          y1={top}
          y2={bottom}
        />
      )}
      {breaks.map((year) => (
        <line
          key={year}
          className="chart-break"
          data-break={year}
          x1={xOf(year)}
          x2={xOf(year)}
          y1={bottom - 4}
          y2={bottom + 4}
        />
      ))}
      {events
        .filter(({ x }) => x >= first && x < last + (yearTexts ? 1 / 12 : 1))
        .map(({ id, x }) => (
          <line
            key={id}
            className="chart-event"
            data-event={id}
            x1={eventX(x, props, plot)}
            x2={eventX(x, props, plot)}
            y1={bottom + 3}
            y2={bottom + 9}
          />
        ))}
      {props.children?.(plot)}
    </>
  );
}
