import { boxBeside } from '../../domain/layout/box';
import { isClear, type Segment } from '../../domain/layout/crossings';
import type { Point } from '../../domain/layout/point';
import { textWidth, TYPE } from '../../domain/layout/textWidth';

/** The air from the text of a level to its line and to the edge of the plot, in pixels. */
const AIR = 3;
const HEIGHT = TYPE.chartLevel.line;

type Place = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };

/** The lines from point to point; a point alone is a line to itself. */
const linesOf = (run: readonly Point[]): Segment[] => run.map((to, i) => ({ from: run[i - 1] ?? to, to }));

/**
 * Where the text of a level stands clear of the data: above or below its line, at its left or right end; above left where
 * no place is clear. In: pixels of the drawing, runs of neighbouring points. Out: the baseline's end.
 */
export function levelPlace(
  text: string,
  level: number,
  plot: { readonly left: number; readonly right: number },
  runs: readonly (readonly Point[])[],
): Place {
  const lines = runs.flatMap(linesOf);
  const size = { width: AIR + textWidth(text, TYPE.chartLevel), height: HEIGHT };
  const above = { down: -1, side: level - AIR, y: level - AIR - 1 } as const;
  const below = { down: 1, side: level + AIR, y: level + HEIGHT } as const;
  const start = { across: 1, edge: plot.left, x: plot.left + AIR, anchor: 'start' } as const;
  const end = { across: -1, edge: plot.right, x: plot.right - AIR, anchor: 'end' } as const;
  const places = [start, end].flatMap((along) => [above, below].map((beside) => ({ ...along, ...beside })));
  const clear = places.find(({ edge, side, across, down }) =>
    isClear(boxBeside([edge, side], size, [across, down]), { lines }),
  );
  const { x, y, anchor } = clear ?? { ...start, ...above };
  return { x, y, anchor };
}
