import { spread } from '../../domain/layout/spread';
import { textWidth, TYPE } from '../../domain/layout/textWidth';
import { CHART_HEIGHT, CHART_MARGIN, textColour, toneColour, type ChartLineProps } from './chartProps';
import { nameLines } from './nameLines';

/** A name and the height, in pixels of the drawing, at which what it names ends. */
export type EndLabel = Pick<ChartLineProps, 'id' | 'tone'> & {
  readonly text: string;
  readonly year: string | null;
  readonly y: number;
};

const LINE = TYPE.chartEnd.line;
const GAP = 6;
const MARK = 11;

const isMarked = (tone: ChartLineProps['tone']): boolean => textColour(tone) !== toneColour(tone);

/** Pixels to leave right of the plot for the names of lines. */
export function roomForEnds(lines: readonly Pick<ChartLineProps, 'end' | 'tone'>[]): number {
  const widths = lines.flatMap(({ end, tone }) =>
    end
      ? [...nameLines(end.text), end.year ?? ''].map(
          (text) => GAP + (isMarked(tone) ? MARK : 0) + textWidth(text, TYPE.chartEnd),
        )
      : [],
  );
  return Math.max(CHART_MARGIN.right, ...widths);
}

/** Names lines and parts at their ends instead of in a legend; `x` is the right edge of the plot. */
export function EndLabels({ labels, x }: { labels: readonly EndLabel[]; x: number }) {
  const written = labels.map((label) => ({ ...label, names: nameLines(label.text) }));
  const rowsOf = ({ names, year }: (typeof written)[number]): number => names.length + (year ? 1 : 0);
  const ys = spread(
    written.map((label) => ({ at: label.y, size: rowsOf(label) * LINE })),
    0,
    CHART_HEIGHT - CHART_MARGIN.bottom + LINE / 2,
  );
  return (
    <g className="chart-ends">
      {written.map((label, i) => {
        const { id, tone, names, year } = label;
        const first = (ys[i] ?? 0) - ((rowsOf(label) - 1) * LINE) / 2;
        const start = x + GAP + (isMarked(tone) ? MARK : 0);
        return (
          <g key={id}>
            {isMarked(tone) && (
              <rect x={x + GAP} y={first - 4} width={8} height={8} fill={toneColour(tone)} />
            )}
            <text x={start} y={first} dominantBaseline="central" fill={textColour(tone)}>
              {names[0]}
              {names.slice(1).map((name) => (
                <tspan key={name} x={start} dy={LINE}>
                  {name}
                </tspan>
              ))}
              {year && (
                <tspan x={start} dy={LINE} className="chart-end-year">
                  {year}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
}
