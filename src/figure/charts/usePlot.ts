import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

/** Where the data of a chart lies, in pixels of the drawing. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Middle of a position of the time axis. */
  readonly xOf: (position: number) => number;
  readonly yOf: (value: number) => number;
};

/** The plot of the chart around; null while it registers its axes. `probe` is a position the axis has. */
export function usePlot(probe: number): Plot | null {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale || !Number.isFinite(Number(xScale(probe)))) return null;
  return {
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
    xOf: (position) => Number(xScale(position, { position: 'middle' })),
    yOf: (value) => Number(yScale(value)),
  };
}
