import type { ChartLine, ChartModel, ChartPoint, Tone } from '../chartModel';

export type ChartKind = ChartModel['kind'];

/** What is drawn of a point; its source and basis are for the table. */
export type ChartPointProps = Omit<ChartPoint, 'source' | 'basis'>;
export type ChartLineProps = Omit<ChartLine, 'points'> & { readonly points: readonly ChartPointProps[] };

/** What the charts draw of a model; they add pixels and no meaning. */
export type ChartProps = Pick<
  ChartModel,
  'years' | 'yearTexts' | 'events' | 'levels' | 'range' | 'scale' | 'ticks' | 'selectedYear' | 'breaks'
> & {
  /** The finding: the accessible name of the picture. */
  readonly name: string;
  readonly lines: readonly ChartLineProps[];
};

/** Height of every chart of the panel in pixels, so that skeleton and chart take the same room. */
export const CHART_HEIGHT = 208;
export const CHART_MARGIN = { top: 10, right: 78, bottom: 22, left: 36 } as const;
/** Room below the axis for the ticks of dated events, above the years. */
export const EVENT_LANE = 9;
/** Width assumed before the first measurement. */
export const FIRST_WIDTH = 392;

export const toneColour = (tone: Tone): string => `var(--tone-${tone})`;

/** A colour for words: the partners' own, which are dark enough to be read; all others are named in ink beside a mark. */
export const textColour = (tone: Tone): string =>
  tone === 'china' || tone === 'usa' ? toneColour(tone) : 'var(--ink)';
