/** Which colour a line or a part of a bar takes: partners have one hue each, products and classes a scale of six. */
export type Tone =
  | 'china' | 'usa' | 'rest' | 'one' | 'two' | 'three' | 'four' | 'five' | 'six' | 'unknown'; // prettier-ignore

export type ChartKind = 'lines' | 'bars' | 'stack' | 'ranks';

export type ChartPointProps = {
  readonly year: number;
  readonly value: number | null;
  readonly text: string;
  readonly partial: boolean;
  /** Where the figure comes from, in words; the tip names it. */
  readonly origin?: string | null;
};

export type ChartLineProps = {
  readonly id: string;
  readonly tone: Tone;
  readonly label: string;
  readonly end: { readonly text: string; readonly year: string | null } | null;
  readonly points: readonly ChartPointProps[];
};

/** Something dated beside the figures; `x` lies on the scale of `years`. */
export type ChartEventProps = {
  readonly id: string;
  readonly x: number;
  readonly date: string;
  readonly title: string;
  readonly url: string;
};

/** What the charts draw. View-models hand over objects of this shape; the charts add pixels and no meaning. */
export type ChartProps = {
  /** The finding: the accessible name of the picture. */
  readonly name: string;
  /** Positions on the time axis: years, or years with a fraction for months. */
  readonly years: readonly number[];
  /** How each position is written where that is not its year, aligned to `years`. */
  readonly yearTexts?: readonly string[];
  readonly events?: readonly ChartEventProps[];
  readonly levels?: readonly { readonly value: number; readonly text: string }[];
  /** Ids of two lines between which the true figure lies. */
  readonly range?: { readonly low: string; readonly high: string };
  /** Logarithmic only where every value is above zero; the ticks are then powers of ten. */
  readonly scale?: 'linear' | 'log';
  readonly lines: readonly ChartLineProps[];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly selectedYear: number | null;
  readonly breaks: readonly number[];
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
