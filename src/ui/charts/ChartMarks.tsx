import { usePlotArea, useXAxisScale } from 'recharts';
import type { ChartProps } from './chartProps';
import { EndLabels } from './EndLabels';

type Props = Pick<ChartProps, 'years' | 'lines' | 'ticks' | 'selectedYear' | 'breaks'> & {
  withEnds: boolean;
};

/** What stands on the plot besides the data: the chosen year, the breaks in the series, the names at the ends. */
export function ChartMarks({ years, lines, ticks, selectedYear, breaks, withEnds }: Props) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  // The scale has no domain yet while the chart registers its axes.
  if (!Number.isFinite(Number(scale(years[0] ?? 0)))) return null;
  const bottom = area.y + area.height;
  const xOf = (year: number): number => Number(scale(year, { position: 'middle' }));
  return (
    <>
      {selectedYear !== null && (
        <line
          className="chart-chosen"
          data-chosen={selectedYear}
          x1={xOf(selectedYear)}
          x2={xOf(selectedYear)}
          y1={area.y}
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
      {withEnds && <EndLabels lines={lines} ticks={ticks} x={area.x + area.width} />}
    </>
  );
}
