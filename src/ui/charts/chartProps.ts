/** What the charts draw. View-models hand over objects of this shape; the charts add pixels and no meaning. */
export type ChartProps = {
  /** The finding: the accessible name of the picture. */
  readonly name: string;
  readonly years: readonly number[];
  readonly lines: readonly {
    readonly id: string;
    readonly tone: 'china' | 'usa';
    readonly label: string;
    readonly end: { readonly text: string; readonly year: string | null } | null;
    readonly points: readonly {
      readonly year: number;
      readonly value: number | null;
      readonly text: string;
      readonly partial: boolean;
    }[];
  }[];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly selectedYear: number | null;
  readonly breaks: readonly number[];
};

/** Height of every chart of the panel in pixels, so that skeleton and chart take the same room. */
export const CHART_HEIGHT = 208;
export const CHART_MARGIN = { top: 10, right: 78, bottom: 22, left: 36 } as const;
/** Width assumed before the first measurement. */
export const FIRST_WIDTH = 392;

export const toneColour = (tone: 'china' | 'usa'): string => `var(--${tone})`;

/** Height between the first and the last tick. */
export const plotHeight = CHART_HEIGHT - CHART_MARGIN.top - CHART_MARGIN.bottom;

/** Pixels from the top of the chart at which a value lies, ticks ascending and at least two. */
export function yOf(value: number, ticks: ChartProps['ticks']): number {
  const low = ticks[0]?.value ?? 0;
  const high = ticks.at(-1)?.value ?? 1;
  return CHART_MARGIN.top + (1 - (value - low) / (high - low)) * plotHeight;
}
